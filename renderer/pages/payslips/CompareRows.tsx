import { useState } from 'react';
import { headNames } from '../../../src/core/rows/heads.ts';
import type { StoredRecord } from '../../client/types.ts';
import { FigureButton } from '../../parts/FigureButton.tsx';
import { Segments } from '../../parts/Segments.tsx';
import { amountText, isZero, sum } from '../../words/figures.ts';
import { useWords } from '../../words/language-context.ts';
import { periodOf } from './slip-sums.ts';
import { HeadingRow, SumRow } from './SumRow.tsx';
import type { Slips } from './use-slips.ts';

type Part = 'due' | 'paid' | 'unpaid';

/** Due, paid and unpaid by head; each figure opens its derivation. */
export function CompareRows({ data, slips }: { readonly data: Slips; readonly slips: readonly StoredRecord[] }) {
  const { screens, claim } = useWords();
  const { parts, compare } = screens.payslips;
  const [part, setPart] = useState<Part>('unpaid');
  const periods = slips.map(({ body }) => {
    const { from, to } = periodOf(body);
    return data.periods.find((period) => period.from === from && period.to === to);
  });
  const shown = headNames.filter((head) => periods.some((p) => p && !(isZero(p.due[head]) && isZero(p.paid[head]))));
  return (
    <>
      <HeadingRow name={compare} columns={slips.length + 3}>
        <Segments
          label={parts.label}
          value={part}
          options={[
            { value: 'due', label: parts.due },
            { value: 'paid', label: parts.paid },
            { value: 'unpaid', label: parts.unpaid },
          ]}
          onChoose={setPart}
        />
      </HeadingRow>
      {[...shown, 'total' as const].map((head) => {
        const name = head === 'total' ? parts[part] : claim.words.heads.name[head];
        const values = periods.map((period) => period?.[part][head] ?? null);
        return (
          <SumRow
            key={head}
            name={name}
            className={head === 'total' ? 'last' : 'part'}
            cells={values.map((yen, i) => {
              const from = periods[i]?.from;
              if (yen === null || from === undefined) return '';
              if (isZero(yen)) return <span className="mut">–</span>;
              return (
                <FigureButton
                  key={from}
                  figure={{ kind: 'head', worker: data.resultId, from, part, head }}
                  title={name}
                >
                  {amountText(yen)}
                </FigureButton>
              );
            })}
            total={amountText(sum(values.filter((yen) => yen !== null)))}
          />
        );
      })}
    </>
  );
}
