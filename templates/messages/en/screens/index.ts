import type { ScreenWords } from '../../ja/screens/index.ts';
import { cases } from './cases.ts';
import { claim } from './claim.ts';
import { common } from './common.ts';
import { dates } from './dates.ts';
import { evidence } from './evidence.ts';
import { frame } from './frame.ts';
import { help } from './help.ts';
import { hours } from './hours.ts';
import { importing, importProblemsOnScreen } from './import.ts';
import { overview } from './overview.ts';
import { pages } from './pages.ts';
import { papers } from './papers.ts';
import { parties } from './parties.ts';
import { payslips } from './payslips.ts';
import { settings } from './settings.ts';
import { status } from './status.ts';
import { time } from './time.ts';
import { vault } from './vault.ts';
import { why } from './why.ts';

export const screens: ScreenWords = {
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
