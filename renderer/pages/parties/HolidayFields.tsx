import { fill } from '../../../templates/messages/text.ts';
import { CheckField } from '../../parts/CheckField.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { listOf, objectOf, textOf } from '../../session/records.ts';
import { useWords } from '../../words/language-context.ts';
import type { Bound } from './bound.ts';
import { datesOf, week } from './terms-text.ts';
import { WeekdayChecks } from './WeekdayChecks.tsx';

/** The statutory holiday, and the other days off of the contract. */
export function HolidayFields({ bound }: { readonly bound: Bound }) {
  const { parties, time } = useWords().screens;
  const { holidays } = parties;
  const statutory = objectOf(bound.value('statutoryHoliday'));
  const mode = 'dates' in statutory ? 'dates' : textOf(statutory, 'weekday') || 'unnamed';
  const textsOf = (value: ReturnType<Bound['value']>): readonly string[] => listOf(value).map(String);
  const scheduled = textsOf(bound.value('scheduledHolidays.weekdays'));
  return (
    <div className="fields">
      <SelectField
        label={holidays.statutory}
        value={mode}
        reason={bound.reason('statutoryHoliday')}
        options={[
          ...week.map((day) => ({ value: day, label: fill(holidays.every, { day: time.weekdays[day] }) })),
          { value: 'unnamed', label: holidays.statutories.unnamed },
          { value: 'dates', label: holidays.statutories.dates },
        ]}
        onCommit={(next) =>
          bound.set(
            'statutoryHoliday',
            next === 'unnamed' ? 'unnamed' : next === 'dates' ? { dates: [] } : { weekday: next },
          )
        }
      />
      {mode === 'dates' && (
        <TextField
          className="wide"
          label={holidays.statutoryDates}
          hint={holidays.datesHint}
          lines={2}
          value={textsOf(statutory['dates']).join(' ')}
          reason={bound.reason('statutoryHoliday.dates')}
          onCommit={(typed) => bound.set('statutoryHoliday.dates', datesOf(typed))}
        />
      )}
      <div className="double">
        <WeekdayChecks
          label={holidays.scheduled}
          value={scheduled}
          reason={bound.reason('scheduledHolidays.weekdays')}
          onCommit={(days) => bound.set('scheduledHolidays.weekdays', days)}
        />
      </div>
      <TextField
        className="wide"
        label={holidays.dates}
        hint={holidays.datesHint}
        lines={2}
        value={textsOf(bound.value('scheduledHolidays.dates')).join(' ')}
        reason={bound.reason('scheduledHolidays.dates')}
        onCommit={(typed) => bound.set('scheduledHolidays.dates', datesOf(typed))}
      />
      <CheckField
        label={holidays.publicHolidays}
        checked={bound.value('scheduledHolidays.publicHolidays') === true}
        onCommit={(on) => bound.set('scheduledHolidays.publicHolidays', on)}
      />
    </div>
  );
}
