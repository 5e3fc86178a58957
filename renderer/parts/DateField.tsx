import { otherCalendar, readDate } from '../words/era.ts';
import { DraftField, type DraftFieldProps } from './DraftField.tsx';

const date = {
  read: readDate,
  inputClass: 'date',
  aside: (shown: string) => (
    <span className="other-calendar" aria-live="polite">
      {otherCalendar(shown)}
    </span>
  ),
};

/** A date typed in either calendar, with the other calendar beside it. Stored as `YYYY-MM-DD`. */
export const DateField = (props: DraftFieldProps) => <DraftField {...props} kind={date} />;
