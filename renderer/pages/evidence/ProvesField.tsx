import { TextField } from '../../parts/TextField.tsx';
import { useCase, useCaseSession } from '../../session/case-context.ts';
import { newId, nextPosition, recordsOf } from '../../session/records.ts';
import { useWords } from '../../words/language-context.ts';
import { noteOn, provesIn, provesNote } from './proves.ts';

/** What a file is to prove; stored as a note of the first worker, because notes belong to workers. */
export function ProvesField({ evidence, name }: { readonly evidence: string; readonly name: string }) {
  const words = useWords().screens.evidence;
  const session = useCaseSession();
  const records = useCase((state) => state.records);
  const workers = recordsOf(records, 'worker');
  const note = noteOn(
    workers.flatMap(({ id }) => recordsOf(records, 'note', id)),
    evidence,
  );
  const parent = note?.parent ?? workers[0]?.id;
  const commit = (text: string): void => {
    if (parent === undefined) return;
    const position = note?.position ?? nextPosition(recordsOf(records, 'note', parent));
    const content = text === '' ? null : { kind: 'note' as const, parent, position, body: provesNote(evidence, text) };
    session.edit([{ id: note?.id ?? newId(), content }], { code: 'evidence-change', data: { name } });
  };
  return (
    <TextField
      className="wide"
      label={words.proves}
      hint={words.provesHint}
      value={provesIn(note)}
      onCommit={commit}
      disabled={parent === undefined}
      lines={2}
    />
  );
}
