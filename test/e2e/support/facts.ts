import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import type { ResultFile } from '../../../src/core/claim/result.ts';
import { call } from './calls.ts';

export const commandLine = fileURLToPath(new URL('../../../out/src/cli/main.js', import.meta.url));

/** What the command line computes from a case file. */
export async function computedByCommandLine(file: string): Promise<ResultFile> {
  const { stdout } = await promisify(execFile)(process.execPath, [commandLine, 'compute', file, '--json'], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout) as ResultFile;
}

/** The open case, exported and computed by the command line: what every figure on the screen must equal. */
export async function computedElsewhere(page: Page, caseId: string, folder: string): Promise<ResultFile> {
  const { bytes } = await call(page, 'cases.exportOpen', { caseId });
  const file = join(folder, 'exported.json');
  await writeFile(file, Buffer.from(bytes, 'base64'));
  return computedByCommandLine(file);
}

/** `"1234567"` as the screens write it. */
export const yen = (text: string): string => `¥${BigInt(text).toLocaleString('en-US')}`;
