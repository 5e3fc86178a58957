import { fill } from '../../../templates/messages/text.ts';
import type { KaroshiResult } from '../../client/types.ts';
import { durationText, isZero } from '../../words/figures.ts';
import { useWords } from '../../words/language-context.ts';

type Block = {
  readonly from: string;
  readonly to: string;
  readonly totalMinutes: number;
  readonly overtimeMinutes: number | string;
};

const short = (date: string): string => date.slice(5).replace('-', '/');

/** Four weeks and two days for each month, counted back from the onset. */
export function WeeksTable({ months }: { readonly months: KaroshiResult['months'] }) {
  const { screens, claim } = useWords();
  const { hours } = screens;
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={hours.weeks}>
      <table className="weeks">
        <thead>
          <tr>
            <th scope="col">{hours.month}</th>
            {[1, 2, 3, 4].map((number) => (
              <th scope="col" key={number}>
                {fill(hours.week, { number: String(number) })}
              </th>
            ))}
            <th scope="col">{hours.remainder}</th>
            <th scope="col" className="num">
              {hours.total}
            </th>
            <th scope="col" className="num">
              {hours.overtime}
            </th>
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.month}>
              <th scope="row">{fill(claim.words.longHours.monthLabel, { month: String(month.month) })}</th>
              {[...month.weeks, month.remainder].map((block) => (
                <BlockCell key={block.from} block={block} />
              ))}
              <td className="num">{durationText(month.totalMinutes)}</td>
              <td className="num strong">{durationText(month.overtimeMinutes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const BlockCell = ({ block: { from, to, totalMinutes, overtimeMinutes } }: { readonly block: Block }) => (
  <td className="nowrap">
    <span className="sub">
      {short(from)}–{short(to)}
    </span>{' '}
    {durationText(totalMinutes)}{' '}
    {isZero(String(overtimeMinutes)) ? (
      <span className="sub">0</span>
    ) : (
      <span className="overtime">+{durationText(overtimeMinutes)}</span>
    )}
  </td>
);
