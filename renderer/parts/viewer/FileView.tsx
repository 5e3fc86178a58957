import { useMemo, type ReactNode } from 'react';
import { useWords } from '../../words/language-context.ts';
import { bytesOf } from '../file-bytes.ts';
import { PagesView } from './PagesView.tsx';
import { useShown } from './use-shown.ts';

/** A file to look at, whatever it is: PDF, picture, text; anything else says that it is kept but cannot be shown. */
export function FileView({
  bytes,
  title,
  tools,
}: {
  /** Base64, as the contract gives files; null while they are on their way. */
  readonly bytes: string | null;
  readonly title: string;
  readonly tools?: ReactNode;
}) {
  const { viewer } = useWords().screens.evidence;
  const shown = useShown(useMemo(() => (bytes === null ? null : bytesOf(bytes)), [bytes]));
  if (bytes === null || shown.kind === 'opening') return <p className="sub viewer-note">{viewer.opening}</p>;
  if (shown.kind === 'pages') return <PagesView key={title} pages={shown.pages} title={title} turnable tools={tools} />;
  if (shown.kind === 'text')
    return (
      <pre className="viewer-text" tabIndex={0} role="region" aria-label={title}>
        {shown.text.slice(0, mostLetters)}
      </pre>
    );
  return <p className="sub viewer-note">{shown.broken ? viewer.broken : viewer.hidden}</p>;
}

const mostLetters = 200_000;
