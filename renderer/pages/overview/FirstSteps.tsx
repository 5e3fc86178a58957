import { casePage } from '../../frame/routes.ts';
import { Card } from '../../parts/Card.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { useCase } from '../../session/case-context.ts';
import { useWords } from '../../words/language-context.ts';

/** For a case that cannot be computed yet: what to enter first. */
export function FirstSteps() {
  const { overview, pages } = useWords().screens;
  const id = useCase((state) => state.id);
  return (
    <Card title={pages.overview}>
      <EmptyState text={`${overview.notComputed} ${overview.firstSteps}`}>
        <a className="btn primary" href={casePage(id, 'import')}>
          {overview.importFiles}
        </a>
        <a className="btn" href={casePage(id, 'parties')}>
          {overview.enterTerms}
        </a>
      </EmptyState>
    </Card>
  );
}
