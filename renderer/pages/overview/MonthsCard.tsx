import type { ResultFile } from '../../client/types.ts';
import { Card } from '../../parts/Card.tsx';
import { Scroll } from '../../parts/Scroll.tsx';
import { monthBars, periodsOf, type MonthBar } from '../../session/claim-sums.ts';
import { nextToDie } from '../../session/limitation.ts';
import { amountText } from '../../words/figures.ts';
import { useWords } from '../../words/language-context.ts';
import { MonthChart } from './MonthChart.tsx';

/** Owed and paid by month, as a chart and as a table. */
export function MonthsCard({ result }: { readonly result: ResultFile }) {
  const { overview } = useWords().screens;
  const bars = monthBars(periodsOf(result), nextToDie(result)?.lastDay, result.policy);
  if (bars.length === 0) return null;
  return (
    <Card title={overview.chart} aside={<Legend />}>
      <div className="chart-box">
        <MonthChart bars={bars} />
      </div>
      <details className="as-table">
        <summary>{overview.asTable}</summary>
        <MonthTable bars={bars} />
      </details>
    </Card>
  );
}

function Legend() {
  const { overview } = useWords().screens;
  return (
    <span className="legend">
      <span>
        <i className="bar paid" />
        {overview.legendPaid}
      </span>
      <span>
        <i className="bar owed" />
        {overview.legendUnpaid}
      </span>
      <span>
        <i className="bar next" />
        {overview.legendNext}
      </span>
      <span>
        <i className="bar hatch" />
        {overview.legendPrescribed}
      </span>
    </span>
  );
}

function MonthTable({ bars }: { readonly bars: readonly MonthBar[] }) {
  const { screens, claim } = useWords();
  const { overview } = screens;
  return (
    <Scroll label={overview.chart}>
      <table>
        <thead>
          <tr>
            <th scope="col">{overview.month}</th>
            <th scope="col" className="num">
              {overview.due}
            </th>
            <th scope="col" className="num">
              {overview.paid}
            </th>
            <th scope="col" className="num">
              {overview.unpaid}
            </th>
            <th scope="col" className="num">
              {overview.ofWhichPrescribed}
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ month, due, paid, unpaid, prescribed }) => (
            <tr key={month}>
              <th scope="row">{claim.month(month)}</th>
              <td className="num">{amountText(due)}</td>
              <td className="num">{amountText(paid)}</td>
              <td className="num">{amountText(unpaid)}</td>
              <td className="num">{amountText(prescribed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
