import { cases } from './en/cases.ts';
import { claim } from './en/claim.ts';
import { common } from './en/common.ts';
import { dates } from './en/dates.ts';
import { evidence } from './en/evidence.ts';
import { frame } from './en/frame.ts';
import { help } from './en/help.ts';
import { hours } from './en/hours.ts';
import { importing, importProblemsOnScreen } from './en/import.ts';
import { overview } from './en/overview.ts';
import { pages } from './en/pages.ts';
import { papers } from './en/papers.ts';
import { parties } from './en/parties.ts';
import { payslips } from './en/payslips.ts';
import { settings } from './en/settings.ts';
import { status } from './en/status.ts';
import { time } from './en/time.ts';
import { vault } from './en/vault.ts';
import { why } from './en/why.ts';
import type { ScreenWords } from './ja.ts';

export const en = {
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
} satisfies ScreenWords;
