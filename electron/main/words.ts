import type { Problem } from '../../src/core/base/problem.ts';
import { problems as enProblems } from '../../templates/messages/en/problems/index.ts';
import { shell as en } from '../../templates/messages/en/shell.ts';
import { problems as jaProblems } from '../../templates/messages/ja/problems/index.ts';
import { shell as ja, type ShellWords } from '../../templates/messages/ja/shell.ts';
import type { ShellState } from './shell-state.ts';

export type Language = ShellState['language'];

export const shellWords: Readonly<Record<Language, ShellWords>> = { ja, en };
const problemWords = { ja: jaProblems, en: enProblems };

type ProblemWords = { readonly why: string; readonly fix: string };

/** Fills in values. A missing value stays visible as `{name}`. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** What is wrong and what to do. A code without a text is shown as it is. */
export function problemText(problems: readonly Problem[], language: Language): string {
  const all: Readonly<Record<string, ProblemWords | undefined>> = problemWords[language];
  return problems
    .map(({ code, data }) => {
      const found = Object.hasOwn(all, code) ? all[code] : undefined;
      return found === undefined ? code : `${fill(found.why, data)}\n${fill(found.fix, data)}`;
    })
    .join('\n\n');
}
