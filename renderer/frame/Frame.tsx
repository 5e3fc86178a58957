import { useCallback, useState } from 'react';
import { useWords } from '../words/language-context.ts';
import { CaseStatusLine } from './CaseStatusLine.tsx';
import { ConflictDialog } from './ConflictDialog.tsx';
import { FrameKeys, useQuestionMark } from './FrameKeys.tsx';
import { CasesStatusLine } from './CasesStatusLine.tsx';
import { PagePlace } from './PagePlace.tsx';
import { pageFor } from './registry.ts';
import { SearchDialog } from './SearchDialog.tsx';
import { SideNav } from './SideNav.tsx';
import { TopBar } from './TopBar.tsx';
import { useMenu } from './use-menu.ts';
import { useRoute } from './use-route.ts';
import { useWhyState } from './why/use-why-state.ts';
import { WhyContext } from './why-context.ts';
import { WhyPanel } from './why/WhyPanel.tsx';

/** Top bar, list of pages at the left, the page, the derivation at the right when asked for, and the status line. */
export function Frame({ inCase }: { readonly inCase: boolean }) {
  const { frame } = useWords().screens;
  const route = useRoute();
  const page = pageFor(route, inCase);
  const [searching, setSearching] = useState(false);
  const [keysShown, setKeysShown] = useState(false);
  const search = useCallback((): void => setSearching(true), []);
  const showKeys = useCallback((): void => setKeysShown(true), []);
  const closeSearch = useCallback((): void => setSearching(false), []);
  useMenu(search);
  useQuestionMark(showKeys);
  const why = useWhyState();
  return (
    <WhyContext value={why}>
      <a className="skip" href="#page" onClick={skipToPage}>
        {frame.skip}
      </a>
      <div className="frame">
        <TopBar inCase={inCase} onSearch={search} />
        <SideNav inCase={inCase} current={page.id} />
        <PagePlace inCase={inCase} page={page} route={route} />
        {inCase && why.question !== null && (
          <WhyPanel key={JSON.stringify(why.question.figure)} question={why.question} />
        )}
        {inCase ? <CaseStatusLine /> : <CasesStatusLine />}
      </div>
      {inCase && <ConflictDialog />}
      {searching && <SearchDialog onClose={closeSearch} />}
      {keysShown && <FrameKeys onClose={() => setKeysShown(false)} />}
    </WhyContext>
  );
}

/** The part after # is the page, so the link cannot use it and moves the focus itself. */
function skipToPage(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('page')?.focus();
}
