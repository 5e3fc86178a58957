import { lazy, type ComponentType } from 'react';
import type { ScreenWords } from '../../templates/messages/ja/screens/index.ts';
import { CasesPage } from '../pages/cases/CasesPage.tsx';
import { OverviewPage } from '../pages/overview/OverviewPage.tsx';
import type { PageProps } from './page-props.ts';
import type { Route } from './routes.ts';

export type PageId = keyof ScreenWords['pages'];
type Page = ComponentType<PageProps>;
export type PageEntry = {
  readonly id: PageId;
  readonly inCase: boolean;
  /** Whether it is in the list at the left. */
  readonly listed: boolean;
  readonly Page: Page;
};

/** Loaded when first opened, so that the first page appears sooner. */
const later = (load: () => Promise<Page>): Page => lazy(async () => ({ default: await load() }));

const ofApp = (id: PageId, page: Page): PageEntry => ({ id, inCase: false, listed: true, Page: page });
const ofCase = (id: PageId, page: Page, listed = true): PageEntry => ({ id, inCase: true, listed, Page: page });

/** Every page, in the order of the list at the left. A new page is one entry here and its name in the catalogues. */
export const pages: readonly [PageEntry, ...PageEntry[]] = [
  ofApp('cases', CasesPage),
  ofApp(
    'deadlines',
    later(async () => (await import('../pages/cases/DeadlinesPage.tsx')).DeadlinesPage),
  ),
  ofApp(
    'settings',
    later(async () => (await import('../pages/settings/SettingsPage.tsx')).SettingsPage),
  ),
  ofApp(
    'help',
    later(async () => (await import('../pages/help/HelpPage.tsx')).HelpPage),
  ),
  ofCase('overview', OverviewPage),
  ofCase(
    'parties',
    later(async () => (await import('../pages/parties/PartiesPage.tsx')).PartiesPage),
  ),
  ofCase(
    'time',
    later(async () => (await import('../pages/time/TimePage.tsx')).TimePage),
  ),
  ofCase(
    'payslips',
    later(async () => (await import('../pages/payslips/PayslipsPage.tsx')).PayslipsPage),
  ),
  ofCase(
    'claim',
    later(async () => (await import('../pages/claim/ClaimPage.tsx')).ClaimPage),
  ),
  ofCase(
    'hours',
    later(async () => (await import('../pages/hours/HoursPage.tsx')).HoursPage),
  ),
  ofCase(
    'evidence',
    later(async () => (await import('../pages/evidence/EvidencePage.tsx')).EvidencePage),
  ),
  ofCase(
    'papers',
    later(async () => (await import('../pages/papers/PapersPage.tsx')).PapersPage),
  ),
  ofCase(
    'dates',
    later(async () => (await import('../pages/dates/DatesPage.tsx')).DatesPage),
  ),
  ofCase(
    'help',
    later(async () => (await import('../pages/help/HelpPage.tsx')).HelpPage),
  ),
  ofCase(
    'import',
    later(async () => (await import('../pages/import/ImportPage.tsx')).ImportPage),
    false,
  ),
];

export const listedPages = (inCase: boolean): readonly PageEntry[] =>
  pages.filter((page) => page.listed && page.inCase === inCase);

/** An unknown address leads to the first page. */
export const pageFor = ({ page }: Route, inCase: boolean): PageEntry =>
  pages.find(({ id, inCase: where }) => id === page && where === inCase) ??
  pages.find(({ inCase: where }) => where === inCase) ??
  pages[0];
