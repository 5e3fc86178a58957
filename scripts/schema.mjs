// node scripts/schema.mjs [--check]: JSON Schemas of the case and result formats, from the built product to docs/schema/.
// With --check nothing is written; exit code 1 says that a schema in docs/ is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const { caseSchema } = await import('../out/src/importers/case-file/shape/case.js');
const { resultSchema } = await import('../out/src/exporters/result-schema.js');
const { jsonText } = await import('../out/src/exporters/json-text.js');

const folder = new URL('../docs/schema/', import.meta.url);
const check = process.argv.includes('--check');
mkdirSync(folder, { recursive: true });

for (const [name, schema] of [
  ['case.schema.json', caseSchema()],
  ['result.schema.json', resultSchema()],
]) {
  const file = new URL(name, folder);
  const text = jsonText(schema);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (check) {
    console.error(`docs/schema/${name} is stale: run node scripts/schema.mjs`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(`wrote docs/schema/${name}`);
  }
}
