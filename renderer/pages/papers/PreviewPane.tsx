import { fill } from '../../../templates/messages/text.ts';
import { ErrorNotice } from '../../parts/ErrorNotice.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { FileView } from '../../parts/viewer/FileView.tsx';
import { useCase } from '../../session/case-context.ts';
import { useWords } from '../../words/language-context.ts';
import { paperTitle } from './paper-title.ts';

/** The paper as it would be issued now; made again when the case changes. */
export function PreviewPane({
  worker,
  document,
  language,
}: {
  readonly worker: string;
  readonly document: string;
  readonly language: string;
}) {
  const words = useWords();
  const { papers } = words.screens;
  const { id, revision } = useCase((state) => state);
  const { value, problems } = useAnswer(
    'packet.preview',
    { caseId: id, worker, document, ...(language === '' ? {} : { language }) },
    revision,
  );
  const title = fill(papers.previewOf, { paper: paperTitle(document, words) });
  return (
    <section className="papers-middle" aria-label={title}>
      <ErrorNotice problems={problems} />
      {problems.length === 0 && <FileView file={value} title={title} waiting={papers.previewing} />}
    </section>
  );
}
