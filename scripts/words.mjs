// npm run words [-- CODE] [--check]: for each language, or one, what it lacks, where its places for values are others than those of
// the Japanese, and which of docs/terms.csv it does not use; and the words that nothing in the program reads. Reads the built product.
// With --check the terms are left out; exit code 1 says that words are missing, have other places, or are not used.
import { findUnused } from './words/unused.mjs';
import { disagreements, readTerms } from './words/terms.mjs';

const { isInterface, languageCodes, languageOf, mother } = await import('../out/templates/messages/codes.js');
const { placesOf } = await import('../out/templates/messages/text.js');

const check = process.argv.includes('--check');
const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const unknown = wanted.filter((code) => !languageCodes.includes(code));
if (unknown.length > 0) {
  console.error(`no such language: ${unknown.join(', ')}. There are: ${languageCodes.join(', ')}`);
  process.exit(2);
}

const interfaceParts = ['screens', 'problems', 'terminal', 'shell'];
const textsOf = (words, path) =>
  typeof words === 'string'
    ? [[path, words]]
    : Object.entries(words).flatMap(([key, value]) => textsOf(value, `${path}.${key}`));

/** Every text of a language by part and path. Names of acts are a dictionary of each translation, which the Japanese has none of. */
async function textsIn(code) {
  const language = languageOf(code);
  const parts = ['papers', ...(isInterface(language) ? interfaceParts : [])];
  const texts = [];
  for (const part of parts) texts.push(...textsOf(await language[part](), part));
  return new Map(texts.filter(([path]) => !path.startsWith('papers.acts.')));
}

const sorted = (text) => [...placesOf(text)].sort().join(', ');
const list = (title, lines) => {
  if (lines.length > 0)
    console.log(`${title} (${String(lines.length)})\n${lines.map((line) => `  ${line}`).join('\n')}`);
  return lines.length;
};

const japanese = await textsIn(mother);
let faults = 0;
for (const code of wanted.length > 0 ? wanted : languageCodes.filter((code) => code !== mother)) {
  const language = languageOf(code);
  const texts = await textsIn(code);
  const spoken = isInterface(language) ? '' : ' (papers alone)';
  console.log(
    `${code} ${language.name}${spoken}: ${String(texts.size)} texts, ${language.reviewed === null ? 'not reviewed' : 'reviewed'}`,
  );
  const parts = isInterface(language) ? ['papers', ...interfaceParts] : ['papers'];
  const wantedPaths = [...japanese.keys()].filter((path) => parts.includes(path.split('.')[0]));
  faults += list(
    'missing',
    wantedPaths.filter((path) => !texts.has(path) || (texts.get(path) === '' && japanese.get(path) !== '')),
  );
  faults += list(
    'not in the Japanese',
    [...texts.keys()].filter((path) => !japanese.has(path)),
  );
  faults += list(
    'other places',
    [...texts]
      .filter(([path, text]) => japanese.has(path) && sorted(text) !== sorted(japanese.get(path)))
      .map(([path, text]) => `${path}: ${sorted(text)} instead of ${sorted(japanese.get(path))}`),
  );
  if (!check)
    list(
      'other terms than docs/terms.csv',
      disagreements(readTerms(code), japanese, texts).map(
        ({ path, ja, said, text }) => `${path}: ${ja} is "${said}", here: ${text.replace(/\s+/g, ' ').slice(0, 100)}`,
      ),
    );
}

const { total, unused } = findUnused();
console.log(`${String(total)} words in the program`);
faults += list('words that nothing reads', unused);
process.exitCode = faults === 0 ? 0 : 1;
