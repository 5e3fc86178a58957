import { fill } from '../../../templates/messages/text.ts';
import { SelectField, type Option } from '../../parts/SelectField.tsx';
import { useWords } from '../../words/language-context.ts';
import type { Bound } from './bound.ts';
import { optionsOf, withUnset } from './options.ts';
import { countOf } from './terms-text.ts';

/** When a period closes and when it is paid. */
export function PaydayFields({ bound }: { readonly bound: Bound }) {
  const { parties } = useWords().screens;
  const { payday, notSet } = parties;
  const days = (last: number): readonly Option[] => [
    ...Array.from({ length: last }, (_, i) => ({
      value: String(i + 1),
      label: fill(payday.day_, { day: String(i + 1) }),
    })),
    { value: 'end', label: payday.last },
  ];
  return (
    <div className="fields">
      <SelectField
        label={payday.closing}
        {...bound.field('payPeriod.closingDay', countOf)}
        options={withUnset(days(30), notSet)}
      />
      <SelectField
        label={payday.month}
        {...bound.field('payPeriod.payday.monthOffset', countOf)}
        options={withUnset(optionsOf(payday.months), notSet)}
      />
      <SelectField
        label={payday.day}
        {...bound.field('payPeriod.payday.day', countOf)}
        options={withUnset(days(31), notSet)}
      />
      <SelectField
        label={payday.ifHoliday}
        {...bound.field('payPeriod.payday.ifHoliday')}
        value={bound.text('payPeriod.payday.ifHoliday') || 'same'}
        options={optionsOf(payday.rules)}
      />
    </div>
  );
}
