import { minus } from '../../../templates/parts/number.ts';
import { fill } from '../../../templates/parts/language.ts';
import { axisOf, type MonthBar } from '../../session/claim-sums.ts';
import { larger, shareOf, yenText } from '../../words/figures.ts';
import { useWords, type Words } from '../../words/language-context.ts';

const height = 168;
const top = 8;

/** A bar for each month: paid below, unpaid above. Widths are in per cent, so that nothing has to be measured. */
export function MonthChart({ bars }: { readonly bars: readonly MonthBar[] }) {
  const words = useWords();
  const { overview } = words.screens;
  const axis = axisOf(bars.map(({ due, paid, unpaid }) => larger(due, sumOfParts(paid, unpaid))).reduce(larger, '0'));
  const y = (yen: string): number => top + height * (1 - shareOf(yen, axis.top));
  const [first, last] = [bars[0]?.month ?? '', bars.at(-1)?.month ?? ''];
  return (
    <div className="chart">
      <div className="chart-axis" aria-hidden="true">
        {axis.lines.map((line) => (
          <span key={line} style={{ top: `${String(y(line))}px` }}>
            {axisText(words, line)}
          </span>
        ))}
      </div>
      <svg
        className="chart-plot"
        height={height + top + 24}
        role="img"
        aria-label={fill(overview.chartSummary, { from: first, to: last })}
      >
        <defs>
          <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="5" height="5" className="fill-surface" />
            <rect width="1.4" height="5" className="fill-ink" />
          </pattern>
        </defs>
        {axis.lines.map((line) => (
          <line key={line} x1="0" x2="100%" y1={y(line)} y2={y(line)} className="grid-line" />
        ))}
        {bars.map((bar, at) => (
          <Bar key={bar.month} bar={bar} at={at} count={bars.length} y={y} />
        ))}
      </svg>
    </div>
  );
}

const sumOfParts = (a: string, b: string): string => minus(a, minus('0', b));

function Bar({
  bar,
  at,
  count,
  y,
}: {
  readonly bar: MonthBar;
  readonly at: number;
  readonly count: number;
  readonly y: (yen: string) => number;
}) {
  const words = useWords();
  const { overview } = words.screens;
  const step = 100 / count;
  const x = `${String(at * step + step * 0.14)}%`;
  const width = `${String(step * 0.72)}%`;
  const whole = sumOfParts(bar.paid, bar.unpaid);
  const part = bar.prescribed !== '0' ? 'prescribed' : bar.next !== '0' ? 'next' : 'owed';
  return (
    <g>
      <title>{`${words.claim.month(bar.month)} ${overview.paid} ${yenText(bar.paid)} ${overview.unpaid} ${yenText(bar.unpaid)}`}</title>
      <rect x={x} width={width} y={y(bar.paid)} height={y('0') - y(bar.paid)} className="bar-paid" />
      <rect x={x} width={width} y={y(whole)} height={y(bar.paid) - y(whole)} className={`bar-${part}`} />
      {labelled(bar.month, at, count) && (
        <text x={`${String((at + 0.5) * step)}%`} y={top + height + 16} textAnchor="middle">
          {monthLabel(words, bar.month, at)}
        </text>
      )}
    </g>
  );
}

/** The first month, then each quarter; every month where they are few. */
const labelled = (month: string, at: number, count: number): boolean =>
  count <= 12 || at === 0 || ['01', '04', '07', '10'].includes(month.slice(5));

const monthLabel = ({ code }: Words, month: string, at: number): string => {
  if (at === 0 || month.endsWith('-01')) return month;
  const number = Number(month.slice(5));
  return code === 'ja' ? `${String(number)}月` : month.slice(5);
};

/** 50万 in Japanese, 500k in English: the axis needs no more digits. */
function axisText({ code }: Words, yen: string): string {
  if (yen === '0') return '0';
  if (code === 'ja') return yen.endsWith('0000') ? `${yen.slice(0, -4)}万` : yenText(yen);
  return yen.endsWith('000') ? `${yen.slice(0, -3)}k` : yenText(yen);
}
