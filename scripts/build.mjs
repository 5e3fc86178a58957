// npm run build: TypeScript to out/, and the fonts of the papers beside it.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { fingerprint, inRoot, isStamped, runNode, runTool, writeStamp } from './run.mjs';

const stamp = inRoot('out/.built');
const inputs = ['src', 'templates', 'tsconfig.json', 'package-lock.json', 'scripts/fonts.mjs'].map((path) =>
  inRoot(path),
);

export const buildIsStale = () => !isStamped(stamp, fingerprint(inputs));

/** Returns the exit code of the first step that failed, or 0. With `toStderr` nothing is printed on standard output. */
export async function build({ toStderr = false } = {}) {
  const options = { stdout: toStderr ? 2 : 'inherit' };
  const mark = fingerprint(inputs);
  const compiled = await runTool('typescript/bin/tsc', ['-b', 'tsconfig.json'], options);
  if (compiled.code !== 0) return compiled;
  if (existsSync(inRoot('scripts/fonts.mjs'))) {
    const fonts = await runNode([inRoot('scripts/fonts.mjs')], options);
    if (fonts.code !== 0) return fonts;
  }
  writeStamp(stamp, mark);
  return compiled;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = (await build()).code;
