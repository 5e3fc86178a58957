import { fill } from '../../../templates/messages/text.ts';
import type { PageProps } from '../../frame/page-props.ts';
import { casePage, go } from '../../frame/routes.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { ErrorNotice } from '../../parts/ErrorNotice.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { Segments } from '../../parts/Segments.tsx';
import { useAnswer } from '../../parts/use-answer.ts';
import { useCase } from '../../session/case-context.ts';
import { recordsOf } from '../../session/records.ts';
import { useWords } from '../../words/language-context.ts';
import { IssuedPart } from './IssuedPart.tsx';
import { MakePart } from './MakePart.tsx';

/** Papers to preview and issue, and issued packets. */
export function PapersPage({ rest }: PageProps) {
  const { pages, papers } = useWords().screens;
  const { id, records, revision } = useCase((state) => state);
  const workers = recordsOf(records, 'worker');
  const issued = useAnswer('packet.list', { caseId: id }, revision);
  const catalogue = useAnswer('packet.documents', {});
  const part = rest[0] === 'issued' ? 'issued' : 'make';
  const open = (value: string): void => go(casePage(id, 'papers', ...(value === 'issued' ? ['issued'] : [])));
  return (
    <>
      <PageHead title={pages.papers}>
        <Segments
          label={papers.parts.name}
          value={part}
          options={[
            { value: 'make', label: papers.parts.make },
            {
              value: 'issued',
              label: fill(papers.parts.issued, { count: String(issued.value?.packets.length ?? 0) }),
            },
          ]}
          onChoose={open}
        />
      </PageHead>
      <ErrorNotice problems={[...issued.problems, ...catalogue.problems]} />
      {part === 'issued' ? (
        <IssuedPart packets={issued.value?.packets ?? []} />
      ) : workers.length === 0 ? (
        <EmptyState text={papers.noWorkers}>
          <a className="btn primary" href={casePage(id, 'parties')}>
            {papers.toParties}
          </a>
        </EmptyState>
      ) : (
        catalogue.value && <MakePart workers={workers} catalogue={catalogue.value} toIssued={() => open('issued')} />
      )}
    </>
  );
}
