import { useMemo } from 'react';
import { useAnswer } from '../../parts/use-answer.ts';
import { textOf } from '../../session/records.ts';

/** 国民の祝日 by date, from the law tables of the desk. */
export function useHolidays(): ReadonlyMap<string, string> {
  const { value } = useAnswer('law.tables', {});
  return useMemo(() => {
    const rows = value?.tables.find(({ name }) => name === 'public-holidays')?.rows ?? [];
    return new Map(rows.map((row) => [textOf(row, 'value'), textOf(row, 'key')]));
  }, [value]);
}
