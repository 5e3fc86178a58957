import { DraftField, type DraftFieldProps } from '../../parts/DraftField.tsx';
import type { Reading } from '../../words/reading.ts';
import { readClock, storedClock } from '../time/clock.ts';

function read(typed: string): Reading {
  const found = readClock(typed);
  if (found.kind === 'unreadable') return { reason: 'notATime' };
  return { value: found.kind === 'empty' ? '' : storedClock(found.value) };
}

const clock = { read, show: (value: string) => value.replace(/^0(\d)/, '$1'), inputClass: 'number' } as const;

/** `830` is 8:30, `2530` half past one the next morning; stored as the case file has it. */
export const ClockField = (props: DraftFieldProps) => <DraftField {...props} kind={clock} />;
