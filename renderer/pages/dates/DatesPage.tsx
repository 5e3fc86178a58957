import type { PageProps } from '../../frame/page-props.ts';
import { casePage, go } from '../../frame/routes.ts';
import { PageHead } from '../../parts/PageHead.tsx';
import { Segments } from '../../parts/Segments.tsx';
import { useCase } from '../../session/case-context.ts';
import { useWords } from '../../words/language-context.ts';
import { DeadlinesCard } from './DeadlinesCard.tsx';
import { EventsCard } from './EventsCard.tsx';
import { HeirsCards } from './HeirsCard.tsx';
import { HistoryPart } from './HistoryPart.tsx';

/** Deadlines, events, and the history of changes. */
export function DatesPage({ rest }: PageProps) {
  const { pages, dates } = useWords().screens;
  const caseId = useCase((state) => state.id);
  const part = rest[0] === 'history' ? 'history' : 'deadlines';
  return (
    <>
      <PageHead title={pages.dates}>
        <Segments
          label={dates.parts.name}
          value={part}
          options={[
            { value: 'deadlines', label: dates.parts.deadlines },
            { value: 'history', label: dates.parts.history },
          ]}
          onChoose={(value) => go(casePage(caseId, 'dates', ...(value === 'history' ? ['history'] : [])))}
        />
      </PageHead>
      {part === 'history' ? (
        <HistoryPart />
      ) : (
        <div className="page-body">
          <DeadlinesCard />
          <EventsCard />
          <HeirsCards />
        </div>
      )}
    </>
  );
}
