import { useMemo, useState } from 'react';
import type { StoredRecord } from '../../client/types.ts';
import { casePage } from '../../frame/routes.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { textOf } from '../../session/records.ts';
import { useCase } from '../../session/case-context.ts';
import { useWords } from '../../words/language-context.ts';
import type { MonthSpan } from './months.ts';
import { PictureFile } from './PictureFile.tsx';

const shown = /\.(png|jpe?g|webp|gif|bmp|pdf)$/i;

/** The original document beside the table: choice of the file, and the row of the active day. */
export function PicturePane({
  evidence,
  date,
  span,
}: {
  readonly evidence: readonly StoredRecord[];
  readonly date: string;
  readonly span: MonthSpan;
}) {
  const { pictures } = useWords().screens.time;
  const caseId = useCase((state) => state.id);
  const files = useMemo(() => evidence.filter(({ body }) => shown.test(textOf(body, 'file'))), [evidence]);
  const [chosen, choose] = useState<string | null>(null);
  const file = files.find(({ id }) => id === chosen) ?? files[0];
  return (
    <aside className="picture-pane" aria-label={pictures.title}>
      {file === undefined ? (
        <EmptyState text={pictures.none}>
          <a className="btn" href={casePage(caseId, 'evidence')}>
            {pictures.toEvidence}
          </a>
        </EmptyState>
      ) : (
        <>
          <select
            className="input"
            aria-label={pictures.file}
            value={file.id}
            onChange={({ target }) => choose(target.value)}
          >
            {files.map(({ id, body }) => (
              <option key={id} value={id}>
                {`${textOf(body, 'exhibit')} ${textOf(body, 'title') || textOf(body, 'file')}`.trim()}
              </option>
            ))}
          </select>
          <PictureFile key={file.id} caseId={caseId} record={file.id} date={date} span={span} />
        </>
      )}
    </aside>
  );
}
