import { fill } from '../../../templates/messages/text.ts';
import type { StoredRecord } from '../../client/types.ts';
import { useWords } from '../../words/language-context.ts';

/** The months; a click leads to the dates of the slip. */
export function SlipHead({
  slips,
  months,
  onMonth,
}: {
  readonly slips: readonly StoredRecord[];
  readonly months: readonly string[];
  readonly onMonth: (slip: StoredRecord) => void;
}) {
  const { payslips } = useWords().screens;
  return (
    <>
      <colgroup>
        <col className="w-item" />
        <col className="w-kind-of" />
        {slips.map(({ id }) => (
          <col key={id} className="w-month" />
        ))}
        <col className="w-total" />
      </colgroup>
      <thead>
        <tr role="row" aria-rowindex={1}>
          <th role="columnheader" scope="col" className="stick">
            {payslips.item}
          </th>
          <th role="columnheader" scope="col" className="stick two">
            {payslips.kindOf}
          </th>
          {slips.map((slip, i) => (
            <th key={slip.id} role="columnheader" scope="col" className="num">
              <button
                type="button"
                className="figure"
                title={fill(payslips.editMonth, { month: months[i] ?? '' })}
                onClick={() => onMonth(slip)}
              >
                {months[i] === '' ? '—' : months[i]}
              </button>
            </th>
          ))}
          <th role="columnheader" scope="col" className="num">
            {payslips.total}
          </th>
        </tr>
      </thead>
    </>
  );
}
