import { fill, type Text } from '../../../templates/messages/text.ts';
import { useState } from 'react';
import type { StoredRecord } from '../../client/types.ts';
import { Card } from '../../parts/Card.tsx';
import { useCase, useCaseSession } from '../../session/case-context.ts';
import { newId, nextPosition, objectOf, recordsOf, textOf } from '../../session/records.ts';
import { useWords } from '../../words/language-context.ts';
import { ChangeDialog } from './ChangeDialog.tsx';
import { emptyTerms, versionOf } from './drafts.ts';
import { RemoveTerms } from './RemoveTerms.tsx';
import { TermsLine } from './TermsLine.tsx';
import { closing, spansOf, versionFrom, type Span } from './timeline.ts';

/** The versions of the contract over time, with gaps and overlaps. */
export function TermsCard({
  worker,
  versions,
  chosen,
  onChoose,
}: {
  readonly worker: StoredRecord;
  readonly versions: readonly StoredRecord[];
  readonly chosen: StoredRecord | null;
  readonly onChoose: (id: string) => void;
}) {
  const { claim, screens } = useWords();
  const words = screens.parties.terms;
  const session = useCaseSession();
  const asOf = useCase((state) => textOf(recordsOf(state.records, 'case')[0]?.body ?? {}, 'asOf'));
  const employment = objectOf(worker.body['employment']);
  const [changing, setChanging] = useState(false);
  const all = versions.map(versionOf);
  const spans = spansOf(all, textOf(employment, 'start'), textOf(employment, 'end') || asOf);
  const contentOf = (id: string, change: Readonly<Record<string, string | null>>) => {
    const record = versions.find((version) => version.id === id);
    if (record === undefined) return [];
    const { kind, parent, position, body } = record;
    return [{ id, content: { kind, parent, position, body: { ...body, ...change } } }];
  };
  const addFrom = (day: string): void => {
    const made = versionFrom(all, day);
    const like = versions.find(({ id }) => id === made.like)?.body ?? emptyTerms(day);
    const id = newId();
    const body = { ...like, from: made.from, to: made.to };
    session.edit(
      [
        ...(made.closes === null ? [] : contentOf(made.closes.id, { to: made.closes.to })),
        { id, content: { kind: 'terms', parent: worker.id, position: nextPosition(versions), body } },
      ],
      { code: made.closes === null ? 'terms-add' : 'terms-split', data: { from: day } },
    );
    setChanging(false);
    onChoose(id);
  };
  const close = (gap: Span): void => {
    const closed = closing(all, gap);
    if (closed)
      session.edit(contentOf(closed.id, { to: closed.to }), { code: 'terms-change', data: { from: gap.from } });
  };
  const sayOf = (text: Text<'from' | 'to' | 'days'>, { from, to, days }: Span): string =>
    fill(text, { from: claim.date(from), to: claim.date(to), days: String(days) });
  return (
    <Card title={words.title} aside={words.hint}>
      <div className="card-body">
        {versions.length === 0 ? (
          <>
            <p className="sub">{words.none}</p>
            <div>
              <button type="button" className="btn primary" onClick={() => addFrom(textOf(employment, 'start'))}>
                {words.first}
              </button>
            </div>
          </>
        ) : (
          <>
            <TermsLine spans={spans} versions={versions} chosen={chosen?.id ?? null} onChoose={onChoose} />
            {spans
              .filter(({ kind }) => kind !== 'version')
              .map((span) => (
                <div className="notice warning row wrap" key={span.from}>
                  <span>{sayOf(span.kind === 'gap' ? words.gapText : words.overlapText, span)}</span>
                  {span.kind === 'gap' && closing(all, span) !== null && (
                    <button type="button" className="btn" onClick={() => close(span)}>
                      {words.fill}
                    </button>
                  )}
                </div>
              ))}
            <div className="row wrap">
              <button type="button" className="btn" onClick={() => setChanging(true)}>
                {words.addFrom}
              </button>
              {chosen && <RemoveTerms record={chosen} />}
            </div>
          </>
        )}
      </div>
      {changing && <ChangeDialog versions={all} onDay={addFrom} onClose={() => setChanging(false)} />}
    </Card>
  );
}
