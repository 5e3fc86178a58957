import { NumberField } from '../../parts/NumberField.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { objectOf } from '../../session/records.ts';
import { useWords } from '../../words/language-context.ts';
import type { Bound } from './bound.ts';
import { optionsOf } from './options.ts';

const rates = ['overtime', 'overtimeOver60', 'statutoryHoliday', 'scheduledHoliday', 'night'] as const;

/** Fields that most contracts do not need. */
export function SpecialFields({ bound }: { readonly bound: Bound }) {
  const { common, parties } = useWords().screens;
  const { special } = parties;
  const setWage = (change: { readonly yen?: string; readonly source?: string }): void => {
    const next = {
      yen: bound.text('specifiedMinimumWage.yen'),
      source: bound.text('specifiedMinimumWage.source'),
      ...change,
    };
    bound.set('specifiedMinimumWage', next.yen === '' && next.source === '' ? null : next);
  };
  const setRate = (name: string, rate: string): void => {
    const others = Object.entries(objectOf(bound.value('premiumRates'))).filter(([key]) => key !== name);
    const next = [...others, ...(rate === '' ? [] : [[name, rate] as const])];
    bound.set('premiumRates', next.length === 0 ? null : Object.fromEntries(next));
  };
  return (
    <>
      <div className="fields">
        <SelectField
          label={special.duty}
          {...bound.field('duty')}
          value={bound.text('duty') || 'general'}
          options={optionsOf(special.duties)}
        />
        <SelectField
          label={special.exempt}
          {...bound.field('exempt', (value) => (value === 'none' ? null : value))}
          value={bound.text('exempt') || 'none'}
          options={optionsOf(special.exempts)}
        />
        <NumberField
          label={special.minimumWage}
          unit={common.yen}
          decimals
          {...bound.field('specifiedMinimumWage.yen')}
          onCommit={(yen) => setWage({ yen })}
        />
        <TextField
          label={special.minimumWageSource}
          {...bound.field('specifiedMinimumWage.source')}
          onCommit={(source) => setWage({ source })}
        />
      </div>
      <h3>{special.rates}</h3>
      <div className="fields narrow">
        {rates.map((name) => (
          <NumberField
            key={name}
            label={special.rate[name]}
            decimals
            {...bound.field(`premiumRates.${name}`)}
            onCommit={(rate) => setRate(name, rate)}
          />
        ))}
      </div>
      <p className="sub">{special.ratesHint}</p>
    </>
  );
}
