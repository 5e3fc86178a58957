import { fill } from '../../../templates/messages/text.ts';
import type { StoredRecord } from '../../client/types.ts';
import { yenText } from '../../words/figures.ts';
import { listOf, objectOf, textOf } from '../../session/records.ts';
import { useWords } from '../../words/language-context.ts';
import { inTime, type Span } from './timeline.ts';
import { versionOf } from './drafts.ts';

/** The employment as a bar. Below it a button for each version, because a short version is too thin to click. */
export function TermsLine({
  spans,
  versions,
  chosen,
  onChoose,
}: {
  readonly spans: readonly Span[];
  readonly versions: readonly StoredRecord[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}) {
  const { claim, screens } = useWords();
  const words = screens.parties.terms;
  const order = inTime(versions.map(versionOf));
  return (
    <div>
      <div className="terms-line" aria-hidden="true">
        {spans.map((span) => {
          const number = order.findIndex(({ id }) => id === span.ids[0]) + 1;
          const on = chosen !== null && span.ids.includes(chosen);
          return (
            <div
              key={span.from}
              className={`terms-span ${span.kind} ${on ? 'chosen' : ''}`}
              style={{ flexGrow: span.days }}
              onClick={() => span.ids[0] !== undefined && onChoose(span.ids[0])}
            >
              <b>{span.kind === 'version' ? number : span.kind === 'gap' ? words.gap : words.overlap}</b>
              <span>{span.from}</span>
            </div>
          );
        })}
      </div>
      <ol className="terms-list" aria-label={words.title}>
        {order.map(({ id, from, to }, at) => {
          const body = versions.find((version) => version.id === id)?.body ?? {};
          const pay = listOf(body['pay']).map(objectOf)[0] ?? {};
          const { bases } = screens.parties.pay;
          const basis = textOf(pay, 'basis');
          return (
            <li key={id}>
              <button
                type="button"
                className="version-button"
                aria-current={id === chosen ? 'true' : undefined}
                onClick={() => onChoose(id)}
              >
                <b>{at + 1}</b>
                <span>
                  {fill(words.until, { from: claim.date(from), to: to === null ? words.open : claim.date(to) })}
                </span>
                <span className="sub">
                  {textOf(pay, 'name')} {basis in bases ? bases[basis as keyof typeof bases] : ''}{' '}
                  {/^\d+$/.test(textOf(pay, 'yen')) ? yenText(textOf(pay, 'yen')) : textOf(pay, 'yen')}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
