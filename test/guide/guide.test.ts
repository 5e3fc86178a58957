import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { policyKeys } from '../../src/core/rows/policies.ts';
import { interfaceCodes, languageOf, mother } from '../../templates/messages/codes.ts';
import { exampleResult, periodFrom } from '../example/result.ts';

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
  test.each(interfaceCodes)('has the same pages in %s', (code) => {
    expect(pagesIn(code)).toEqual(pagesIn(mother));
  });

  test.each(pagesIn(mother))(
    'says in every language under the same headings and rows what %s says in Japanese',
    (page) => {
      const japanese = read(`${mother}/${page}`);
      for (const code of interfaceCodes) {
        const translated = read(`${code}/${page}`);
        expect(depths(translated)).toEqual(depths(japanese));
        expect(rows(translated)).toBe(rows(japanese));
      }
    },
  );

  test.each(interfaceCodes.flatMap((language) => pagesIn(language).map((page) => `${language}/${page}`)))(
    'links in %s lead to pages that are there, in the same language',
    (path) => {
      const [language = ''] = path.split('/');
      for (const target of targets(read(path)))
        if (target.startsWith('../img/')) {
          expect(target).toMatch(new RegExp(`\\.${language}\\.png$`));
          expect(existsSync(new URL(`${language}/${target}`, folder)), target).toBe(true);
        } else expect(pagesIn(language)).toContain(target);
    },
  );

  test.each(policyKeys)('explains each choice of %s in the words of the papers', async (key) => {
    for (const language of interfaceCodes) {
      const words = await languageOf(language).papers();
      const page = plain(read(`${language}/policies.md`));
      const { name, values } = words.policies[key];
      const choices = Object.entries(values as Readonly<Record<string, string>>).flatMap(([value, text]) =>
        value.includes('*') ? [] : [text],
      );
      expect([name, ...choices].filter((text) => !page.includes(plain(text)))).toEqual([]);
    }
  });

  test('uses no mark that the reader inside the app does not know', () => {
    for (const language of interfaceCodes)
      for (const page of pagesIn(language)) expect(read(`${language}/${page}`)).not.toMatch(/<|```|^>|~~|\n {2,}\S/m);
  });

  test('shows the figures of the example as they are computed', () => {
    const result = exampleResult();
    const june = periodFrom(result, '2025-06-01');
    const shown = (yen: string): string => Number(yen).toLocaleString('en-US');
    for (const language of interfaceCodes) {
      const page = read(`${language}/tutorial.md`);
      expect(page).toContain(`**${language === 'en' ? '¥' : ''}${shown(result.totals.claimable)}`);
      expect(page).toContain(`**${language === 'en' ? '¥' : ''}${shown(june.unpaid.overtimeOver60)}`);
      expect(page).toContain(shown(String(june.minutes.overtimeOver60)));
    }
    expect(periodFrom(result, '2023-04-01').prescription).toEqual({ lastDay: '2026-05-10', state: 'prescribed' });
    for (const from of ['2023-05-01', '2023-10-01'])
      expect(periodFrom(result, from).prescription).toEqual({ lastDay: '2026-12-01', state: 'held-by-demand' });
  });
});
