import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mibarai, scratchFolder } from './terminal.ts';

const folder = scratchFolder();
const pages = new URL('../../out/app/renderer/index.html', import.meta.url);

/** Runs browser mode until `visit` is done with the address that it printed. */
async function served(args: readonly string[], visit: (address: string) => Promise<void>) {
  let end: () => void;
  const interrupted = new Promise<void>((resolve) => (end = resolve));
  const visits: Promise<void>[] = [];
  let stdout = '';
  const ran = await mibarai(['serve', '--no-open', '--database', join(folder, 'cases.db'), ...args], '', {
    interrupted: () => interrupted,
    stdout: (text) => {
      stdout += text;
      const address = /http:\S+/.exec(text)?.[0];
      if (address !== undefined) visits.push(visit(address).finally(() => end()));
    },
  });
  await Promise.all(visits);
  return { ...ran, stdout };
}

describe('browser mode', () => {
  it('prints an address that opens once, answers, and ends when asked to', async () => {
    // The pages are built by the app's own build; a checkout that has none yet is told so.
    if (!existsSync(pages)) {
      const { code, stderr } = await mibarai(['serve', '--no-open', '--lang', 'en']);
      expect(code).toBe(1);
      expect(stderr).toContain('npm start');
      return;
    }
    let ports: string[] = [];
    const { code, stdout } = await served([], async (address) => {
      const entered = await fetch(address, { redirect: 'manual' });
      expect(entered.status).toBe(303);
      const cookie = entered.headers.get('set-cookie')!.split(';')[0]!;
      const { origin, port } = new URL(address);
      ports = [port];
      const call = await fetch(`${origin}/call/app.info`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Mibarai-Call': '1', Cookie: cookie },
        body: JSON.stringify({ request: {}, job: 1 }),
      });
      expect(await call.json()).toMatchObject({
        ok: true,
        value: { database: { state: 'new', kind: 'file', place: join(folder, 'cases.db'), keyStore: 'none' } },
      });
      expect((await fetch(address)).status).toBe(403);
    });
    expect(code).toBe(0);
    expect(stdout).toContain('終わりました');
    await expect(fetch(`http://127.0.0.1:${ports[0]!}/`)).rejects.toThrow();
  });

  it.each(['x', '70000', '-1'])('the port %j is refused', async (port) => {
    expect((await mibarai(['serve', '--port', port])).code).toBe(2);
  });
});
