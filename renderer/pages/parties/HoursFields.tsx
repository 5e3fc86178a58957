import type { Json, JsonObject } from '../../client/types.ts';
import { NumberField } from '../../parts/NumberField.tsx';
import { Segments } from '../../parts/Segments.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { listOf, objectOf } from '../../session/records.ts';
import { useWords } from '../../words/language-context.ts';
import type { Bound } from './bound.ts';
import { DayHours } from './DayHours.tsx';
import { byDay, countOf, eachDayItsOwn, onDay, sameEveryDay, setOnDay, week, type Weekday } from './terms-text.ts';
import { optionsOf } from './options.ts';
import { WeekdayChecks } from './WeekdayChecks.tsx';

/** Days, times and length of work, and what the monthly average is computed from. */
export function HoursFields({ bound }: { readonly bound: Bound }) {
  const { parties, time } = useWords().screens;
  const { hours } = parties;
  const scheduled = objectOf(bound.value('scheduled'));
  const days = listOf(scheduled['weekdays']) as readonly Weekday[];
  const single = !byDay(scheduled);
  const put = (next: JsonObject): void => bound.set('scheduled', next);
  const rows: readonly { readonly day: Weekday | null; readonly label: string }[] = single
    ? [{ day: null, label: hours.everyDay }]
    : week.filter((day) => days.includes(day)).map((day) => ({ day, label: time.weekdays[day] }));
  const setField = (
    day: Weekday | null,
    name: 'start' | 'end' | 'breaks' | 'minutesPerDay',
    value: Json | undefined,
  ) => (day === null ? bound.set(`scheduled.${name}`, value) : put(setOnDay(scheduled, name, day, value)));
  return (
    <>
      <div className="row wrap">
        <WeekdayChecks
          label={hours.weekdays}
          value={days}
          reason={bound.reason('scheduled.weekdays')}
          onCommit={(weekdays) => bound.set('scheduled.weekdays', weekdays)}
        />
        <Segments
          label={hours.mode}
          value={single ? 'same' : 'byDay'}
          options={[
            { value: 'same', label: hours.same },
            { value: 'byDay', label: hours.byDay },
          ]}
          onChoose={(mode) => {
            if ((mode === 'same') !== single) put(mode === 'same' ? sameEveryDay(scheduled) : eachDayItsOwn(scheduled));
          }}
        />
      </div>
      {rows.map(({ day, label }) => (
        <DayHours
          key={label}
          label={label}
          valueOf={(name) => (day === null ? scheduled[name] : onDay(scheduled, name, day))}
          reasonOf={(name) => bound.reason(`scheduled.${name}`)}
          onSet={(name, value) => setField(day, name, value)}
        />
      ))}
      <p className="sub">
        {hours.breaksHint} {hours.minutesHint}
      </p>
      <div className="fields">
        <NumberField
          label={hours.annualHolidays}
          unit={hours.days}
          hint={hours.averageHint}
          {...bound.field('scheduled.annualHolidays', countOf)}
        />
        <NumberField
          label={hours.annualWorkdays}
          unit={hours.days}
          {...bound.field('scheduled.annualWorkdays', countOf)}
        />
        <NumberField label={hours.average} {...bound.field('scheduled.monthlyAverageMinutes', countOf)} />
        <SelectField
          label={hours.weekStart}
          {...bound.field('scheduled.weekStart')}
          value={bound.text('scheduled.weekStart') || 'SUN'}
          options={optionsOf(time.weekdays)}
        />
        <SelectField
          label={hours.weeklyLimit}
          {...bound.field('weeklyLimitHours', countOf)}
          value={bound.text('weeklyLimitHours') || '40'}
          options={optionsOf(hours.limits)}
        />
      </div>
    </>
  );
}
