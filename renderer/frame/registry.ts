import type { ComponentType } from 'react';
import type { ScreenWords } from '../../templates/messages/screens/ja.ts';
import { CasesPage } from '../pages/cases/CasesPage.tsx';
import { ClaimPage } from '../pages/claim/ClaimPage.tsx';
import { DatesPage } from '../pages/dates/DatesPage.tsx';
import { DeadlinesPage } from '../pages/cases/DeadlinesPage.tsx';
import { EvidencePage } from '../pages/evidence/EvidencePage.tsx';
import { HelpPage } from '../pages/help/HelpPage.tsx';
import { HoursPage } from '../pages/hours/HoursPage.tsx';
import { ImportPage } from '../pages/import/ImportPage.tsx';
import { OverviewPage } from '../pages/overview/OverviewPage.tsx';
import { PapersPage } from '../pages/papers/PapersPage.tsx';
import { PartiesPage } from '../pages/parties/PartiesPage.tsx';
import { PayslipsPage } from '../pages/payslips/PayslipsPage.tsx';
import { SettingsPage } from '../pages/settings/SettingsPage.tsx';
import { TimePage } from '../pages/time/TimePage.tsx';
import type { Route } from './routes.ts';

export type PageId = keyof ScreenWords['pages'];
/** `rest` is what follows the page in the address. */
export type PageProps = { readonly rest: readonly string[] };
export type PageEntry = {
  readonly id: PageId;
  readonly inCase: boolean;
  /** Whether it stands in the list at the left. */
  readonly listed: boolean;
  readonly Page: ComponentType<PageProps>;
};

const office = (id: PageId, Page: ComponentType<PageProps>): PageEntry => ({ id, inCase: false, listed: true, Page });
const ofCase = (id: PageId, Page: ComponentType<PageProps>, listed = true): PageEntry => ({
  id,
  inCase: true,
  listed,
  Page,
});

/** Every page, in the order of the list at the left. A new page is one line here and its name in the catalogues. */
export const pages: readonly [PageEntry, ...PageEntry[]] = [
  office('cases', CasesPage),
  office('deadlines', DeadlinesPage),
  office('settings', SettingsPage),
  office('help', HelpPage),
  ofCase('overview', OverviewPage),
  ofCase('parties', PartiesPage),
  ofCase('time', TimePage),
  ofCase('payslips', PayslipsPage),
  ofCase('claim', ClaimPage),
  ofCase('hours', HoursPage),
  ofCase('evidence', EvidencePage),
  ofCase('papers', PapersPage),
  ofCase('dates', DatesPage),
  ofCase('import', ImportPage, false),
];

export const listedPages = (inCase: boolean): readonly PageEntry[] =>
  pages.filter((page) => page.listed && page.inCase === inCase);

/** An address that names no page leads to the first one. */
export const pageFor = ({ page }: Route, inCase: boolean): PageEntry =>
  pages.find(({ id, inCase: where }) => id === page && where === inCase) ??
  pages.find(({ inCase: where }) => where === inCase) ??
  pages[0];
