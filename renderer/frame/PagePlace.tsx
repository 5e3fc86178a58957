import { Suspense, useEffect, useRef } from 'react';
import { useWords } from '../words/language-context.ts';
import { PageFault } from './PageFault.tsx';
import type { PageEntry } from './registry.ts';
import type { Route } from './routes.ts';
import { SaveTrouble } from './SaveTrouble.tsx';
import { UndoKeys } from './UndoKeys.tsx';
import { UnsavedGuard } from './UnsavedGuard.tsx';

/** The page itself. A new page starts scrolled to the top, and its name is the window title. */
export function PagePlace({
  inCase,
  page,
  route,
}: {
  readonly inCase: boolean;
  readonly page: PageEntry;
  readonly route: Route;
}) {
  const { pages } = useWords().screens;
  const main = useRef<HTMLElement>(null);
  const place = page.id === 'help' ? `help ${route.rest.join('/')}` : page.id;
  useEffect(() => {
    // Braces, because Chromium returns a promise here, which React would take for a clean-up function.
    main.current?.scrollTo(0, 0);
  }, [place]);
  useEffect(() => {
    document.title = `${pages[page.id]} – Mibarai`;
  }, [pages, page.id]);
  return (
    <main className="page" id="page" tabIndex={-1} ref={main}>
      {inCase && <SaveTrouble />}
      {inCase && <UndoKeys />}
      {inCase && <UnsavedGuard />}
      <PageFault key={`${route.caseId ?? ''} ${page.id}`}>
        <Suspense fallback={null}>
          <page.Page key={route.caseId} rest={route.rest} />
        </Suspense>
      </PageFault>
    </main>
  );
}
