import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where Electron keeps its switches that are set once and for all: this text, then a version, their number, a digit each. */
export const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fuses = 9;

/** A folder that looks to the packager like Electron's own. Nothing in it starts. */
export function writeFakeElectron(folder: string): void {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'));
  const binary = Buffer.concat([
    Buffer.from(`#!/bin/sh\n# ${fuseMark}`),
    Buffer.from([1, fuses]),
    Buffer.from('1'.repeat(fuses)),
  ]);
  writeFileSync(join(folder, 'electron'), binary, { mode: 0o755 });
  for (const file of ['LICENSE', 'LICENSES.chromium.html', 'version', 'resources.pak', 'icudtl.dat'])
    writeFileSync(join(folder, file), '');
  for (const locale of ['ja', 'en-US', 'fr']) writeFileSync(join(folder, 'locales', `${locale}.pak`), '');
}
