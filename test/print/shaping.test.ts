import { expect, test } from 'vitest';
import { openFace } from '../../src/print/face.ts';
import { fontFile } from '../../src/print/font-files.ts';

const notoSans = openFace(fontFile('NotoSans', 'regular'));
const notoSansJp = openFace(fontFile('NotoSansJP', 'regular'));
const mincho = openFace(fontFile('BIZUDMincho', 'regular'));

test('a variation selector chooses the variant of a kanji: 葛󠄀 and 葛 are glyphs 16220 and 11120 of Noto Sans JP', () => {
  expect(notoSansJp.shape('葛\u{e0100}', []).map((glyph) => glyph.id)).toEqual([16220]);
  expect(notoSansJp.shape('葛', []).map((glyph) => glyph.id)).toEqual([11120]);
});

test('Japanese type is one em wide, whatever the units of the font', () => {
  expect(mincho.shape('労働基準法', []).map((glyph) => glyph.advance)).toEqual([1000, 1000, 1000, 1000, 1000]);
  expect(notoSansJp.shape('労', []).map((glyph) => glyph.advance)).toEqual([1000]);
});

test('figures of Noto Sans are all equally wide, so that columns of amounts line up', () => {
  expect(new Set(notoSans.shape('0123456789', []).map((glyph) => glyph.advance)).size).toBe(1);
});

test('Vietnamese letters are drawn by glyphs that exist, the marks without a width of their own', () => {
  const glyphs = notoSans.shape('Thị', []);
  const plain = notoSans.shape('Thi', []);
  expect(glyphs.every((glyph) => glyph.id !== 0)).toBe(true);
  expect(sum(glyphs.map((glyph) => glyph.advance))).toBe(sum(plain.map((glyph) => glyph.advance)));
});

test('each glyph of a letter with a mark knows its part, for readers that ignore ActualText', () => {
  const written = notoSans.shape('Thị', []).flatMap((glyph) => glyph.codePoints);
  expect(String.fromCodePoint(...written).normalize('NFC')).toBe('Thị');
});

test('pairs of Latin letters are kerned', () => {
  const apart = ['A', 'V'].flatMap((letter) => notoSans.shape(letter, []));
  expect(sum(notoSans.shape('AV', []).map((glyph) => glyph.advance))).toBeLessThan(
    sum(apart.map((glyph) => glyph.advance)),
  );
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
