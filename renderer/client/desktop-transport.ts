import type { Transport } from './transport.ts';

declare global {
  interface Window {
    /** Set by the preload script of the desktop app; absent in browser mode. */
    readonly mibarai?: Transport;
  }
}

export const desktopTransport = (): Transport | null => window.mibarai ?? null;
