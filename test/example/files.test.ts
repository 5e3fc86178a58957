import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { exampleFiles, exampleFolder, importedExample } from './result.ts';

test('the files of the example are those that their script writes, byte for byte', () => {
  const script = fileURLToPath(new URL('../../scripts/example-files/write.mjs', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'mibarai-example-'));
  try {
    execFileSync(process.execPath, [script, folder]);
    for (const name of exampleFiles)
      expect(readFileSync(join(folder, name)).equals(readFileSync(new URL(name, exampleFolder))), name).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('every row is read but those with a lost punch, and those are named', () => {
  const [first, second, third, slips] = importedExample();
  const leftOut = [first, second, third].map((step) => step?.leftOut.map(({ row, codes }) => [row, ...codes]));
  expect(leftOut).toEqual([
    [
      [88, 'missing_end'],
      [193, 'missing_end'],
    ],
    [
      [52, 'missing_start'],
      [313, 'no_punch_on_workday'],
    ],
    [
      [172, 'missing_end'],
      [365, 'missing_end'],
      [366, 'no_punch_on_workday'],
    ],
  ]);
  expect(slips?.leftOut).toEqual([]);
  expect(slips?.addedPayslips).toBe(36);
});
