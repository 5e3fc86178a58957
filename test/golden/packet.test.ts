import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentIds, loadLanguage, packetDocuments, type DocumentId, type LanguageCode } from '../../templates/documents/index.ts';
import { plainText } from '../templates/plain-text.ts';
import { exampleReport, withClaim, withResult } from '../templates/report.ts';

/** Writes the goldens anew instead of comparing; then each change must be read before it is committed. */
const writing = process.env['MIBARAI_WRITE_GOLDENS'] === '1';

/** The stamp of the law data changes with every row of law; the papers do not. */
const lawData = { version: '2026-11-22', sha256: '0123456789abcdef'.repeat(4), checkedOn: '2026-11-22' };
const report = withResult(exampleReport(), { lawData });

/** Three of the 36 pages of days: the month of joining, one in which the minimum wage rose, the last. */
const shownMonths = ['2023-04-30', '2023-10-31', '2026-03-31'];
const fewMonths = withClaim(report, ({ periods }) => ({ periods: periods.filter(({ to }) => shownMonths.includes(to)) }));

async function wordsOf(id: DocumentId, code: LanguageCode): Promise<string> {
  const [paper] = packetDocuments(id === 'hours' ? fewMonths : report, await loadLanguage(code), [id]);
  if (paper === undefined) throw new Error(`no ${id} in the packet`);
  return plainText(paper.definition);
}

describe.each(['ja', 'vi'] as const)('the papers of the example in %s', (language) => {
  it.each(documentIds)('%s reads as it was last reviewed', async (id) => {
    const golden = new URL(`${language}/${id}.txt`, import.meta.url);
    const words = await wordsOf(id, language);
    if (writing) {
      mkdirSync(new URL('.', golden), { recursive: true });
      writeFileSync(golden, words);
    }
    expect(words).toBe(readFileSync(golden, 'utf8'));
  });
});
