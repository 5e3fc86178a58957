// node --import …/run-typescript.mjs test/how-to/what-appears.mjs TREE: where the made-up rows appear in a copy of the sources, as JSON.
import { pathToFileURL } from 'node:url';

const tree = pathToFileURL(`${process.argv[2]}/`);
const from = (file) => import(new URL(file, tree).href);

const { caseSchema } = await from('src/importers/case-file/shape/case.ts');
const { readCase } = await from('src/importers/case-file/read-case.ts');
const { deductionCategory } = await from('src/importers/payslip/labels.ts');
const { resultSchema } = await from('src/exporters/result-schema.ts');
const { starterCase } = await from('src/exporters/starter-case.ts');
const { computeCase } = await from('src/core/claim/compute.ts');
const { finding } = await from('src/core/rows/findings.ts');
const { undecided } = await from('src/core/rows/undecided.ts');
const { deductionKinds } = await from('src/core/rows/deduction-kinds.ts');
const { resultText } = await from('src/cli/tables/result.ts');
const { loadWords } = await from('src/cli/words.ts');
const { packetDocuments, documentIds, languageCodes, loadLanguage } = await from('templates/documents/index.ts');
const { findingText, undecidedText } = await from('templates/parts/codes.ts');
const { policyKeys, policyRow } = await from('src/core/rows/policies.ts');
const { policyName, policyValue } = await from('renderer/words/claim-text.ts');
const { scenariosToCompare } = await from('renderer/pages/claim/scenario-list.ts');
const { pageOfUndecided } = await from('renderer/session/undecided.ts');

const read = readCase(JSON.stringify(starterCase), 'case.json', { policy: { tools: 'owed' } });
if (!read.ok) throw new Error(JSON.stringify(read.error));
const { caseFile } = read.value;
const computed = computeCase(caseFile, { explain: true });
if (!computed.ok) throw new Error(JSON.stringify(computed.error));
const result = computed.value;
const [worker] = result.workers;
const lost = finding('tool-lost', { data: { name: 'X' } });
const unknown = undecided('tool-unknown', { name: 'X' });
const report = {
  caseFile,
  result: { ...result, workers: [{ ...worker, findings: [lost], undecided: [unknown] }] },
  workerIndex: 0,
  programVersion: '0',
};
const languages = Object.fromEntries(
  await Promise.all(languageCodes.map(async (code) => [code, await loadLanguage(code)])),
);
const papers = Object.fromEntries(
  packetDocuments(report, languages.vi).map(({ id, fileName, title, definition }) => [
    id,
    { fileName, title, text: JSON.stringify(definition.content) },
  ]),
);
const words = { claim: languages.en };

process.stdout.write(
  JSON.stringify({
    caseSchema: JSON.stringify(caseSchema()),
    resultSchema: JSON.stringify(resultSchema()),
    period: worker.periods[0],
    totals: worker.totals,
    alternatives: result.alternatives,
    table: resultText(caseFile, result, await loadWords('en')),
    papers,
    documentIds,
    settings: policyKeys.map((key) => ({
      name: policyName(words, key),
      values: policyRow(key).values.map((value) => policyValue(words, key, value)),
    })),
    compared: scenariosToCompare(result.policy, []),
    sentences: Object.values(languages).map((l) => [findingText(l, lost), undecidedText(l, unknown)]),
    page: pageOfUndecided(unknown),
    label: deductionCategory('道具紛失代'),
    kinds: deductionKinds,
  }),
);
