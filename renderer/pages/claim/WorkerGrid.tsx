import { owedHeads, sumOf, type Side } from '../../../templates/parts/periods.ts';
import type { ResultFile } from '../../client/types.ts';
import { Card } from '../../parts/Card.tsx';
import { Scroll } from '../../parts/Scroll.tsx';
import { FigureCell } from '../../parts/FigureCell.tsx';
import { periodsOf } from '../../session/claim-sums.ts';
import { useWorkerNames } from '../../session/worker-names.ts';
import { headName, headShort } from '../../words/claim-text.ts';
import { amountText } from '../../words/figures.ts';
import { useWords } from '../../words/language-context.ts';

/** A case with several workers: workers in rows, heads in columns. A name opens the months of that worker. */
export function WorkerGrid({
  result,
  side,
  onWorker,
}: {
  readonly result: ResultFile;
  readonly side: Side;
  readonly onWorker: (worker: string) => void;
}) {
  const words = useWords();
  const { claim, common } = words.screens;
  const nameOf = useWorkerNames();
  const all = periodsOf(result);
  const heads = owedHeads(all);
  return (
    <Card title={claim.byWorker} aside={common.yen}>
      <Scroll label={claim.byWorker} className="grid-scroll">
        <table className="claim-grid">
          <thead>
            <tr>
              <th scope="col" className="sticky">
                {claim.worker}
              </th>
              <th scope="col" className="num">
                {claim.claimable}
              </th>
              <th scope="col" className="num">
                {claim.sides[side]}
              </th>
              {heads.map((head) => (
                <th scope="col" className="num" key={head} title={headName(words, head)}>
                  {headShort(words, head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {result.workers.map(({ id, periods, totals }) => (
              <tr key={id}>
                <th scope="row" className="sticky nowrap">
                  <button type="button" className="link" onClick={() => onWorker(id)}>
                    {nameOf(id)}
                  </button>
                </th>
                <FigureCell
                  strong
                  figure={{ kind: 'total', worker: id, total: 'claimable' }}
                  title={`${nameOf(id)} ${claim.claimable}`}
                  yen={totals.claimable}
                />
                <td className="num">{amountText(sumOf(periods, side, 'total'))}</td>
                {heads.map((head) => (
                  <td className="num" key={head}>
                    {amountText(sumOf(periods, side, head))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className="sticky">
                {common.total}
              </th>
              <td className="num">{amountText(result.totals.claimable)}</td>
              <td className="num">{amountText(sumOf(all, side, 'total'))}</td>
              {heads.map((head) => (
                <td className="num" key={head}>
                  {amountText(sumOf(all, side, head))}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </Scroll>
    </Card>
  );
}
