// npm run example: from the files of an invented intern to the finished claim, as a paralegal would do it by hand.
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot, root, runMibarai, stopUnlessDone } from './run.mjs';
import { setup } from './setup.mjs';

const files = ['timesheet-2023.csv', 'timesheet-2024.csv', 'timesheet-2025.csv', 'payslips.csv'];
const folder = inRoot('out/example');
const caseFile = join(folder, 'case.json');
const packet = join(folder, 'packet');

async function mibarai(...args) {
  console.log(`\n$ mibarai ${args.map((arg) => (arg.startsWith(root) ? relative(root, arg) : arg)).join(' ')}`);
  stopUnlessDone(await runMibarai(args));
}

export async function writeExample() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  copyFileSync(inRoot('examples/case.json'), caseFile);

  for (const file of files)
    await mibarai('import', inRoot('examples', file), '--into', caseFile, '--worker', 'w1', '--out', caseFile);
  await mibarai('compute', caseFile);
  await mibarai('packet', caseFile, '--out', packet, '--language', 'vi');

  console.log('\nThe papers:');
  for (const name of readdirSync(packet).filter((name) => name.endsWith('.pdf')))
    console.log(`  ${relative(root, join(packet, name))}`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await setup();
  await writeExample();
}
