import { useEffect, useRef } from 'react';
import type { PageProps } from '../../frame/page-props.ts';
import { PageHead } from '../../parts/PageHead.tsx';
import { useApp } from '../../session/app-context.ts';
import { useWords } from '../../words/language-context.ts';
import { AboutCard } from './AboutCard.tsx';
import { BackupsCard } from './BackupsCard.tsx';
import { LawCard } from './LawCard.tsx';
import { GeneralCard } from './GeneralCard.tsx';
import { PoliciesCard } from './PoliciesCard.tsx';
import { SecurityCard } from './SecurityCard.tsx';

/** 設定. `#/settings/about` scrolls to the card about the program. */
export function SettingsPage({ rest }: PageProps) {
  const { pages } = useWords().screens;
  const { settings } = useApp();
  const about = useRef<HTMLDivElement>(null);
  const toAbout = rest[0] === 'about';
  useEffect(() => {
    if (toAbout) about.current?.scrollIntoView();
  }, [toAbout]);
  return (
    <>
      <PageHead title={pages.settings} />
      <div className="page-body">
        <div className="columns even">
          {settings && <GeneralCard settings={settings} />}
          <SecurityCard />
        </div>
        {settings && <BackupsCard settings={settings} />}
        {settings && <PoliciesCard settings={settings} />}
        <LawCard />
        <div ref={about}>
          <AboutCard />
        </div>
      </div>
    </>
  );
}
