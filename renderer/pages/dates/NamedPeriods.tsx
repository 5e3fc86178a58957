import { useState } from 'react';
import type { Json } from '../../client/types.ts';
import { DateField } from '../../parts/DateField.tsx';
import { useWords } from '../../words/language-context.ts';
import { namedSpans, type NamedSpan } from './event-fields.ts';

const nothing: NamedSpan = { from: '', to: '' };

/** 指定された期間: the months that a payment or an acknowledgment names, and room for one more. A span without both ends is not kept. */
export function NamedPeriods({
  value,
  onCommit,
  reason,
}: {
  readonly value: Json | undefined;
  readonly onCommit: (value: Json | undefined) => void;
  readonly reason?: string | undefined;
}) {
  const { events } = useWords().screens.dates;
  const kept = namedSpans(value);
  const [next, setNext] = useState<NamedSpan>(nothing);
  const spans = [...kept, next];
  const commit = (at: number, span: NamedSpan): void => {
    const whole = span.from !== '' && span.to !== '';
    if (at === kept.length) setNext(whole ? nothing : span);
    if (at === kept.length && !whole) return;
    const all = spans.slice(0, Math.max(kept.length, at + 1)).map((old, i) => (i === at ? span : old));
    const left = all.filter(({ from, to }) => from !== '' && to !== '');
    onCommit(left.length === 0 ? undefined : left.map(({ from, to }) => ({ from, to })));
  };
  return spans.map((span, at) => (
    <div className="row" key={at} role="group" aria-label={events.periods}>
      <DateField
        label={events.periodFrom}
        value={span.from}
        onCommit={(from) => commit(at, { ...span, from })}
        reason={at === 0 ? reason : undefined}
      />
      <DateField label={events.periodTo} value={span.to} onCommit={(to) => commit(at, { ...span, to })} />
    </div>
  ));
}
