// Words of a language that do not use the term of docs/terms.csv where the Japanese does. A list to read, not a verdict: a narrow
// column or a whole sentence may say it otherwise.
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { inRoot } from '../run.mjs';

const bracket = /\s*[（(]([^）)]*)[）)]/;
/** `支払期日（支払日）` may be said in either way. */
const ways = (term) =>
  [term.replace(bracket, '').trim(), ...(bracket.exec(term)?.slice(1) ?? [])].filter((way) => way !== '');

/** The terms of a language; the longest Japanese first, so that 割増賃金 does not speak for 時間外割増賃金. */
export function readTerms(code) {
  const rows = parse(readFileSync(inRoot('docs/terms.csv'), 'utf8'), { columns: true });
  const known = rows.filter((row) => (row[code] ?? '') !== '');
  return known
    .map((row) => ({ key: row.key, ja: ways(row.ja)[0], said: row[code] }))
    .sort((a, b) => b.ja.length - a.ja.length);
}

const spaceless = /[\p{Script=Han}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** The beginning of a word: "deductions" and "deducted" both use "deduction". */
const stem = (word) => (word.length > 6 ? word.slice(0, -3) : word);

function uses(text, said) {
  const spoken = text.toLowerCase();
  return ways(said.toLowerCase()).some((way) =>
    spaceless.test(way)
      ? spoken.includes(way)
      : way.split(/[\s,;-]+/).every((word) => word.length < 4 || spoken.includes(stem(word))),
  );
}

/** Every text whose Japanese has a term that the translation has not: path, Japanese term, term of the language, text. */
export function disagreements(terms, japanese, translated) {
  const found = [];
  for (const [path, text] of translated) {
    let rest = japanese.get(path) ?? '';
    for (const { ja, said } of terms) {
      if (!rest.includes(ja)) continue;
      rest = rest.replaceAll(ja, ' ');
      if (!uses(text, said)) found.push({ path, ja, said, text });
    }
  }
  return found;
}
