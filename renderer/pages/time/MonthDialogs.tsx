import type { StoredRecord } from '../../client/types.ts';
import { KeyHelp } from '../../parts/KeyHelp.tsx';
import { useWords } from '../../words/language-context.ts';
import { keyLines } from './key-lines.ts';
import { PasteDialog } from './PasteDialog.tsx';
import type { useDayActions } from './use-day-actions.ts';
import { UseRecordDialog } from './UseRecordDialog.tsx';
import type { WorkerTime } from './use-worker-time.ts';

/** The dialogs of the month page. */
export function MonthDialogs({
  does,
  time,
  dates,
  evidence,
}: {
  readonly does: ReturnType<typeof useDayActions>;
  readonly time: WorkerTime;
  readonly dates: readonly string[];
  readonly evidence: readonly StoredRecord[];
}) {
  const { screens } = useWords();
  return (
    <>
      {does.help && <KeyHelp lines={keyLines(screens.time.keyList)} onClose={() => does.setHelp(false)} />}
      {does.plan && (
        <PasteDialog
          plan={does.plan}
          days={time.days}
          dates={dates}
          onCommit={does.paste}
          onClose={() => does.setPlan(null)}
        />
      )}
      {does.choice && (
        <UseRecordDialog
          choice={does.choice}
          evidence={evidence}
          onCommit={does.use}
          onClose={() => does.setChoice(null)}
        />
      )}
    </>
  );
}
