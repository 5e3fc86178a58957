import { fill } from '../../templates/messages/text.ts';
import { daysBetween } from '../words/dates.ts';
import { useWords } from '../words/language-context.ts';

/** Days left; below sixty with a sign, because colour alone is not visible to everyone. */
export function DaysLeft({ today, date }: { readonly today: string; readonly date: string }) {
  const { common } = useWords().screens;
  const days = daysBetween(today, date);
  const words = days < 0 ? common.daysPast : common.daysLeft;
  return (
    <span className="nowrap">
      {days <= 60 ? '▲ ' : ''}
      {fill(words, { days: String(Math.abs(days)) })}
    </span>
  );
}
