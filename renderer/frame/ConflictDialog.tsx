import type { Conflict } from '../client/types.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { changedFields, valueText } from '../pages/dates/changed-fields.ts';
import { useCase, useCaseSession } from '../session/case-context.ts';
import { useWords } from '../words/language-context.ts';

/** Somebody else changed the same record: shows both versions, field by field, and asks which to keep. */
export function ConflictDialog() {
  const { frame } = useWords().screens;
  const session = useCaseSession();
  const conflicts = useCase((state) => state.conflicts);
  if (conflicts.length === 0) return null;
  const keepTheirs = (): void => session.settle('theirs');
  return (
    <Dialog
      wide
      title={frame.conflictTitle}
      onClose={keepTheirs}
      foot={
        <>
          <button type="button" className="btn" onClick={keepTheirs}>
            {frame.keepTheirs}
          </button>
          <button type="button" className="btn primary" onClick={() => session.settle('ours')}>
            {frame.putOurs}
          </button>
        </>
      }
    >
      <p>{frame.conflictText}</p>
      {conflicts.map((conflict) => (
        <OneConflict key={conflict.id} conflict={conflict} />
      ))}
    </Dialog>
  );
}

function OneConflict({ conflict }: { readonly conflict: Conflict }) {
  const { frame } = useWords().screens;
  const { yours, theirs } = conflict;
  const kind = (yours ?? theirs)?.kind;
  const name = kind === undefined ? '' : frame.kinds[kind];
  if (yours === null || theirs === null)
    return (
      <p>
        <b>{name}</b> {yours === null ? frame.youRemoved : frame.theyRemoved}
      </p>
    );
  return (
    <table className="conflict">
      <caption>{name}</caption>
      <thead>
        <tr>
          <th scope="col">{frame.field}</th>
          <th scope="col">{frame.yours}</th>
          <th scope="col">{frame.theirs}</th>
        </tr>
      </thead>
      <tbody>
        {changedFields(yours.body, theirs.body).map(({ path, before, after }) => (
          <tr key={path}>
            <th scope="row">{path}</th>
            <td>{valueText(before)}</td>
            <td>{valueText(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
