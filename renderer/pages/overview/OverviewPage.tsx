import { useState } from 'react';
import { casePage } from '../../frame/routes.ts';
import { PageHead } from '../../parts/PageHead.tsx';
import { useCase } from '../../session/case-context.ts';
import { useWords } from '../../words/language-context.ts';
import { BigFigures } from './BigFigures.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { FindingsCard } from './FindingsCard.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { HeadsCard } from './HeadsCard.tsx';
import { LimitationCard } from './LimitationCard.tsx';
import { MonthsCard } from './MonthsCard.tsx';
import { ProblemsCard } from './ProblemsCard.tsx';
import { UndecidedCard } from './UndecidedCard.tsx';

/** 概要: what can be claimed, the time limits, and what to check, with links to the other pages. */
export function OverviewPage() {
  const { overview, pages, common } = useWords().screens;
  const [exporting, setExporting] = useState(false);
  const { id, computed } = useCase((state) => state);
  const result = computed?.result ?? null;
  return (
    <>
      <PageHead title={pages.overview}>
        <button type="button" className="btn" onClick={() => window.print()}>
          {common.print}
        </button>
        <button type="button" className="btn" onClick={() => setExporting(true)}>
          {overview.export}
        </button>
        <a className="btn" href={casePage(id, 'import')}>
          {overview.importFiles}
        </a>
        <a className="btn primary" href={casePage(id, 'papers')}>
          {overview.makePapers}
        </a>
      </PageHead>
      <div className="page-body overview">
        {result === null ? (
          computed !== null && <FirstSteps />
        ) : (
          <>
            <BigFigures result={result} />
            <div className="columns">
              <HeadsCard result={result} />
              <LimitationCard result={result} />
            </div>
            <MonthsCard result={result} />
            <div className="columns">
              <div className="stack">
                <UndecidedCard result={result} />
                <FindingsCard result={result} />
              </div>
              <ProblemsCard />
            </div>
          </>
        )}
        {result === null && <ProblemsCard />}
      </div>
      {exporting && <ExportDialog onClose={() => setExporting(false)} />}
    </>
  );
}
