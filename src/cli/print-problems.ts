import { problemOf } from '../../templates/messages/text.ts';
import type { Problem, SourceRef } from '../core/base/problem.ts';
import { fill, fillData, type InterfaceWords } from './words.ts';

const most = 50;

/** Each problem in three parts: where, why, what to do. A code without a text is printed as it is. */
export function problemsText(problems: readonly Problem[], words: InterfaceWords): string {
  const lines = problems.slice(0, most).flatMap((p) => [`- ${placeText(p, words)}`, ...wordsOf(p, words)]);
  const rest = problems.length - most;
  if (rest > 0) lines.push(fill(words.commands.more, { count: String(rest) }));
  return lines.join('\n');
}

function wordsOf({ code, data }: Problem, words: InterfaceWords): readonly string[] {
  const found = problemOf(words.problems, code);
  if (found === undefined) return [`  ${code} ${JSON.stringify(data)}`];
  return [`  ${fillData(found.why, data)}`, `  → ${fillData(found.fix, data)}`];
}

function placeText({ at, data, code }: Problem, words: InterfaceWords): string {
  const source = data['source'];
  const evidence = source === undefined || source === '' ? '' : fill(words.commands.place.source, { source });
  const parts = [fileText(at, words), at.column ?? '', at.path ?? ''].filter((part) => part !== '');
  return parts.length === 0 ? code : `${parts.join(' ')}${evidence}`;
}

function fileText(at: SourceRef, words: InterfaceWords): string {
  if (at.file === undefined) return '';
  const file = at.sheet === undefined ? at.file : `${at.file} [${at.sheet}]`;
  const { row } = at;
  return row === undefined
    ? fill(words.commands.place.file, { file })
    : fill(words.commands.place.row, { file, row: String(row) });
}
