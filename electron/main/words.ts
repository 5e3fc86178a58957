import type { Problem } from '../../src/core/base/problem.ts';
import { interfaceCodes, languageOf, mother, type InterfaceCode } from '../../templates/messages/codes.ts';
import { problems, type ProblemWords } from '../../templates/messages/ja/problems/index.ts';
import { shell, type ShellWords } from '../../templates/messages/ja/shell/index.ts';
import { fillFrom, problemOf } from '../../templates/messages/text.ts';

type Words = { readonly shell: ShellWords; readonly problems: ProblemWords };

/** The mother is always there: something may go wrong before the others are loaded. */
const loaded = new Map<InterfaceCode, Words>([[mother, { shell, problems }]]);
const wordsIn = (code: InterfaceCode): Words => loaded.get(code) ?? { shell, problems };

/** Every language: menus and dialogs are asked for at once, in the language of the settings as they are then. */
export async function loadWords(): Promise<void> {
  for (const code of interfaceCodes) {
    const language = languageOf(code);
    loaded.set(code, { shell: await language.shell(), problems: await language.problems() });
  }
}

export const shellWords = (code: InterfaceCode): ShellWords => wordsIn(code).shell;

/** What is wrong and what to do; a code without words stands for itself. Values that the data does not have stay visible as their names. */
export function problemText(list: readonly Problem[], code: InterfaceCode): string {
  const { problems: words } = wordsIn(code);
  const put = (text: string, data: Problem['data']): string => fillFrom(text, data, (_, place) => place);
  return list
    .map((problem) => {
      const found = problemOf(words, problem.code);
      return found === undefined ? problem.code : `${put(found.why, problem.data)}\n${put(found.fix, problem.data)}`;
    })
    .join('\n\n');
}
