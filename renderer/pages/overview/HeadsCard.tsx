import { fill } from '../../../templates/parts/language.ts';
import type { ResultFile } from '../../client/types.ts';
import { Card } from '../../parts/Card.tsx';
import { Scroll } from '../../parts/Scroll.tsx';
import { headRows, periodsOf, type HeadRow } from '../../session/claim-sums.ts';
import { headName } from '../../words/claim-text.ts';
import { amountText, larger, shareOf } from '../../words/figures.ts';
import { useWords, type Words } from '../../words/language-context.ts';

/** 費目ごと: a bar beside each head, hatched where the limitation period is over. */
export function HeadsCard({ result }: { readonly result: ResultFile }) {
  const words = useWords();
  const { overview, common } = words.screens;
  const rows = headRows(periodsOf(result), result.policy);
  const heads = rows.slice(0, -1);
  const total = rows.at(-1);
  const longest = heads.map(({ unpaid }) => unpaid).reduce(larger, '0');
  return (
    <Card title={overview.heads} aside={fill(overview.headsAside, { date: result.asOf })}>
      <Scroll label={overview.heads}>
        <table className="heads-table">
          <thead>
            <tr>
              <th scope="col">{overview.head}</th>
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
              <th scope="col" className="num">
                {overview.claimableColumn}
              </th>
              <td className="bar-cell legend">
                <span>
                  <i className="bar owed" />
                  {overview.claimableColumn}
                </span>
                <span>
                  <i className="bar hatch" />
                  {overview.legendPrescribed}
                </span>
              </td>
            </tr>
          </thead>
          <tbody>
            {heads.map((row) => (
              <tr key={row.head}>
                <th scope="row">{rowName(words, row.head)}</th>
                <Figures row={row} />
                <td className="bar-cell">
                  <span className="bars" aria-hidden="true">
                    <span className="bar owed" style={{ width: percent(row.claimable, longest) }} />
                    <span className="bar hatch" style={{ width: percent(row.prescribed, longest) }} />
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
          {total && (
            <tfoot>
              <tr>
                <th scope="row">{common.total}</th>
                <Figures row={total} />
                <td />
              </tr>
            </tfoot>
          )}
        </table>
      </Scroll>
    </Card>
  );
}

function rowName(words: Words, head: HeadRow['head']): string {
  const { overview, common } = words.screens;
  if (head === 'total') return common.total;
  return head === 'part-payments' ? overview.partPayments : headName(words, head);
}

const percent = (part: string, whole: string): string => `${String(shareOf(part, whole) * 100)}%`;

const Figures = ({ row }: { readonly row: HeadRow }) => (
  <>
    <td className="num mut">{amountText(row.due)}</td>
    <td className="num mut">{amountText(row.paid)}</td>
    <td className="num">{amountText(row.unpaid)}</td>
    <td className="num mut">{amountText(row.prescribed)}</td>
    <td className="num strong">{amountText(row.claimable)}</td>
  </>
);
