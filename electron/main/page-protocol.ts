import type { Protocol } from 'electron';
import { safetyHeaders } from '../../src/host/headers.ts';
import type { Page } from '../../src/host/pages.ts';
import { isOwnAddress, scheme } from './scheme.ts';

/** `app://mibarai/…` serves only the files of the map; no URL is used as a path on the disk. */
export function servePage(protocol: Protocol, pages: ReadonlyMap<string, Page>): void {
  protocol.handle(scheme, ({ url, method }) => {
    if (!isOwnAddress(url)) return refused(404);
    if (method !== 'GET') return refused(405);
    const page = pages.get(new URL(url).pathname);
    if (page === undefined) return refused(404);
    return new Response(new Uint8Array(page.bytes), { headers: { ...safetyHeaders, 'Content-Type': page.type } });
  });
}

const refused = (status: number): Response => new Response(null, { status, headers: safetyHeaders });
