import { fill } from '../../../templates/parts/language.ts';
import { byYear, isPrescribed, monthOf, owedHeads, sumOf, type Side } from '../../../templates/parts/periods.ts';
import type { HeadName, PeriodResult, ResultFile, WorkerResult } from '../../client/types.ts';
import { Card } from '../../parts/Card.tsx';
import { Scroll } from '../../parts/Scroll.tsx';
import { FigureCell } from '../../parts/FigureCell.tsx';
import { headName, headShort } from '../../words/claim-text.ts';
import { amountText, sum } from '../../words/figures.ts';
import { useWords } from '../../words/language-context.ts';

type Grid = {
  readonly worker: string;
  readonly heads: readonly HeadName[];
  readonly side: Side;
  readonly policy: ResultFile['policy'];
};

/** Months in rows, heads in columns, with sums of both; each year has a sum. */
export function MonthGrid({
  worker,
  side,
  policy,
}: {
  readonly worker: WorkerResult;
  readonly side: Side;
  readonly policy: ResultFile['policy'];
}) {
  const words = useWords();
  const { claim, common } = words.screens;
  const grid: Grid = { worker: worker.id, heads: owedHeads(worker.periods), side, policy };
  const years = byYear(worker.periods);
  return (
    <Card title={claim.byMonth} aside={common.yen}>
      <Scroll label={claim.byMonth} className="grid-scroll">
        <table className="claim-grid">
          <thead>
            <tr>
              <th scope="col" className="sticky">
                {claim.month}
              </th>
              <th scope="col" className="num">
                {common.total}
              </th>
              {grid.heads.map((head) => (
                <th scope="col" className="num" key={head} title={headName(words, head)}>
                  {headShort(words, head)}
                </th>
              ))}
              <th scope="col" className="num">
                {claim.interest}
              </th>
              <th scope="col">{claim.limitation}</th>
            </tr>
          </thead>
          {years.map(([year, periods]) => (
            <tbody key={year}>
              {periods.map((period) => (
                <PeriodRow key={period.from} grid={grid} period={period} />
              ))}
              {years.length > 1 && (
                <SumRow grid={grid} periods={periods} label={fill(claim.subtotal, { year })} className="subtotal" />
              )}
            </tbody>
          ))}
          <tfoot>
            <SumRow grid={grid} periods={worker.periods} label={common.total} className="" />
          </tfoot>
        </table>
      </Scroll>
    </Card>
  );
}

function PeriodRow({ grid, period }: { readonly grid: Grid; readonly period: PeriodResult }) {
  const words = useWords();
  const { screens, claim } = words;
  const { worker, heads, side } = grid;
  const { from } = period;
  const month = claim.month(monthOf(period));
  const title = (head: string): string =>
    fill(screens.claim.figureTitle, { month, head, side: screens.claim.sides[side] });
  const { state, lastDay } = period.prescription;
  return (
    <tr className={isPrescribed(period, grid.policy) ? 'prescribed' : ''}>
      <th scope="row" className="sticky nowrap">
        {month}
      </th>
      {side === 'unpaid' ? (
        <FigureCell
          strong
          figure={{ kind: 'head', worker, from, part: side, head: 'total' }}
          title={title(screens.common.total)}
          yen={period.unpaid.total}
        />
      ) : (
        <td className="num strong">{amountText(period[side].total)}</td>
      )}
      {heads.map((head) => (
        <FigureCell
          key={head}
          figure={{ kind: 'head', worker, from, part: side, head }}
          title={title(headName(words, head))}
          yen={period[side][head]}
        />
      ))}
      <FigureCell
        figure={{ kind: 'period', worker, from, part: 'interest' }}
        title={`${month} ${screens.claim.interest}`}
        yen={period.interest.yen}
      />
      <td className="nowrap">
        {lastDay} <span className="sub">{screens.claim.states[state]}</span>
      </td>
    </tr>
  );
}

function SumRow({
  grid,
  periods,
  label,
  className,
}: {
  readonly grid: Grid;
  readonly periods: readonly PeriodResult[];
  readonly label: string;
  readonly className: string;
}) {
  const { heads, side } = grid;
  return (
    <tr className={className}>
      <th scope="row" className="sticky nowrap">
        {label}
      </th>
      <td className="num strong">{amountText(sumOf(periods, side, 'total'))}</td>
      {heads.map((head) => (
        <td className="num" key={head}>
          {amountText(sumOf(periods, side, head))}
        </td>
      ))}
      <td className="num">{amountText(sum(periods.map(({ interest }) => interest.yen)))}</td>
      <td />
    </tr>
  );
}
