#!/usr/bin/env node
import { buffer } from 'node:stream/consumers';
import { askSecret } from './ask-secret.ts';
import { run } from './run.ts';

// A reader that closes early, such as `head`, is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  stdin: () => buffer(process.stdin),
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  askSecret,
  interrupted: () =>
    new Promise((resolve) => {
      // `on`, not `once`: terminal and npm may both send the signal, and the second would end the program before it has closed.
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
    }),
});
