import { Worker } from 'node:worker_threads';
import { documentIds, languageCodes } from '../../../templates/documents/index.ts';
import { problem, type Problem } from '../../core/base/problem.ts';
import { err, type Result } from '../../core/base/result.ts';
import type { Answer, Run } from '../../contract/dispatch.ts';
import type { Printer } from '../../services/ports/printer.ts';
import { oneAtATime } from '../../store/one-at-a-time.ts';
import type { FromWorker, PrintJob } from './jobs.ts';

export type PrinterOptions = {
  /** Node arguments of the printing thread, so that tests can run the TypeScript sources. */
  readonly workerArguments?: readonly string[];
};

/** Prints in one thread that is kept for later jobs. Stopping a job ends the thread; the next job starts another. */
export function createPrinter({
  workerArguments = [],
}: PrinterOptions): Printer & { readonly close: () => Promise<void> } {
  let idle: Worker | null = null;
  const queue = oneAtATime();

  const print = async <T>(job: PrintJob, run: Run): Answer<T> => {
    if (run.signal.aborted) return cancelled;
    const worker = idle ?? startWorker(workerArguments);
    idle = null;
    const { answer, alive } = await printIn(worker, job, run);
    if (alive) idle = worker;
    return answer as Awaited<Answer<T>>;
  };
  return {
    documents: documentIds,
    languages: languageCodes,
    preview: (request, run) => queue(() => print({ kind: 'preview', request }, run)),
    packet: (request, run) => queue(() => print({ kind: 'packet', request }, run)),
    close: async () => {
      await idle?.terminate();
      idle = null;
    },
  };
}

/** The worker file is beside this one, in the sources and in the build. */
function startWorker(execArgv: readonly string[]): Worker {
  const file = import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js';
  const worker = new Worker(new URL(file, import.meta.url), { execArgv: [...execArgv] });
  // An idle thread does not keep the program running.
  worker.unref();
  return worker;
}

const cancelled = err([problem('error', 'cancelled', {})]);

type Outcome = { readonly answer: Result<unknown, readonly Problem[]>; readonly alive: boolean };

function printIn(worker: Worker, job: PrintJob, { signal, progress }: Run): Promise<Outcome> {
  return new Promise((resolve) => {
    const end = (answer: Outcome['answer'], alive: boolean): void => {
      // Not all listeners at once: node has its own.
      for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
      // An ending thread may still fail; its job has been answered.
      worker.on('error', () => undefined);
      signal.removeEventListener('abort', stop);
      if (!alive) void worker.terminate();
      worker.unref();
      resolve({ answer, alive });
    };
    const stop = (): void => end(cancelled, false);
    const fail = (detail: string): void => end(err([problem('error', 'printer-failed', {}, { detail })]), false);
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'progress') progress(message.progress);
      else end(message.answer, true);
    });
    worker.on('error', (fault: unknown) => fail(fault instanceof Error ? fault.message : String(fault)));
    worker.on('exit', (code) => fail(`exit ${code}`));
    signal.addEventListener('abort', stop);
    worker.ref();
    worker.postMessage(job);
  });
}
