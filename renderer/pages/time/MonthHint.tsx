import type { StoredRecord } from '../../client/types.ts';
import { casePage } from '../../frame/routes.ts';
import { useCase } from '../../session/case-context.ts';
import { textOf } from '../../session/records.ts';
import { useWords } from '../../words/language-context.ts';
import type { MonthSpan } from './months.ts';

/** For an empty month: what can be done here. The table stays, because typing starts in it. */
export function MonthHint({ days, span }: { readonly days: readonly StoredRecord[]; readonly span: MonthSpan }) {
  const { empty } = useWords().screens.time;
  const caseId = useCase((state) => state.id);
  const some = days.some(({ body }) => textOf(body, 'date') >= span.from && textOf(body, 'date') <= span.to);
  if (some) return null;
  return (
    <div className="sheet-hint">
      <b>{empty.title}</b> <span>{empty.type}</span> <span>{empty.paste}</span>{' '}
      <a href={casePage(caseId, 'import')}>{empty.import}</a>
    </div>
  );
}
