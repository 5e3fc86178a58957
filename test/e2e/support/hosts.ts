import { openBrowserMode } from './browser-mode.ts';
import { openDesktop } from './desktop.ts';

/** Both hosts of the one contract: a scenario that concerns both is written once. */
export const hosts = [
  { host: 'browser mode', open: openBrowserMode },
  { host: 'the desktop app', open: openDesktop },
] as const;
