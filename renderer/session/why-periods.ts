import { isPrescribed, monthOf } from '../../templates/parts/periods.ts';
import type { Figure, ResultFile } from '../client/types.ts';
import { isZero } from '../words/figures.ts';

export type PeriodPart = { readonly month: string; readonly yen: string; readonly figure: Figure };

/** For a total: the figures of its periods. Empty for other figures. */
export function periodParts(result: ResultFile, figure: Figure): readonly PeriodPart[] {
  if (figure.kind !== 'total') return [];
  const { worker, total } = figure;
  const periods = result.workers.find(({ id }) => id === worker)?.periods ?? [];
  return periods.flatMap((period): readonly PeriodPart[] => {
    const { from } = period;
    const month = monthOf(period);
    if (total === 'interest')
      return nonZero({ month, yen: period.interest.yen, figure: { kind: 'period', worker, from, part: 'interest' } });
    if (total === 'additionalPayment') {
      const yen = period.additionalPayment;
      return nonZero({ month, yen, figure: { kind: 'period', worker, from, part: 'additionalPayment' } });
    }
    if (total !== 'unpaid' && isPrescribed(period, result.policy) !== (total === 'prescribed')) return [];
    return nonZero({
      month,
      yen: period.remaining,
      figure: isZero(period.payments.principal)
        ? { kind: 'head', worker, from, part: 'unpaid', head: 'total' }
        : { kind: 'period', worker, from, part: 'remaining' },
    });
  });
}

const nonZero = (part: PeriodPart): readonly PeriodPart[] => (isZero(part.yen) ? [] : [part]);
