import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { policyKeys } from '../../src/core/records/policy.ts';
import { en } from '../../templates/messages/en.ts';
import { ja } from '../../templates/messages/ja.ts';

const folder = new URL('../../docs/guide/', import.meta.url);
const pagesIn = (language: string): readonly string[] =>
  readdirSync(new URL(`${language}/`, folder)).filter((name) => name.endsWith('.md'));
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');
const depths = (text: string): readonly string[] => [...text.matchAll(/^(#+) /gm)].map(([, marks]) => marks!);
const rows = (text: string): number => text.split('\n').filter((line) => line.startsWith('|')).length;
const targets = (text: string): readonly string[] => [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target!);
/** As the reader of a table or a sentence sees it. */
const plain = (text: string): string => text.replaceAll(/\*\*|\s/g, '').toLowerCase();

describe('the user guide', () => {
  test('has the same pages in both languages', () => {
    expect(pagesIn('en')).toEqual(pagesIn('ja'));
  });

  test.each(pagesIn('ja'))('says in English under the same headings and rows what %s says in Japanese', (page) => {
    const [japanese, english] = [read(`ja/${page}`), read(`en/${page}`)];
    expect(depths(english)).toEqual(depths(japanese));
    expect(rows(english)).toBe(rows(japanese));
  });

  test.each(['ja', 'en'].flatMap((language) => pagesIn(language).map((page) => `${language}/${page}`)))(
    'links in %s lead to pages that are there, in the same language',
    (path) => {
      const language = path.slice(0, 2);
      for (const target of targets(read(path)))
        if (target.startsWith('../img/')) expect(target).toMatch(new RegExp(`\\.${language}\\.png$`));
        else expect(pagesIn(language)).toContain(target);
    },
  );

  test.each(policyKeys)('explains each choice of %s in the words of the papers', (key) => {
    for (const [language, words] of [
      ['ja', ja],
      ['en', en],
    ] as const) {
      const page = plain(read(`${language}/policies.md`));
      const { name, values } = words.policies[key];
      const choices = Object.entries(values).flatMap(([value, text]) => (value.includes('*') ? [] : [text]));
      expect([name, ...choices].filter((text) => !page.includes(plain(text)))).toEqual([]);
    }
  });

  test('uses no mark that the reader inside the app does not know', () => {
    for (const language of ['ja', 'en'])
      for (const page of pagesIn(language)) expect(read(`${language}/${page}`)).not.toMatch(/<|```|^>|~~|\n {2,}\S/m);
  });
});
