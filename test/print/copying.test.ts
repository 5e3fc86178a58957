import { expect, test } from 'vitest';
import { linesOf, print } from './render.ts';

const copied = async (content: unknown): Promise<string> => {
  const pdf = await print(content);
  return pdf.pages.flatMap((spans) => linesOf(spans)).join('');
};

const texts: readonly (readonly [string, string])[] = [
  ['Japanese', '労働基準法37条1項の割増賃金、3,586,490円を請求する。「法定休日」…――。'],
  ['Vietnamese', 'Bảng tính số tiền yêu cầu: Nguyễn Thị Ánh Nguyệt, 1.234 yên'],
  ['Vietnamese with separate marks', 'Nguyễn Thị Lười'.normalize('NFD')],
  ['English', 'The employer’s share (“25%”) — unpaid since 2023.'],
  ['a name with a variant kanji', '葛\u{e0100}城市'],
  ['a name with a kanji outside the basic plane', '𠮷野家、𩸽、髙﨑'],
  ['three scripts in one sentence', '実習生 Nguyễn Thị A は (the trainee) 時給1,050円'],
];

test.each(texts)('%s is copied as it was written', async (_, text) => {
  expect(await copied({ text, fontSize: 6 })).toBe(text);
});

test.each(['mincho', 'gothic', 'sans'])('Thị is copied as Thị in %s', async (font) => {
  expect(await copied({ text: 'Thị', font })).toBe('Thị');
});

test('a paragraph of many lines is copied whole and in order, without the breaking hints', async () => {
  const text = '賃金は、通貨で、直接労働者に、その全額を支払わなければならない。'.repeat(8);
  expect(await copied(text)).toBe(text);
});

test('a change of style inside a line loses no character', async () => {
  const content = { text: ['合計 ', { text: '3,586,490', bold: true }, '円 ', { text: '（元本）', color: '#444' }] };
  expect(await copied(content)).toBe('合計 3,586,490円 （元本）');
});

test('the sign ✕ is printed although no bundled font has it, and copied as ✕', async () => {
  expect(await copied('✕ 違法')).toBe('✕ 違法');
});

test('headers and footers made by functions are printed on each page with its number', async () => {
  const two = ['一', { text: '二', pageBreak: 'before' }];
  const footer = (number: number, count: number): object => ({ text: `${String(number)}/${String(count)}` });
  const pdf = await print(two, { header: { text: '別紙1' }, footer });
  expect(pdf.pages.map((spans) => linesOf(spans))).toEqual([
    ['別紙1', '一', '1/2'],
    ['別紙1', '二', '2/2'],
  ]);
});
