// Lets a child process of Node 20 run the sources as they are, so that no test needs a build first. What was translated
// once is kept by its text: the safety suite starts hundreds of processes.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';

const kept = new URL('../../../out/translated/', import.meta.url);

export async function load(url, context, nextLoad) {
  if (!url.endsWith('.ts')) return nextLoad(url, context);
  const text = await readFile(new URL(url), 'utf8');
  const file = new URL(`${createHash('sha256').update(text).digest('hex')}.js`, kept);
  const source = await readFile(file, 'utf8').catch(() => translate(text, file));
  return { format: 'module', shortCircuit: true, source };
}

async function translate(text, file) {
  const { default: ts } = await import('typescript');
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023, verbatimModuleSyntax: true },
  });
  // A user who may not write there translates again.
  await keep(outputText, file).catch(() => undefined);
  return outputText;
}

/** Written under another name first: two processes may want the same file, and one may be killed. */
async function keep(text, file) {
  const unfinished = new URL(`${file.href}.${String(process.pid)}`);
  await mkdir(kept, { recursive: true });
  await writeFile(unfinished, text);
  await rename(unfinished, file);
}
