import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { Explain } from '../../client/types.ts';
import { useCase } from '../../session/case-context.ts';
import { sourcePlace } from '../../session/why-sources.ts';
import { treeRows, type TreeRow } from '../../session/why-walk.ts';
import { explainValue, formulaText, givenText, partName } from '../../words/derivation-text.ts';
import { useWords } from '../../words/language-context.ts';
import { sourceWords } from './WhySources.tsx';

/** The whole derivation for printing, in place of the page. */
export function WhyPrint({
  title,
  root,
  onDone,
}: {
  readonly title: string;
  readonly root: Explain;
  readonly onDone: () => void;
}) {
  const { derivations } = useWords().claim.words;
  useEffect(() => {
    document.documentElement.dataset['printing'] = 'why';
    window.addEventListener('afterprint', onDone, { once: true });
    window.print();
    return () => {
      delete document.documentElement.dataset['printing'];
      window.removeEventListener('afterprint', onDone);
    };
  }, [onDone]);
  return createPortal(
    <div className="why-print">
      <h1>{title}</h1>
      <table>
        <thead>
          <tr>
            <th>{derivations.itemColumn}</th>
            <th>{derivations.formulaColumn}</th>
            <th className="num">{derivations.valueColumn}</th>
            <th>{derivations.basisColumn}</th>
          </tr>
        </thead>
        <tbody>
          {treeRows(root).map((row, at) => (
            <PrintedRow key={at} row={row} title={title} />
          ))}
        </tbody>
      </table>
    </div>,
    document.body,
  );
}

function PrintedRow({ row, title }: { readonly row: TreeRow; readonly title: string }) {
  const words = useWords();
  const records = useCase((state) => state.records);
  const { depth, name, value, explain, repeated } = row;
  return (
    <tr>
      <td style={{ paddingLeft: `${String(depth * 3)}mm` }}>{depth === 0 ? title : partName(words, name, explain)}</td>
      <td>{repeated ? words.screens.why.repeated : explain === null ? '' : formulaText(explain)}</td>
      <td className="num">{explain === null ? givenText(value) : explainValue(words, explain)}</td>
      <td>
        {explain && !repeated && (
          <>
            {explain.citations.map((text) => (
              <div key={text}>{words.claim.citation(text)}</div>
            ))}
            {explain.sources.map((source) => (
              <div key={source}>{sourceWords(words, sourcePlace(records, source))}</div>
            ))}
          </>
        )}
      </td>
    </tr>
  );
}
