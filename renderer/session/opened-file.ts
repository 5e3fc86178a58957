import type { ChosenFile } from '../parts/file-bytes.ts';
import { createStore, useStore } from './store.ts';

/** A file that was opened from outside the window: it waits here until the page that reads it is there. */
const waiting = createStore<ChosenFile | null>(null);

export const putOpenedFile = (file: ChosenFile | null): void => waiting.set(() => file);
export const useOpenedFile = (): ChosenFile | null => useStore(waiting, (file) => file);
