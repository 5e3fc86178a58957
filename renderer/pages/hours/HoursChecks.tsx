import { fill } from '../../../templates/messages/text.ts';
import type { KaroshiResult, ResultFile } from '../../client/types.ts';
import { Card } from '../../parts/Card.tsx';
import { durationText } from '../../words/figures.ts';
import { useWords } from '../../words/language-context.ts';
import { LinesTable } from './LinesTable.tsx';
import { MethodCard } from './MethodCard.tsx';
import { MonthBars } from './MonthBars.tsx';
import { WeeksTable } from './WeeksTable.tsx';

export function HoursChecks({
  karoshi,
  policy,
}: {
  readonly karoshi: KaroshiResult;
  readonly policy: ResultFile['policy'];
}) {
  const { screens, claim } = useWords();
  const { hours } = screens;
  const { longHours } = claim.words;
  const { longestRunDays, shortIntervals, onsetDayMinutes } = karoshi;
  return (
    <div className="page-body hours-grid">
      <Card title={longHours.monthsTitle} aside={hours.chartNote} className="hours-chart">
        <MonthBars karoshi={karoshi} />
      </Card>
      <Card title={hours.lines} aside={hours.linesAside} className="hours-lines">
        <LinesTable lines={karoshi.lines} />
      </Card>
      <Card title={hours.other}>
        <table>
          <tbody>
            <tr>
              <th scope="row">{longHours.longestRun}</th>
              <td className="num">{fill(longHours.days, { count: String(longestRunDays) })}</td>
            </tr>
            <tr>
              <th scope="row">{longHours.shortIntervals}</th>
              <td className="num">
                {fill(longHours.intervalCount, {
                  count: String(shortIntervals.count),
                  shortest:
                    shortIntervals.shortestMinutes === null ? '–' : durationText(shortIntervals.shortestMinutes),
                })}
              </td>
            </tr>
            <tr>
              <th scope="row">{longHours.onsetDay}</th>
              <td className="num">{durationText(onsetDayMinutes)}</td>
            </tr>
          </tbody>
        </table>
      </Card>
      <MethodCard months={karoshi.months} policy={policy} />
      <Card title={hours.weeks} aside={hours.weeksAside} className="hours-wide">
        <WeeksTable months={karoshi.months} />
      </Card>
    </div>
  );
}
