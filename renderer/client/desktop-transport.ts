import type { Transport } from './transport.ts';

declare global {
  // An interface, because only these add to what the browser declares.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface Window {
    /** Set by the preload script of the desktop app; absent in browser mode. */
    readonly mibarai?: Transport;
  }
}

export const desktopTransport = (): Transport | null => window.mibarai ?? null;
