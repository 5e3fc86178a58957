import { expect, test } from 'vitest';
import { createPdfRenderer } from '../../src/print/index.ts';
import { withBreakHints } from '../../src/print/line-breaks.ts';
import { definition, linesOf, page, print } from './render.ts';

const prose =
  '使用者が、第三十三条又は前条第一項の規定により労働時間を延長し、又は休日に労働させた場合においては、' +
  'その時間又はその日の労働については、通常の労働時間又は労働日の賃金の計算額の二割五分以上五割以下の範囲内で' +
  'それぞれ政令で定める率以上の率で計算した割増賃金を支払わなければならない。Nguyễn Thị Ánh claims 3,586,490円 (“unpaid”).';

/** A glyph's place is written with three decimals, so lines end within a thousandth. */
const tolerance = 0.01;

test.each(['left', 'right', 'center', 'justify'])('no line of %s text passes the margins', async (alignment) => {
  for (const font of ['mincho', 'gothic', 'sans']) {
    const pdf = await print({ text: prose, font, alignment });
    const visible = pdf.pages.flat().filter((span) => !span.actual.endsWith(' '));
    expect(visible.length).toBeGreaterThan(3);
    for (const span of visible) {
      expect(span.x).toBeGreaterThanOrEqual(page.left - tolerance);
      expect(span.right).toBeLessThanOrEqual(page.right + tolerance);
    }
  }
});

test('amounts set to the right end exactly at the edge of their column', async () => {
  const body = [['3,586,490'], ['598,412円'], ['Đã trả'], ['0']];
  const pdf = await print({ table: { widths: ['*'], body }, layout: 'noBorders', alignment: 'right', font: 'sans' });
  for (const span of pdf.pages.flat()) expect(span.right).toBeCloseTo(page.right, 2);
});

test('lines are equally high in every script and font', async () => {
  const content = ['東京', 'Nguyễn Thị', '1,234', '𠮷', { text: 'ABC', bold: true }, { text: '別紙', font: 'sans' }];
  const pdf = await print(content, { defaultStyle: { fontSize: 10, lineHeight: 1.5 } });
  const baselines = pdf.pages.flat().map((span) => span.baseline);
  const steps = baselines.slice(1).map((baseline, index) => baseline - (baselines[index] ?? 0));
  steps.forEach((step) => {
    expect(step).toBeCloseTo(15, 6);
  });
});

test('half of the leading stands above a line, as in CSS', async () => {
  const [first] = (await print('東', { defaultStyle: { fontSize: 10, lineHeight: 2 } })).pages.flat();
  const [margin, halfLeading, ascent] = [40, 5, 8.8];
  expect(first?.baseline).toBeCloseTo(margin + halfLeading + ascent, 6);
});

test('no line begins with a closing mark or ends with an opening one (禁則)', async () => {
  const text = '「時間外労働」（法定労働時間を超える労働）、ー。きゃっと、「休日」（週一回）。'.repeat(3);
  for (let width = 60; width <= 120; width += 7) {
    const pdf = await print(text, { pageMargins: [50, 10, 350 - width, 10] });
    for (const line of pdf.pages.flatMap((spans) => linesOf(spans))) {
      expect(line).not.toMatch(/^[、。」）ーゃっ]/);
      expect(line).not.toMatch(/[「（]$/);
    }
  }
});

test('a number stays on one line with its unit', async () => {
  for (let width = 60; width <= 100; width += 5) {
    const pdf = await print('未払額は3,586,490円である。33か月分で14.6％、月60時間。', {
      pageMargins: [50, 10, 350 - width, 10],
    });
    const lines = pdf.pages.flatMap((spans) => linesOf(spans));
    for (const unit of ['3,586,490円', '33か月', '14.6％', '60時間']) {
      expect(lines.some((line) => line.includes(unit))).toBe(true);
    }
  }
});

test('scripts without spaces get places to break at the borders of words', () => {
  expect(withBreakHints('ภาษาไทย')).toBe('ภาษา\u200bไทย');
  expect(withBreakHints({ text: ['ខ្ញុំធ្វើការ'] })).toEqual({ text: ['ខ្ញុំ\u200bធ្វើការ'] });
});

test('a Burmese sentence may break, and keeps every letter', () => {
  const sentence = 'ကျွန်တော်သည်အလုပ်သမားဖြစ်သည်';
  const hinted = String(withBreakHints(sentence));
  expect(hinted).not.toBe(sentence);
  expect(hinted.replaceAll('\u200b', '')).toBe(sentence);
});

test('text in a script without a font is refused by name, or printed as 〓 and reported to a listener', async () => {
  const thai = definition('ภาษาไทย');
  await expect((await createPdfRenderer())(thai)).rejects.toThrow('no font has these characters');
  const problems: string[] = [];
  const render = await createPdfRenderer({
    onProblem: ({ code, data }) => problems.push(`${code} ${data['characters'] ?? ''}`),
  });
  await render(thai);
  expect(problems).toEqual(['print-character-missing ท ภ ย ษ า ไ']);
});

test('an unknown font is refused, with the text that asks for it', async () => {
  await expect(print({ text: '別紙1', font: 'Arial' })).rejects.toThrow(/別紙1.*unknown font 'Arial'/);
});

test('printing leaves the definition as it was', async () => {
  const content = { table: { body: [['甲', { text: '乙' }]] } };
  await print(content);
  expect(content).toEqual({ table: { body: [['甲', { text: '乙' }]] } });
});
