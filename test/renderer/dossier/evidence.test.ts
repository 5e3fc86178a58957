import { describe, expect, test } from 'vitest';
import {
  byExhibit,
  exhibitText,
  nextExhibit,
  parseExhibit,
  repeatedExhibits,
} from '../../../renderer/pages/evidence/exhibit.ts';
import { restsOn } from '../../../renderer/pages/evidence/rests-on.ts';
import { fileKind, readableText } from '../../../renderer/parts/viewer/file-kind.ts';
import { scaleFor, stepFrom } from '../../../renderer/parts/viewer/zoom.ts';

const bytes = (...numbers: number[]): Uint8Array => Uint8Array.from(numbers);
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('an exhibit number', () => {
  test.each([
    ['甲1', { side: '甲', number: 1, branch: null }],
    ['甲1の2', { side: '甲', number: 1, branch: 2 }],
    ['甲第１２号証の３', { side: '甲', number: 12, branch: 3 }],
    ['疎甲3', { side: '疎甲', number: 3, branch: null }],
    ['乙 4-1', { side: '乙', number: 4, branch: 1 }],
  ])('%s is read', (text, exhibit) => {
    expect(parseExhibit(text)).toEqual(exhibit);
  });

  test('words that are no number are left as they are', () => {
    expect(parseExhibit('未提出')).toBeNull();
    expect(parseExhibit('')).toBeNull();
  });

  test('is written as courts write it', () => {
    expect(exhibitText({ side: '甲', number: 1, branch: 2 })).toBe('甲1の2');
  });

  test('sorts by number, not by letters; files without one come last', () => {
    expect(['', '甲10', '甲2の2', '甲2', '乙1', '甲2の1'].sort(byExhibit)).toEqual([
      '乙1',
      '甲2',
      '甲2の1',
      '甲2の2',
      '甲10',
      '',
    ]);
  });

  test('the next one follows the highest of its side', () => {
    expect(nextExhibit(['甲1', '甲3の2', '乙9', ''])).toBe('甲4');
    expect(nextExhibit([])).toBe('甲1');
  });

  test('the same number in two spellings is seen as one', () => {
    expect([...repeatedExhibits(['甲1', '甲第1号証', '甲1の1', '', ''])]).toEqual(['甲1']);
  });
});

describe('what rests on a file', () => {
  const worker = {
    id: 'w',
    kind: 'worker',
    parent: null,
    position: 0,
    revision: 1,
    body: { id: 'w1', name: 'A' },
  } as const;
  const day = (
    id: string,
    body: Record<string, never> | { date: string; source: string; alternatives?: [{ source: string }] },
  ) => ({ id, kind: 'day', parent: 'w', position: 0, revision: 1, body }) as const;
  const records = new Map(
    [
      worker,
      day('a', { date: '2024-05-01', source: 'e1#row2' }),
      day('b', { date: '2024-05-02', source: 'e10#row2' }),
      day('c', { date: '2024-05-03', source: 'e2#row4', alternatives: [{ source: 'e1#row3' }] }),
    ].map((record) => [record.id, record] as const),
  );

  test('is the days of its rows, not those of a file whose id begins alike', () => {
    const [only] = restsOn(records, null, 'e1');
    expect(only?.days.map(({ id }) => id)).toEqual(['a']);
    expect(only?.beside.map(({ id }) => id)).toEqual(['c']);
  });

  test('is nothing where no row names it', () => {
    expect(restsOn(records, null, 'e3')).toEqual([]);
    expect(restsOn(records, null, '')).toEqual([]);
  });
});

describe('a file to look at', () => {
  test('is known by its first bytes, whatever its name says', () => {
    expect(fileKind(ascii('%PDF-1.7'))).toBe('pdf');
    expect(fileKind(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).toBe('image');
    expect(fileKind(bytes(0xff, 0xd8, 0xff, 0xe0))).toBe('image');
    expect(fileKind(bytes(0x50, 0x4b, 3, 4, 0, 0))).toBe('other');
    expect(fileKind(ascii('日付,出勤'))).toBe('text');
  });

  test('a Shift_JIS text is read as what it says', () => {
    // 日付 in Shift_JIS: 93 FA 95 74.
    expect(readableText(bytes(0x93, 0xfa, 0x95, 0x74))).toBe('日付');
    expect(readableText(ascii('日付'))).toBe('日付');
    expect(readableText(bytes(0xff, 0xfe, 0xe5, 0x65))).toBe('日');
  });
});

describe('the size of a page', () => {
  test('fits the width, or the whole page into the room', () => {
    const [page, room] = [
      { width: 100, height: 200 },
      { width: 200, height: 100 },
    ];
    expect(scaleFor('width', page, room)).toBe(2);
    expect(scaleFor('whole', page, room)).toBe(0.5);
    expect(scaleFor(1.5, page, room)).toBe(1.5);
  });

  test('goes to the next step from whatever it is now, and stops at the ends', () => {
    expect(stepFrom(0.87, 1)).toBe(1);
    expect(stepFrom(0.87, -1)).toBe(0.75);
    expect(stepFrom(1, 1)).toBe(1.25);
    expect(stepFrom(4, 1)).toBe(4);
    expect(stepFrom(0.25, -1)).toBe(0.25);
  });
});
