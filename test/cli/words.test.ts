import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseProblemCodes, fileProblemCodes, rowProblemCodes } from '../../src/importers/problem-codes.ts';
import { problem } from '../../src/core/base/problem.ts';
import { problemsText } from '../../src/cli/print-problems.ts';
import { interfaceCodes, loadWords } from '../../src/cli/words.ts';

const source = new URL('../../src/', import.meta.url).pathname;

/** Codes that the source text gives to problems: the first text of kebab-case after the call. */
function codesInSource(): readonly string[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const calls =
    /(?:problem\(\s*'(?:error|warning)',|fault\([^,]*,|faultOf\(|\bsay\('[a-zA-Z]+',|refuse\()\s*'([a-z0-9-]+)'/g;
  return files.flatMap((name) =>
    [...readFileSync(join(source, name), 'utf8').matchAll(calls)].map((match) => match[1]!),
  );
}

describe('every problem has words', () => {
  const codes = new Set([...codesInSource(), ...rowProblemCodes, ...fileProblemCodes, ...caseProblemCodes]);

  it('finds the codes of the product', () => {
    for (const code of ['terms-gap', 'payslip-without-period', 'end-before-start', 'invalid_time', 'cannot-write'])
      expect(codes).toContain(code);
  });

  it.each(interfaceCodes)('in %s', async (language) => {
    const { problems } = await loadWords(language);
    const missing = [...codes].filter((code) => !Object.hasOwn(problems, code));
    expect(missing).toEqual([]);
  });
});

describe('how a problem is shown', async () => {
  const english = await loadWords('en');

  it('names file, row, column, field and evidence, then the reason, then the remedy', () => {
    const at = { file: 'sheet.csv', row: 3, column: '退勤', path: 'workers[0].days[1].end' };
    const text = problemsText([problem('error', 'bad-date', at, { value: 'x', source: 'e1#row3' })], english);
    expect(text).toBe(
      '- sheet.csv, line 3 退勤 workers[0].days[1].end (e1#row3)\n  "x" is not a date.\n  → Write a date that exists, as YYYY-MM-DD.',
    );
  });

  it('shows a code that has no words yet as it is', () => {
    expect(problemsText([problem('error', 'quite-new', {}, { a: 'b' })], english)).toContain('quite-new {"a":"b"}');
  });

  it('shows the first fifty and counts the rest', () => {
    const many = Array.from({ length: 60 }, () => problem('error', 'bad-date', { row: 1 }, { value: 'x' }));
    expect(problemsText(many, english)).toContain('and 10 more');
  });
});
