import { useCallback, useState } from 'react';
import { useWords } from '../words/language-context.ts';
import { CaseStatusLine } from './CaseStatusLine.tsx';
import { ConflictDialog } from './ConflictDialog.tsx';
import { FrameKeys, useQuestionMark } from './FrameKeys.tsx';
import { OfficeStatusLine } from './OfficeStatusLine.tsx';
import { pageFor } from './registry.ts';
import { SaveTrouble } from './SaveTrouble.tsx';
import { SearchDialog } from './SearchDialog.tsx';
import { SideNav } from './SideNav.tsx';
import { TopBar } from './TopBar.tsx';
import { UndoKeys } from './UndoKeys.tsx';
import { UnsavedGuard } from './UnsavedGuard.tsx';
import { useMenu } from './use-menu.ts';
import { useRoute } from './use-route.ts';
import { useWhyState } from './why/use-why-state.ts';
import { WhyContext } from './why-context.ts';
import { WhyPanel } from './why/WhyPanel.tsx';

/** Top bar, pages at the left, the page, the derivation at the right when asked for, and the line that is always true. */
export function Frame({ inCase }: { readonly inCase: boolean }) {
  const { frame } = useWords().screens;
  const route = useRoute();
  const page = pageFor(route, inCase);
  const [searching, setSearching] = useState(false);
  const [keysShown, setKeysShown] = useState(false);
  const search = useCallback((): void => setSearching(true), []);
  const closeSearch = useCallback((): void => setSearching(false), []);
  useMenu(search);
  useQuestionMark(() => setKeysShown(true));
  const why = useWhyState();
  return (
    <WhyContext value={why}>
      <a className="skip" href="#page" onClick={skipToPage}>
        {frame.skip}
      </a>
      <div className="frame">
        <TopBar inCase={inCase} onSearch={search} />
        <SideNav inCase={inCase} current={page.id} />
        <main className="page" id="page" tabIndex={-1}>
          {inCase && <SaveTrouble />}
          {inCase && <UndoKeys />}
          {inCase && <UnsavedGuard />}
          <page.Page key={route.caseId} rest={route.rest} />
        </main>
        {inCase && why.question !== null && (
          <WhyPanel key={JSON.stringify(why.question.figure)} question={why.question} />
        )}
        {inCase ? <CaseStatusLine /> : <OfficeStatusLine />}
      </div>
      {inCase && <ConflictDialog />}
      {searching && <SearchDialog onClose={closeSearch} />}
      {keysShown && <FrameKeys onClose={() => setKeysShown(false)} />}
    </WhyContext>
  );
}

/** The address holds the page, so the link moves the focus itself. */
function skipToPage(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('page')?.focus();
}
