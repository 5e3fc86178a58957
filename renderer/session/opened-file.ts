import type { ChosenFile } from '../parts/file-bytes.ts';
import { createStore, useStore } from './store.ts';

/** A file opened from outside; it is kept here until the page that imports it is shown. */
const waiting = createStore<ChosenFile | null>(null);

export const putOpenedFile = (file: ChosenFile | null): void => waiting.set(() => file);
export const useOpenedFile = (): ChosenFile | null => useStore(waiting, (file) => file);
