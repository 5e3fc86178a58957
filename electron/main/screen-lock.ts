import { powerMonitor } from 'electron';
import type { Desk } from '../../src/contract/dispatch.ts';
import type { Shell } from './shell.ts';

/** How long the page has to save its edits and lock. */
const graceInMilliseconds = 3000;

/** Locks the database when the screen locks, if chosen in the menu. */
export function lockWithScreen({ stateFile, pageEvents }: Shell, desk: () => Promise<Desk>): void {
  powerMonitor.on('lock-screen', () => {
    if (!stateFile.get().lockWithScreen) return;
    pageEvents.send({ kind: 'menu', command: 'lock' });
    setTimeout(() => void lock(desk), graceInMilliseconds);
  });
}

const lock = async (desk: () => Promise<Desk>): Promise<void> => {
  await (await desk())['vault.lock']({}, { signal: new AbortController().signal, progress: () => undefined });
};
