import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { contract } from '../contract/contract.ts';
import { answerCall, isCallName, type Desk } from '../contract/dispatch.ts';
import { bodyLimits, readJson } from './body.ts';
import type { Listeners } from './events.ts';
import type { Jobs } from './jobs.ts';
import { answerReply, refuse, type Reply } from './reply.ts';

export type Calls = {
  readonly desk: Desk;
  readonly jobs: Jobs;
  readonly listeners: Listeners;
  /** Called with a bug in the desk; the page gets `internal-fault`. */
  readonly onFault: (fault: unknown) => void;
};

const envelope = z.strictObject({ request: z.unknown(), job: z.int().min(0) });

/** `POST /call/<name>`: the answer is a Result. A refused request gets one too, with an HTTP status. */
export async function takeCall(calls: Calls, page: string, name: string, request: IncomingMessage): Promise<Reply> {
  if (!isCallName(name)) return refuse('unknown-call', 404, { value: name.slice(0, 60) });
  const read = await readJson(request, bodyLimits[contract[name].body]);
  if (!read.ok) return read.error;
  const sent = envelope.safeParse(read.value);
  if (!sent.success) return refuse('bad-json', 400);

  const { jobs, listeners, desk, onFault } = calls;
  const { job, request: asked } = sent.data;
  const { signal, end } = jobs.start(page, job);
  try {
    const answer = await answerCall(desk, name, asked, {
      signal,
      progress: (progress) => listeners.send({ kind: 'progress', job, ...progress }, page),
    });
    return answerReply(answer);
  } catch (fault) {
    onFault(fault);
    return refuse('internal-fault', 500, { call: name });
  } finally {
    end();
  }
}

/** `POST /cancel/<job>`: asks the call to stop. It is no error if it has ended. */
export function takeCancel({ jobs }: Calls, page: string, job: number): Reply {
  jobs.cancel(page, job);
  return answerReply({ ok: true, value: null });
}
