import type { StoredRecord } from '../../client/types.ts';
import type { MonthSpan } from './months.ts';
export function PicturePane(_: { readonly evidence: readonly StoredRecord[]; readonly date: string; readonly span: MonthSpan }) { return null; }
