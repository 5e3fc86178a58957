import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExampleCase } from '../services/desk/index.ts';

/** `examples/` is at the top of the project, seen from the sources and from `out/`. */
const top = import.meta.url.endsWith('.ts') ? '../..' : '../../..';
const folder = fileURLToPath(new URL(`${top}/examples`, import.meta.url));
const files = ['timesheet-2023.csv', 'timesheet-2024.csv', 'timesheet-2025.csv', 'payslips.csv'];

/** The example of the program: a case, and the files to import into it. */
export async function exampleCase(): Promise<ExampleCase> {
  return {
    case: { fileName: 'case.json', text: await readFile(join(folder, 'case.json'), 'utf8') },
    worker: 'w1',
    files: await Promise.all(
      files.map(async (fileName) => ({ fileName, bytes: new Uint8Array(await readFile(join(folder, fileName))) })),
    ),
  };
}
