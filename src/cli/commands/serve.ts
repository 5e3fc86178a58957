import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { problem } from '../../core/base/problem.ts';
import { err, ok, type Result } from '../../core/base/result.ts';
import type { Backend } from '../../wiring/backend.ts';
import { done, inputFailure, usageFailure, type Call, type Command, type Failure, type Output } from '../command.ts';
import { databaseOption, withBackend } from '../database/open.ts';
import { openBrowser } from '../open-browser.ts';
import { fill } from '../words.ts';

/** Where the build puts the pages, seen from the sources and from `out/`. */
const top = import.meta.url.endsWith('.ts') ? '../../..' : '../../../..';
const pageFolder = fileURLToPath(new URL(`${top}/out/app/renderer`, import.meta.url));

/** Browser mode: the pages of the desktop app in a browser on this machine, until it is interrupted. */
export const serveCommand: Command = {
  options: { ...databaseOption, port: 'text', 'no-open': 'flag', example: 'flag' },
  positionals: [],
  run: async (call) => {
    const port = call.values.text('port') ?? '0';
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
      return err(usageFailure('bad-choice', { option: '--port', value: port, choices: '0-65535' }));
    if (!existsSync(pageFolder)) return err(inputFailure([problem('error', 'pages-not-built', { file: pageFolder })]));
    const withExample = call.values.flag('example');
    return withBackend(call, { mustExist: false, withExample }, (backend) => serve(call, backend, Number(port)));
  },
};

async function serve(call: Call, { desk, listen }: Backend, port: number): Promise<Result<Output, Failure>> {
  const { openHost } = await import('../../host/host.ts');
  const { readPages } = await import('../../host/pages.ts');
  const { streams, words } = call;
  const opened = await openHost({
    desk,
    listen,
    pages: await readPages(pageFolder),
    denied: words.tables.serve.shut,
    port,
    onFault: (fault) => streams.stderr(`${words.commands.fault}\n${String(fault)}\n`),
  });
  if (!opened.ok) return err(inputFailure(opened.error));
  const host = opened.value;
  const ended = streams.interrupted();
  const address = host.newAddress();
  streams.stdout(
    call.values.flag('json') ? `${JSON.stringify({ address })}\n` : `${fill(words.tables.serve.open, { address })}\n`,
  );
  if (!call.values.flag('no-open')) openBrowser(address);
  await ended;
  await host.close();
  return ok(done({ ended: true }, words.tables.serve.ended));
}
