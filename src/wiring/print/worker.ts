import { parentPort } from 'node:worker_threads';
import type { Progress } from '../../contract/dispatch.ts';
import type { FromWorker, PrintJob } from './jobs.ts';
import { printPacket, printPreview } from './make-papers.ts';

// A thread of its own, because laying out a long paper takes seconds and would block all calls.
const port = parentPort;
if (port === null) throw new Error('this file is the entry of a worker thread');

const post = (message: FromWorker): void => port.postMessage(message);
const onProgress = (progress: Progress): void => post({ kind: 'progress', progress });

async function print(job: PrintJob): Promise<void> {
  const answer =
    job.kind === 'preview' ? await printPreview(job.request, onProgress) : await printPacket(job.request, onProgress);
  post({ kind: 'answer', answer });
}

// An error ends the thread; the printer reports it to the caller.
port.on('message', (job: PrintJob) => void print(job));
