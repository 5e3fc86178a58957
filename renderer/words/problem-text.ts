import { fillFrom, problemOf } from '../../templates/messages/text.ts';
import type { Problems } from '../client/client.ts';
import type { Words } from './language-context.ts';

type Problem = Problems[number];
export type ProblemText = { readonly why: string; readonly fix: string };

/** Fills in values. A missing value stays visible as `{name}`. */
const put = (text: string, data: Readonly<Record<string, string>>): string => fillFrom(text, data, (_, place) => place);

/** What is wrong and what to do, in words. A code without a text is shown as it is, with its data. */
export function problemText({ code, data }: Problem, { problems, screens }: Words): ProblemText {
  const found = problemOf(screens.problems, code) ?? problemOf(problems, code);
  if (found === undefined) return { why: `${code} ${JSON.stringify(data)}`, fix: screens.common.unknownProblem };
  return { why: put(found.why, data), fix: put(found.fix, data) };
}

export const placeText = ({ at }: Problem): string =>
  [at.file, at.sheet, at.row === undefined ? undefined : `#${String(at.row)}`, at.column, at.path]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
