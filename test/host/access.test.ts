import { connect } from 'node:net';
import { networkInterfaces, platform } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, codesIn, nothing, openTestHost, pathOf, type TestHost } from './test-host.ts';

let server: TestHost;
beforeAll(async () => {
  server = await openTestHost();
});
afterAll(() => server.close());

const info = (headers: Readonly<Record<string, string>> = {}) => server.call('app.info', nothing, { headers });

describe('a page of the host', () => {
  it('is answered', async () => {
    const { status, text } = await info();
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ ok: true, value: { program: '0.1.0' } });
  });

  it('may send its own address as origin', async () => {
    expect((await info({ Origin: `http://127.0.0.1:${server.port}`, 'Sec-Fetch-Site': 'same-origin' })).status).toBe(
      200,
    );
  });

  it('may be opened as localhost', async () => {
    const host = `localhost:${server.port}`;
    expect((await info({ Host: host, Origin: `http://${host}` })).status).toBe(200);
  });
});

describe('the address that opens once', () => {
  it('is changed for a cookie that scripts do not see and other sites do not send, and leads to an address without a token', async () => {
    const { status, headers } = await ask(server.port, { path: pathOf(server.host.newAddress()) });
    expect(status).toBe(303);
    expect(headers['location']).toBe('/');
    const cookie = String(headers['set-cookie']);
    for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/']) expect(cookie).toContain(part);
  });

  it('has 256 random bits, other ones each time', () => {
    const tokens = [1, 2].map(() => new URL(server.host.newAddress()).searchParams.get('token')!);
    expect(tokens.map((token) => Buffer.from(token, 'base64url').length)).toEqual([32, 32]);
    expect(tokens[0]).not.toBe(tokens[1]);
  });

  it('does not open a second time', async () => {
    const path = pathOf(server.host.newAddress());
    await ask(server.port, { path });
    const again = await ask(server.port, { path });
    expect(again.status).toBe(403);
    expect(again.headers['set-cookie']).toBeUndefined();
    expect(again.text).toBe('Please start again.');
  });

  it.each(['', '?token=', '?token=AAAA', '?token=' + 'A'.repeat(43), '?TOKEN=x'])(
    'does not open with %j',
    async (query) => {
      const { status, headers } = await ask(server.port, { path: `/enter${query}` });
      expect([status, headers['set-cookie']]).toEqual([403, undefined]);
    },
  );

  it('is not opened by another site, nor under a name that points here, and stays good', async () => {
    const path = pathOf(server.host.newAddress());
    for (const headers of [
      { Host: 'evil.example' },
      { 'Sec-Fetch-Site': 'cross-site' },
      { Origin: 'http://evil.example' },
    ])
      expect((await ask(server.port, { path, headers })).status).toBe(403);
    expect((await ask(server.port, { path })).status).toBe(303);
  });

  it('is not the cookie', async () => {
    const token = new URL(server.host.newAddress()).searchParams.get('token')!;
    expect((await info({ Cookie: `mibarai-${server.port}=${token}` })).status).toBe(403);
  });
});

describe('without the key', () => {
  it.each(['', 'mibarai=x', 'other=1; mibarai-0='])('a call with the cookie %j is refused', async (cookie) => {
    const heard = await info({ Cookie: cookie });
    expect([heard.status, codesIn(heard)]).toEqual([403, ['no-entry']]);
  });

  it.each([
    ['longer', (cookie: string) => `${cookie}A`],
    ['shorter', (cookie: string) => cookie.slice(0, -1)],
    ['with one letter changed', (cookie: string) => cookie.slice(0, -2) + (cookie.endsWith('AA') ? 'BB' : 'AA')],
    ['of another port', (cookie: string) => cookie.replace(/-\d+=/, '-1=')],
    ['in other letters', (cookie: string) => cookie.toLowerCase()],
  ])('a cookie that is %s is refused', async (_, change) => {
    expect((await info({ Cookie: change(server.cookie) })).status).toBe(403);
  });

  it.each(['/', '/index.html', '/assets/app.js', '/events', '/nowhere'])('%s is not served', async (path) => {
    const { status, text } = await ask(server.port, { path });
    expect([status, text]).toEqual([403, 'Please start again.']);
  });

  it('a job cannot be cancelled', async () => {
    expect(
      (await ask(server.port, { method: 'POST', path: '/cancel/1', headers: { 'X-Mibarai-Call': '1' } })).status,
    ).toBe(403);
  });
});

