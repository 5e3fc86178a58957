import { fill } from '../../../templates/messages/text.ts';
import type { StoredRecord } from '../../client/types.ts';
import { SelectField } from '../../parts/SelectField.tsx';
import { textOf } from '../../session/records.ts';
import { mother, useWords } from '../../words/language-context.ts';
import { addresseesText, languageName, paperTitle } from './paper-title.ts';

/** Which papers, for whom, in which language; a click on a title shows the paper. */
export function DocumentList(props: {
  readonly workers: readonly StoredRecord[];
  readonly worker: string;
  readonly setWorker: (id: string) => void;
  readonly documents: readonly string[];
  readonly languages: readonly string[];
  readonly chosen: readonly string[];
  readonly choose: (documents: readonly string[]) => void;
  readonly shown: string;
  readonly show: (document: string) => void;
  /** Empty: the worker's own language. */
  readonly language: string;
  readonly setLanguage: (code: string) => void;
  readonly own: string;
}) {
  const words = useWords();
  const { papers } = words.screens;
  const { workers, documents, languages, chosen, choose, shown, show, language, own } = props;
  const ownName = own === '' ? '—' : languageName(own, words);
  const tick = (document: string): void =>
    choose(documents.filter((d) => (d === document ? !chosen.includes(d) : chosen.includes(d))));
  return (
    <aside className="papers-left" aria-label={papers.documents}>
      {workers.length > 1 && (
        <SelectField
          label={papers.worker}
          value={props.worker}
          options={workers.map(({ id, body }) => ({ value: id, label: textOf(body, 'name') }))}
          onCommit={props.setWorker}
        />
      )}
      <ul className="paper-list">
        {documents.map((document) => {
          const title = paperTitle(document, words);
          return (
            <li key={document} className={document === shown ? 'shown' : ''}>
              <input
                type="checkbox"
                aria-label={title}
                checked={chosen.includes(document)}
                onChange={() => tick(document)}
              />
              <button
                type="button"
                aria-current={document === shown ? 'true' : undefined}
                title={papers.show}
                onClick={() => show(document)}
              >
                <span>{title}</span>
                <span className="sub">
                  {[
                    languageName(mother, words),
                    ...((language || own) === mother ? [] : [languageName(language || own, words)]),
                  ].join(' ＋ ')}
                </span>
                <span className="sub">{addresseesText(document, words)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" className="btn plain" onClick={() => choose(documents)}>
        {papers.all}
      </button>
      <SelectField
        label={papers.language}
        value={language}
        hint={papers.languageHint}
        options={[
          { value: '', label: fill(papers.ownLanguage, { language: ownName }) },
          ...languages.map((code) => ({
            value: code,
            label: code === mother ? papers.japaneseOnly : languageName(code, words),
          })),
        ]}
        onCommit={props.setLanguage}
      />
    </aside>
  );
}
