import { VisuallyHidden } from '@mantine/core';
import { useWords } from '../../words/language-context.ts';
import { StripAxis } from './Strip.tsx';
import type { Axis } from './strip.ts';
import { columnIds } from './time-columns.ts';

/** The widths are in month.css, measured for both languages. */
export function MonthTableHead({ axis }: { readonly axis: Axis }) {
  const { columns } = useWords().screens.time;
  return (
    <>
      <colgroup>
        <col className="w-week" />
        {columnIds.map((id) => (
          <col key={id} className={`w-${id}`} />
        ))}
      </colgroup>
      <thead>
        <tr role="row" aria-rowindex={1}>
          <th role="columnheader" scope="col">
            {columns.week}
          </th>
          {columnIds.map((id) => (
            <th key={id} role="columnheader" scope="col" className={`h-${id}`}>
              {id === 'strip' ? (
                <>
                  <VisuallyHidden>{columns.strip}</VisuallyHidden>
                  <StripAxis axis={axis} />
                </>
              ) : (
                columns[id]
              )}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}
