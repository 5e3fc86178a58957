import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { run } from '../../src/cli/run.ts';
import type { Streams } from '../../src/cli/streams.ts';

export type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string };

type Given = Partial<Streams> & {
  /** What a person types where a passphrase is asked for; left out, nobody is there. */
  readonly typed?: readonly string[];
};

/** Runs the command line within this process. */
export async function mibarai(args: readonly string[], stdin = '', given: Given = {}): Promise<Ran> {
  const { typed = [], ...streams } = given;
  const answers = [...typed];
  let stdout = '';
  let stderr = '';
  const code = await run(args, {
    stdin: () => Promise.resolve(new TextEncoder().encode(stdin)),
    stdout: (text) => (stdout += text),
    stderr: (text) => (stderr += text),
    askSecret: () => Promise.resolve(answers.shift() ?? null),
    interrupted: () => Promise.resolve(),
    ...streams,
  });
  return { code, stdout, stderr };
}

/** An empty folder that is gone after the tests of the file. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mibarai-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}
