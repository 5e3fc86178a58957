import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron';
import { z } from 'zod';
import { problem, type Problem } from '../../src/core/base/problem.ts';
import { err, type Result } from '../../src/core/base/result.ts';
import { answerCall, type Desk } from '../../src/contract/dispatch.ts';
import { createJobs } from '../../src/host/jobs.ts';
import { channels } from '../channels.ts';
import { faultData, type Log } from './log.ts';
import type { PageEvents } from './page-events.ts';
import { isPlain } from './plain.ts';
import { isPageAddress } from './scheme.ts';

type IpcOptions = { readonly desk: () => Promise<Desk>; readonly pageEvents: PageEvents; readonly log: Log };

const jobNumber = z.int().min(0);
const sent = z.tuple([z.string(), z.unknown(), jobNumber]);

/** The page itself, not a frame in it. */
const isPage = ({ senderFrame }: IpcMainEvent | IpcMainInvokeEvent): boolean =>
  senderFrame !== null && senderFrame.parent === null && isPageAddress(senderFrame.url);

/** Handles the messages of the page: checks the sender and the request, and answers with the desk. `cancelAll` stops the calls that are running. */
export function handleCalls({ desk, pageEvents, log }: IpcOptions): { readonly cancelAll: () => void } {
  const jobs = createJobs();

  ipcMain.handle(channels.call, async (event, ...message: readonly unknown[]) => {
    if (!isPage(event)) return refusal(log, 'foreign-origin');
    const parsed = sent.safeParse(message);
    if (!parsed.success || !isPlain(parsed.data[1])) return refusal(log, 'bad-json');
    const [name, request, job] = parsed.data;
    const { signal, end } = jobs.start(String(event.sender.id), job);
    try {
      return await answerCall(await desk(), name, request, {
        signal,
        progress: (progress) => pageEvents.send({ kind: 'progress', job, ...progress }),
      });
    } catch (fault) {
      log('call-fault', { call: name.slice(0, 60), ...faultData(fault) });
      return err([problem('error', 'internal-fault', {}, { call: name.slice(0, 60) })]);
    } finally {
      end();
    }
  });

  ipcMain.on(channels.cancel, (event, job: unknown) => {
    const parsed = jobNumber.safeParse(job);
    if (isPage(event) && parsed.success) jobs.cancel(String(event.sender.id), parsed.data);
  });

  ipcMain.on(channels.listening, (event) => {
    if (isPage(event)) pageEvents.attach(event.sender);
  });

  return { cancelAll: jobs.cancelAll };
}

function refusal(log: Log, code: string): Result<never, readonly Problem[]> {
  log('call-refused', { code });
  return err([problem('error', code, {})]);
}
