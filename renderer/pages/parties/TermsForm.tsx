import type { ReactNode } from 'react';
import type { StoredRecord } from '../../client/types.ts';
import { DateField } from '../../parts/DateField.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { textOf } from '../../session/records.ts';
import { useWords } from '../../words/language-context.ts';
import { prefectures } from '../../../templates/parts/prefectures.ts';
import { useBound } from './bound.ts';
import { HolidayFields } from './HolidayFields.tsx';
import { HoursFields } from './HoursFields.tsx';
import { optionsOf, withUnset } from './options.ts';
import { PaydayFields } from './PaydayFields.tsx';
import { PayTable } from './PayTable.tsx';
import { SpecialFields } from './SpecialFields.tsx';

/** One contract version, in the order of a notice of working conditions (労働条件通知書). */
export function TermsForm({ record }: { readonly record: StoredRecord }) {
  const { code, screens } = useWords();
  const { terms, special, notSet } = screens.parties;
  const bound = useBound(record, 'terms-change', { from: textOf(record.body, 'from') });
  const { field, text } = bound;
  const places = Object.entries(prefectures)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, names]) => ({ value, label: `${value} ${code === 'ja' ? names.ja : names.latin}` }));
  return (
    <div className="stack">
      <Section title={terms.sections.period}>
        <div className="fields">
          <DateField label={terms.starts} {...field('from')} required />
          <DateField label={terms.ends} hint={terms.endsHint} {...field('to', (to) => (to === '' ? null : to))} />
          <SelectField label={special.prefecture} {...field('prefecture')} options={withUnset(places, notSet)} />
          <SelectField
            label={special.programme}
            {...field('programme')}
            value={text('programme') || 'none'}
            options={optionsOf(special.programmes)}
          />
        </div>
      </Section>
      <Section title={terms.sections.pay}>
        <PayTable bound={bound} />
      </Section>
      <Section title={terms.sections.hours}>
        <HoursFields bound={bound} />
      </Section>
      <Section title={terms.sections.holidays}>
        <HolidayFields bound={bound} />
      </Section>
      <Section title={terms.sections.payday}>
        <PaydayFields bound={bound} />
      </Section>
      <Section title={terms.sections.special}>
        <SpecialFields bound={bound} />
      </Section>
    </div>
  );
}

const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="card" aria-label={title}>
    <div className="card-head">
      <h2>{title}</h2>
    </div>
    <div className="card-body">{children}</div>
  </section>
);