describe('from elsewhere', () => {
  it.each([
    'evil.example',
    `evil.example:9`,
    '127.0.0.1',
    'localhost',
    '127.0.0.1:1',
    '0.0.0.0',
    '[::1]',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
  ])('the Host %s is refused, whatever points here', async (name) => {
    for (const host of [name, ...(name.includes(':') ? [] : [`${name}.:${server.port}`])]) {
      const heard = await info({ Host: host });
      expect([heard.status, codesIn(heard)]).toEqual([403, ['foreign-origin']]);
    }
  });

  it('a request without a Host is refused', async () => {
    const text = await new Promise<string>((resolve) => {
      let heard = '';
      const socket = connect(server.port, '127.0.0.1', () =>
        socket.write(`GET / HTTP/1.0\r\nCookie: ${server.cookie}\r\n\r\n`),
      );
      socket.on('data', (piece) => (heard += String(piece))).on('close', () => resolve(heard));
    });
    expect(text).toMatch(/^HTTP\/1\.1 40[03] /);
    expect(text).not.toContain('first page');
  });

  it.each(['http://evil.example', 'null', 'https://127.0.0.1', 'http://127.0.0.1:1', 'file://', ''])(
    'the origin %j is refused though the key is right',
    async (origin) => {
      const heard = await info({ Origin: origin });
      expect([heard.status, codesIn(heard)]).toEqual([403, ['foreign-origin']]);
    },
  );

  it('localhost as origin of a page that was opened by its number is another origin', async () => {
    expect((await info({ Origin: `http://localhost:${server.port}` })).status).toBe(403);
  });

  it.each(['cross-site', 'same-site', 'anything'])('Sec-Fetch-Site: %s is refused', async (site) => {
    expect((await info({ 'Sec-Fetch-Site': site })).status).toBe(403);
    expect((await ask(server.port, { headers: { Cookie: server.cookie, 'Sec-Fetch-Site': site } })).status).toBe(403);
  });

  it('a form cannot send the header that calls carry', async () => {
    const headers = { Cookie: server.cookie, 'Content-Type': 'application/json' };
    const body = JSON.stringify(nothing);
    const heard = await ask(server.port, { method: 'POST', path: '/call/app.info', headers, body });
    expect([heard.status, codesIn(heard)]).toEqual([403, ['foreign-origin']]);
  });

  it('a question whether another origin may call is not answered with yes', async () => {
    const { status, headers } = await ask(server.port, {
      method: 'OPTIONS',
      path: '/call/app.info',
      headers: { Origin: 'http://evil.example', 'Access-Control-Request-Method': 'POST', Cookie: server.cookie },
    });
    expect(status).toBe(403);
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it.each(elsewhere())('the address %s of this machine is closed', async (address) => {
    const outcome = await new Promise<string>((resolve) => {
      const socket = connect({ host: address, port: server.port, timeout: 2000 });
      socket
        .on('connect', () => resolve('open'))
        .on('timeout', () => resolve('closed'))
        .on('error', () => resolve('closed'));
      socket.on('close', () => socket.destroy());
    });
    expect(outcome).toBe('closed');
  });
});

/** Other addresses that lead to this machine; there is always at least the second loopback one. */
function elsewhere(): readonly string[] {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  const others = all.filter(({ internal, family }) => !internal && family === 'IPv4').map(({ address }) => address);
  return platform() === 'linux' ? [...others, '127.0.0.2'] : [...others, '::1'];
}
