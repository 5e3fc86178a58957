import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/core/base/problem.ts';
import { linesOf, parseJson } from '../../src/importers/case-file/json-text.ts';
import { readCase } from '../../src/importers/case-file/read-case.ts';

const placeOf = (text: string): string => {
  const read = readCase(text, 'case.json');
  if (read.ok) throw new Error('accepted');
  const [{ code, at, data }] = read.error as [Problem];
  return `${code} ${String(at.row)}:${data['column'] ?? ''}`;
};

describe('JSON that is broken', () => {
  it.each([
    ['a comma too many', '{\n  "a": [1, 2,]\n}', 'broken-json 2:14'],
    ['a comma too few', '{\n  "a": 1\n  "b": 2\n}', 'broken-json 3:3'],
    ['a text that is not closed', '{"a": "b}', 'broken-json 1:7'],
    ['a line end inside a text', '{"a": "x\ny"}', 'broken-json 1:7'],
    ['a comment', '{\n// note\n}', 'broken-json 2:1'],
    ['a number with leading zero', '{"a": 08}', 'broken-json 1:8'],
    ['nothing', '', 'json-ends-early 1:1'],
    ['half a file', '{"a": [1,\n', 'json-ends-early 2:1'],
    ['something after the end', '{}\n{}', 'broken-json 2:1'],
    ['nesting without end', '['.repeat(5000), 'broken-json 1:102'],
    ['one name twice', '{"a": 1,\n "a": 2}', 'duplicate-field 2:2'],
    ['a name that would change the prototype', '{"asOf": "2026-01-01", "__proto__": {}}', 'unknown-field 1:24'],
  ])('%s: names line and column', (_, text, expected) => {
    expect(placeOf(text)).toBe(expected);
  });
});

describe('JSON that is right', () => {
  it.each(['{"a":[1,-2.5e3,true,null,"\\u3042\\n\\"x\\""],"b":{},"c":[]}', ' [ ] ', '"あ"', '0'])(
    'reads as the standard reader does: %s',
    (text) => {
      expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
    },
  );

  it('tells the line of a field, or of the nearest one above it', () => {
    const text = '{\n "workers": [\n  {},\n  {"days": [\n   {"end": 1}]}]}';
    expect(linesOf(text, ['workers[1].days[0].end', 'workers[1].days[0].start', 'workers[0].id'])).toEqual(
      new Map([
        ['workers[1].days[0].end', 5],
        ['workers[1].days[0].start', 5],
        ['workers[0].id', 3],
      ]),
    );
  });
});
