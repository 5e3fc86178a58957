import { fill, type Text } from '../../../templates/messages/text.ts';
import type { KaroshiResult } from '../../client/types.ts';
import { durationText } from '../../words/figures.ts';
import { useWords } from '../../words/language-context.ts';
import { barsOf, chartLines, lineHeight, plot, type Bar } from './chart-scale.ts';

const short = (date: string): string => date.slice(5).replace('-', '/');
const fromFoot = (height: number): number => plot.height + 16 - height;

/** Overtime of six months as bars, averages as steps, and the lines of the criteria; the table below has the same as text. */
export function MonthBars({ karoshi }: { readonly karoshi: KaroshiResult }) {
  const { screens, claim } = useWords();
  const { longHours } = claim.words;
  const bars = barsOf(karoshi);
  return (
    <svg
      className="hours-bars"
      viewBox={`0 0 ${plot.width} ${plot.height + 76}`}
      role="img"
      aria-label={spoken(karoshi, longHours.monthLabel)}
    >
      <defs>
        <pattern id="over-100" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className="fill-o60" />
          <rect width="2" height="6" className="fill-hatch" />
        </pattern>
      </defs>
      {bars.map((bar) => (
        <Column
          key={bar.month.month}
          bar={bar}
          label={fill(longHours.monthLabel, { month: String(bar.month.month) })}
        />
      ))}
      {chartLines.map(({ hours, dash }) => {
        const y = fromFoot(lineHeight(karoshi.months, hours));
        return (
          <g key={hours}>
            <line x1={plot.left} x2={plot.width - plot.right} y1={y} y2={y} className="line" strokeDasharray={dash} />
            <text x={plot.width - plot.right + 6} y={y + 4} className="line-name">
              {fill(longHours.chartLine, { hours: String(hours) })}
            </text>
          </g>
        );
      })}
      <path className="average" d={averagePath(bars)} />
      <text x={plot.left} y={12} className="average-name">
        ━ {screens.hours.average}
      </text>
    </svg>
  );
}

function Column({ bar, label }: { readonly bar: Bar; readonly label: string }) {
  const { month, x, width, height, tone } = bar;
  const middle = x + width / 2;
  const foot = plot.height + 16;
  return (
    <g className={`month ${tone} ${month.coverage}`}>
      <rect x={x} y={fromFoot(height)} width={width} height={height} />
      <text x={middle} y={foot + 17} className="value">
        {durationText(month.overtimeMinutes)}
        {month.coverage === 'full' ? '' : ' ?'}
      </text>
      <text x={middle} y={foot + 34}>
        {label}
      </text>
      <text x={middle} y={foot + 50} className="span">
        {short(month.from)}–{short(month.to)}
      </text>
    </g>
  );
}

function averagePath(bars: readonly Bar[]): string {
  const steps = bars.filter(({ average }) => average !== null);
  return steps
    .map(({ x, width, average }, at) => {
      const y = fromFoot(average ?? 0);
      return `${at === 0 ? 'M' : 'L'}${x - width * 0.2},${y} L${x + width * 1.2},${y}`;
    })
    .join(' ');
}

const spoken = ({ months }: KaroshiResult, label: Text<'month'>): string =>
  months.map((m) => `${fill(label, { month: String(m.month) })} ${durationText(m.overtimeMinutes)}`).join(', ');
