import { fill } from '../../../templates/messages/text.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImportPlan, ImportPreview, RequestOf } from '../../client/types.ts';
import { ActionProgress } from '../../parts/ActionProgress.tsx';
import { ErrorNotice } from '../../parts/ErrorNotice.tsx';
import { readFile } from '../../parts/file-bytes.ts';
import { useAction } from '../../parts/use-action.ts';
import { useCase } from '../../session/case-context.ts';
import { useClient } from '../../session/client-context.ts';
import { useWords } from '../../words/language-context.ts';
import { Committed, type Done } from './Committed.tsx';
import { EncodingField } from './EncodingField.tsx';
import { Review } from './Review.tsx';

type Choice = Pick<RequestOf<'import.preview'>, 'kind' | 'encoding'>;
type Read = {
  readonly preview: ImportPreview;
  readonly plan: ImportPlan;
  readonly code: string;
  readonly bytes: string;
};

/** Imports one file, completely or not at all. */
export function FileImport({
  file,
  worker,
  more,
  onCommitted,
  onAgain,
  onLeave,
}: {
  readonly file: File;
  readonly worker: string;
  readonly more: boolean;
  readonly onCommitted: () => void;
  /** The same file, for another worker. */
  readonly onAgain: () => void;
  readonly onLeave: (committed: boolean) => void;
}) {
  const words = useWords().screens.import;
  const { callDesk } = useClient();
  const caseId = useCase((state) => state.id);
  const action = useAction();
  const { run } = action;
  const [read, setRead] = useState<Read | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const started = useRef(false);

  const look = useCallback(
    async (choice: Choice = {}): Promise<void> => {
      const { fileName, bytes } = await readFile(file);
      const preview = await run('import.preview', {
        caseId,
        fileName,
        bytes,
        worker,
        ...choice,
      });
      if (preview === null) return;
      setRead((old) => {
        if (old !== null) void callDesk('import.discard', { preview: old.preview.preview });
        return { preview, plan: preview.plan, code: '', bytes };
      });
    },
    [callDesk, caseId, file, run, worker],
  );
  useEffect(() => {
    // Read only once, although React's strict mode mounts twice.
    if (started.current) return;
    started.current = true;
    void look();
  }, [look]);

  const chooseCode = async (code: string): Promise<void> => {
    if (read === null) return;
    const plan = await run('import.plan', { preview: read.preview.preview, worker, workerCode: code });
    if (plan !== null) setRead({ ...read, plan, code });
  };
  const leave = (): void => {
    if (read !== null) void callDesk('import.discard', { preview: read.preview.preview });
    onLeave(false);
  };

  if (done !== null) return <Committed done={done} more={more} onAgain={onAgain} onLeave={() => onLeave(true)} />;
  if (read === null)
    return (
      <div className="page-body">
        <ActionProgress action={action} what={fill(words.reading, { file: file.name })} />
        {action.problems.length > 0 && (
          <>
            <p className="strong">{words.failed}</p>
            <ErrorNotice problems={action.problems} />
            <div className="row wrap">
              <span>{words.readAs}</span>
              {(['attendance', 'payslip'] as const).map((kind) => (
                <button key={kind} type="button" className="btn" onClick={() => void look({ kind })}>
                  {words.kinds[kind]}
                </button>
              ))}
              <EncodingField value="" onChoose={(encoding) => void look({ encoding })} />
              <button type="button" className="btn" onClick={leave}>
                {words.review.back}
              </button>
            </div>
          </>
        )}
      </div>
    );
  return (
    <Review
      key={`${read.preview.preview} ${read.code}`}
      fileName={file.name}
      preview={read.preview}
      plan={read.plan}
      bytes={read.bytes}
      code={read.code}
      worker={worker}
      onCode={(code) => void chooseCode(code)}
      onEncoding={(encoding) => void look({ encoding })}
      onLeave={leave}
      onDone={(value) => {
        setDone(value);
        onCommitted();
      }}
    />
  );
}
