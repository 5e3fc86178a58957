import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { Bytes } from '../../client/types.ts';
import { useWords } from '../../words/language-context.ts';
import { blobOf, bytesOf, saveFile } from '../file-bytes.ts';
import { ProgressBar } from '../ProgressBar.tsx';
import { PagesView } from './PagesView.tsx';
import { PrintButton } from './PrintButton.tsx';
import { useShown } from './use-shown.ts';
import type { Zoom } from './zoom.ts';

/** Shows a file: PDF, picture or text; for other types a message that it is kept but cannot be shown. */
export function FileView({
  file,
  title,
  first = 'width',
  turnable = false,
  waiting,
}: {
  /** Null while it is loading. */
  readonly file: Bytes | null;
  readonly title: string;
  readonly first?: Zoom;
  readonly turnable?: boolean;
  /** The text shown while it is loading. */
  readonly waiting?: string;
}) {
  const { evidence, common } = useWords().screens;
  const { viewer } = evidence;
  const bytes = file?.bytes ?? null;
  const shown = useShown(useMemo(() => (bytes === null ? null : bytesOf(bytes)), [bytes]));
  if (file === null || shown.kind === 'opening')
    return (
      <div className="viewer-note" role="status">
        {file === null ? (waiting ?? viewer.opening) : viewer.opening}
        <ProgressBar label={viewer.opening} progress={null} />
      </div>
    );
  const save = (
    <Button className="btn" onClick={() => saveFile(file.fileName, blobOf(file))}>
      {common.save}
    </Button>
  );
  if (shown.kind === 'pages')
    return (
      <PagesView
        pages={shown.pages}
        title={title}
        first={first}
        turnable={turnable}
        tools={
          <>
            <PrintButton pages={shown.pages} />
            {save}
          </>
        }
      />
    );
  return (
    <div className="viewer">
      <div className="viewer-bar">
        <span className="push">{save}</span>
      </div>
      {shown.kind === 'text' ? (
        <pre className="viewer-text" tabIndex={0} role="group" aria-label={title}>
          {shown.text.slice(0, mostLetters)}
        </pre>
      ) : (
        <p className="sub viewer-note">{shown.broken ? viewer.broken : viewer.hidden}</p>
      )}
    </div>
  );
}

const mostLetters = 200_000;
