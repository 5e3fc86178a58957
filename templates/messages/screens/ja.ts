import { cases } from './ja/cases.ts';
import { claim } from './ja/claim.ts';
import { common } from './ja/common.ts';
import { dates } from './ja/dates.ts';
import { evidence } from './ja/evidence.ts';
import { frame } from './ja/frame.ts';
import { help } from './ja/help.ts';
import { hours } from './ja/hours.ts';
import { importing, importProblemsOnScreen } from './ja/import.ts';
import { overview } from './ja/overview.ts';
import { pages } from './ja/pages.ts';
import { papers } from './ja/papers.ts';
import { parties } from './ja/parties.ts';
import { payslips } from './ja/payslips.ts';
import { settings } from './ja/settings.ts';
import { status } from './ja/status.ts';
import { time } from './ja/time.ts';
import { vault } from './ja/vault.ts';
import { why } from './ja/why.ts';

/** The words of the pages, one part a page. The mother of the screen catalogues: the others have exactly its keys. */
export const ja = {
  frame,
  status,
  common,
  why,
  pages,
  vault,
  cases,
  settings,
  overview,
  claim,
  help,
  hours,
  parties,
  time,
  payslips,
  evidence,
  papers,
  dates,
  import: importing,
  problems: { ...importProblemsOnScreen },
};

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };
export type ScreenWords = Words<typeof ja>;
