import { expect, test } from 'vitest';
import { openFace } from '../../src/print/face.ts';
import { families, fontFile, fontStacks, latinFamily, type Family } from '../../src/print/font-files.ts';
import { itemise } from '../../src/print/itemise.ts';
import { languageCodes, languageOf } from '../../templates/messages/codes.ts';
import { textsOf } from '../templates/all-words.ts';

const open = (family: Family) => openFace(fontFile(family, 'regular'));
const stack = (font: 'mincho' | 'sans') => ({ faces: fontStacks[font].map(open), latin: open(latinFamily) });

test.each(languageCodes)('the fonts of the papers have every letter of %s', async (code) => {
  const { font, papers } = languageOf(code);
  expect(families).toContain(font);
  const texts = textsOf(await papers(), 'papers').map(([, text]) => text.replaceAll('\n', ' '));
  for (const name of ['mincho', 'sans'] as const) expect(itemise(texts.join(' '), stack(name)).missing).toEqual([]);
});
