import { eraDate } from './era.ts';
import type { Words } from './language-context.ts';

/** A date in the language of the screen; in Japanese followed by the other calendar. */
export function dateText(date: string, { code, claim }: Words): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  const era = eraDate(date).replace(/年.*/, '年');
  return code === 'ja' && era !== '' ? `${claim.date(date)}（${era}）` : claim.date(date);
}
