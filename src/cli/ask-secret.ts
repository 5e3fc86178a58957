import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** Swallows all output, so that neither the text nor its length appears on the screen. */
const unseen = (): Writable => new Writable({ write: (_piece, _encoding, done) => done() });

/** Null where there is no terminal: the question would wait for ever. */
export async function askSecret(question: string): Promise<string | null> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
  process.stderr.write(question);
  const lines = createInterface({ input: process.stdin, output: unseen(), terminal: true });
  const leave = new AbortController();
  lines.on('SIGINT', () => leave.abort());
  try {
    return await lines.question('', { signal: leave.signal });
  } catch (fault) {
    if (leave.signal.aborted) return null;
    throw fault;
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
}
