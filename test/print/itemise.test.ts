import { describe, expect, test } from 'vitest';
import { openFace } from '../../src/print/face.ts';
import { fontFile, fontStacks, latinFamily } from '../../src/print/font-files.ts';
import type { Family, FontName } from '../../src/print/font-files.ts';
import { itemise } from '../../src/print/itemise.ts';

const open = (family: Family) => openFace(fontFile(family, 'regular'));

function split(text: string, font: FontName): readonly string[] {
  const families = fontStacks[font];
  const { items } = itemise(text, { faces: families.map(open), latin: open(latinFamily) });
  return items.map((item) => `${families.find((family) => open(family) === item.face) ?? '?'}: ${item.text}`);
}

const missing = (text: string): readonly string[] =>
  itemise(text, { faces: fontStacks.sans.map(open), latin: open(latinFamily) }).missing;

describe('tables and headings take figures and Latin letters from Noto Sans, Japanese from BIZ UDGothic', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['3,586,490円', ['NotoSans: 3,586,490', 'BIZUDGothic: 円']],
    ['費目 Khoản', ['BIZUDGothic: 費目', 'NotoSans:  Khoản']],
    ['含まない…', ['BIZUDGothic: 含まない…']],
    ['wait…', ['NotoSans: wait…']],
    ['𠮷野家', ['NotoSansJP: 𠮷', 'BIZUDGothic: 野家']],
    ['✕', ['BIZUDGothic: ×']],
  ];
  test.each(rows)('%s', (text, items) => {
    expect(split(text, 'sans')).toEqual(items);
  });
});

describe('prose takes Japanese and its figures from BIZ UDMincho', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['2023年4月1日', ['BIZUDMincho: 2023年4月1日']],
    [
      '実習生A（NGUYEN THI A）',
      ['BIZUDMincho: 実習生', 'NotoSans: A', 'BIZUDMincho: （', 'NotoSans: NGUYEN THI A', 'BIZUDMincho: ）'],
    ],
    ['lười và', ['NotoSans: lười và']],
    ['葛\u{e0100}城', ['BIZUDMincho: 葛\u{e0100}城']],
  ];
  test.each(rows)('%s', (text, items) => {
    expect(split(text, 'mincho')).toEqual(items);
  });
});

test('a character that no font has is shown as 〓 and named', () => {
  expect(split('甲𓀀乙', 'sans')).toEqual(['BIZUDGothic: 甲〓乙']);
  expect(missing('甲𓀀乙')).toEqual(['𓀀']);
});

test('Thai, Khmer and Burmese are named as missing while their fonts are not bundled', () => {
  expect(missing('ไ').concat(missing('ខ'), missing('က'))).toEqual(['ไ', 'ខ', 'က']);
});

test('a variant of a kanji that no font has is shown in its plain form and named', () => {
  const unknownVariant = '甲\u{e01ef}';
  expect(split(unknownVariant, 'sans')).toEqual(['BIZUDGothic: 甲']);
  expect(missing(unknownVariant)).toEqual([unknownVariant]);
});

test('the words of the papers need nothing that is not bundled', () => {
  expect(missing('○ 適法 △ 要協定 ✕ 違法 ? 判断できない 〜 ・ ※ ± × ÷ ① ㈱ 髙 﨑 ≧ ≦ → Đường Ưu đãi ₫')).toEqual([]);
});
