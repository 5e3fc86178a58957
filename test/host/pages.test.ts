import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, nothing, openTestHost, type TestHost } from './test-host.ts';

let server: TestHost;
beforeAll(async () => {
  server = await openTestHost();
});
afterAll(() => server.close());

const page = (path: string) => ask(server.port, { path, headers: { Cookie: server.cookie } });

describe('pages', () => {
  it.each(['/', '/index.html', '/?language=en'])('%s is the first page', async (path) => {
    const { status, headers, text } = await page(path);
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).toContain('first page');
  });

  it('a script comes as a script', async () => {
    const { status, headers } = await page('/assets/app.js');
    expect([status, headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
  });

  it.each([
    '/../test-host.ts',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/../../../etc/passwd',
    '/assets/..%5c..%5cwindows/win.ini',
    '/assets/%252e%252e/index.html',
    '/assets/..\\..\\index.html',
    '/assets/%c0%ae%c0%ae/index.html',
    '/./index.html',
    '//index.html',
    '/index.html/',
    '/index.html%00.js',
    '/INDEX.HTML',
    '/assets/',
    '/assets',
    '/notes.secret',
    '/etc/passwd',
    '/__proto__',
    '/constructor',
    'http://evil.example/',
    '*',
  ])('%s is no page', async (path) => {
    const { status, text } = await page(path);
    expect(status).toBe(404);
    expect(text).not.toMatch(/first page|not for pages|root:/);
  });

  it('nothing is taken by another method than GET', async () => {
    const headers = { Cookie: server.cookie, 'X-Mibarai-Call': '1' };
    expect((await ask(server.port, { method: 'POST', path: '/index.html', headers })).status).toBe(404);
    expect((await ask(server.port, { method: 'HEAD', path: '/index.html', headers })).status).toBe(405);
  });
});

describe('every answer', () => {
  const answers = {
    'a page': () => page('/'),
    'no page': () => page('/nowhere'),
    'a call': () => server.call('app.info', nothing),
    'a refused call': () => server.call('app.info', nothing, { headers: { Cookie: '' } }),
    'a refused address': () => ask(server.port, { path: '/enter?token=x' }),
  };

  it.each(Object.entries(answers))('%s keeps scripts, frames, referrers and copies out', async (_, get) => {
    const { headers } = await get();
    const policy = String(headers['content-security-policy']).split('; ');
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ])
      expect(policy).toContain(rule);
    expect(policy.join(' ')).not.toMatch(/unsafe|\*|https?:/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});
