import { VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { fill } from '../../../templates/parts/language.ts';
import type { CaseRow } from '../../client/types.ts';
import { Card } from '../../parts/Card.tsx';
import { Scroll } from '../../parts/Scroll.tsx';
import {
  filterCases,
  firstSorting,
  sortCases,
  sortedBy,
  type SortColumn,
  type Sorting,
} from '../../session/case-list.ts';
import { amountText, sum } from '../../words/figures.ts';
import { useWords } from '../../words/language-context.ts';
import { CaseLine } from './CaseLine.tsx';

export function CaseTable({ rows }: { readonly rows: readonly CaseRow[] }) {
  const { cases } = useWords().screens;
  const [typed, type] = useState('');
  const [sorting, sort] = useState(firstSorting);
  const shown = sortCases(filterCases(rows, typed), sorting);
  const head = (column: SortColumn, label: string, className = '') => (
    <SortHead column={column} label={label} className={className} sorting={sorting} onSort={sort} />
  );
  return (
    <>
      <div className="row">
        <input
          type="search"
          className="input filter"
          aria-label={cases.filter}
          placeholder={cases.filter}
          value={typed}
          onChange={(event) => type(event.target.value)}
        />
      </div>
      <Card title={cases.list} className="case-list">
        <Scroll label={cases.list}>
          <table>
            <thead>
              <tr>
                {head('parties', cases.parties)}
                {head('people', cases.people, 'num')}
                {head('claimable', cases.claimable, 'num')}
                {head('next', cases.next)}
                <th scope="col" className="num">
                  {cases.left}
                </th>
                {head('dies', cases.dies, 'num')}
                {head('problems', cases.problems, 'num')}
                {head('changed', cases.changed, 'num')}
                <th scope="col">
                  <VisuallyHidden>{cases.actions}</VisuallyHidden>
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <CaseLine key={row.id} row={row} />
              ))}
              {shown.length === 0 && (
                <tr>
                  <td colSpan={9} className="mut">
                    {cases.noMatch}
                  </td>
                </tr>
              )}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" colSpan={2}>
                  {fill(cases.total, { count: String(shown.length) })}
                </th>
                <td className="num">{amountText(sum(shown.map(({ claimable }) => claimable ?? '0')))}</td>
                <td colSpan={2} />
                <td className="num">{amountText(sum(shown.map(({ next }) => next?.yen ?? '0')))}</td>
                <td className="num">{shown.reduce((count, { problems }) => count + (problems ?? 0), 0)}</td>
                <td colSpan={2} />
              </tr>
            </tfoot>
          </table>
        </Scroll>
      </Card>
      <p className="sub">{cases.soonNote}</p>
    </>
  );
}

function SortHead({
  column,
  label,
  className,
  sorting,
  onSort,
}: {
  readonly column: SortColumn;
  readonly label: string;
  readonly className: string;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}) {
  const { cases } = useWords().screens;
  const on = sorting.column === column;
  const order = on ? (sorting.down ? 'descending' : 'ascending') : undefined;
  return (
    <th scope="col" className={className} aria-sort={order}>
      <button
        type="button"
        className={on ? 'sort on' : 'sort'}
        title={fill(cases.sortBy, { column: label })}
        onClick={() => onSort(sortedBy(sorting, column))}
      >
        {label}
        <span aria-hidden="true">{on ? (sorting.down ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}
