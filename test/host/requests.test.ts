import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ok } from '../../src/core/base/result.ts';
import { bodyLimits } from '../../src/host/body.ts';
import { ask, codesIn, nothing, openTestHost, type TestHost } from './test-host.ts';

let server: TestHost;
beforeAll(async () => {
  server = await openTestHost({
    'cases.importOpen': ({ text }) => Promise.resolve(ok({ id: String(text.length) })),
    'law.tables': () => Promise.reject(new Error('a bug with case data in it')),
  });
});
afterAll(() => server.close());

const mebibyte = 1024 * 1024;

describe('what is asked', () => {
  it.each([
    'app.nothing',
    'App.info',
    'toString',
    'constructor',
    '__proto__',
    'hasOwnProperty',
    'app%2Einfo',
    '..%2Fapp.info',
  ])('the call %s is unknown', async (name) => {
    const heard = await server.call(name, nothing);
    expect([heard.status, codesIn(heard)]).toEqual([404, ['unknown-call']]);
  });

  it('an unknown call is refused before its body is read', async () => {
    expect((await server.call('nowhere', nothing, { body: '{' })).status).toBe(404);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE'])('the method %s is refused', async (method) => {
    const headers = { Cookie: server.cookie, 'X-Mibarai-Call': '1' };
    expect((await ask(server.port, { method, path: '/call/app.info', headers })).status).toBe(405);
  });

  it('a call is not made by GET', async () => {
    expect((await ask(server.port, { path: '/call/app.info', headers: { Cookie: server.cookie } })).status).toBe(404);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonp', ''])(
    'the content type %j is refused',
    async (type) => {
      const heard = await server.call('app.info', nothing, { headers: { 'Content-Type': type } });
      expect([heard.status, codesIn(heard)]).toEqual([415, ['bad-content-type']]);
    },
  );

  it('a compressed body is refused', async () => {
    expect((await server.call('app.info', nothing, { headers: { 'Content-Encoding': 'gzip' } })).status).toBe(415);
  });

  it.each([
    ['nothing', ''],
    ['half of it', '{"request":{'],
    ['a text', '"app.info"'],
    ['a list', '[{},1]'],
    ['no job', '{"request":{}}'],
    ['a job that is no number', '{"request":{},"job":"1"}'],
    ['a job below nought', '{"request":{},"job":-1}'],
    ['a job and a half', '{"request":{},"job":1.5}'],
    ['another field', '{"request":{},"job":1,"more":1}'],
    ['a prototype', '{"request":{},"job":1,"__proto__":{"admin":true}}'],
    ['a prototype deep inside', '{"request":{"a":[{"__proto__":{"admin":true}}]},"job":1}'],
    ['a constructor', '{"request":{"constructor":{"prototype":{"admin":true}}},"job":1}'],
    ['too many brackets', `{"request":${'['.repeat(40)}${']'.repeat(40)},"job":1}`],
    ['very many brackets', '['.repeat(900_000)],
  ])('a body of %s is refused', async (_, body) => {
    const heard = await server.call('app.info', null, { body });
    expect([heard.status, codesIn(heard)]).toEqual([400, ['bad-json']]);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('damaged text is refused', async () => {
    const body = Buffer.concat([
      Buffer.from('{"request":{"x":"'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('"},"job":1}'),
    ]);
    expect((await server.call('app.info', null, { body })).status).toBe(400);
  });

  it('brackets within a text are no depth', async () => {
    const text = '\\"'.repeat(3) + '['.repeat(100) + '\\\\';
    const body = `{"request":{"text":"${text}","archived":true},"job":1}`;
    expect(codesIn(await server.call('cases.list', null, { body }))).toEqual(['bad-request']);
  });

  it('a request of another shape is answered with a problem that does not repeat what was sent', async () => {
    const heard = await server.call('vault.unlock', { request: { passphrase: 12345678, secret: 'hush' }, job: 1 });
    expect(heard.status).toBe(200);
    expect(new Set(codesIn(heard))).toEqual(new Set(['bad-request']));
    expect(heard.text).not.toMatch(/12345678|hush/);
  });

  it('a bug in the desk is told without its words, and the program hears it', async () => {
    const heard = await server.call('law.tables', nothing);
    expect([heard.status, codesIn(heard)]).toEqual([500, ['internal-fault']]);
    expect(heard.text).not.toContain('case data');
    expect(server.faults.map(String)).toEqual(['Error: a bug with case data in it']);
  });
});

describe('how much is sent', () => {
  const padded = (length: number): string => {
    const rest = '{"request":{"archived":false},"job":1}';
    return rest + ' '.repeat(length - rest.length);
  };

  it('an ordinary call may have a mebibyte, and a byte more is refused', async () => {
    expect(bodyLimits).toEqual({ text: mebibyte, file: 100 * mebibyte });
    expect((await server.call('cases.list', null, { body: padded(mebibyte) })).status).toBe(200);
    expect((await server.call('cases.list', null, { body: padded(mebibyte + 1) })).status).toBe(413);
  });

  it('a file may be larger', async () => {
    const text = 'x'.repeat(3 * mebibyte);
    const heard = await server.call('cases.importOpen', { request: { fileName: 'a.json', text }, job: 1 });
    expect(JSON.parse(heard.text)).toEqual({ ok: true, value: { id: String(text.length) } });
  });

  it('a length that is declared too large is refused before anything is sent', async () => {
    const status = await new Promise<number | undefined>((resolve) => {
      const headers = {
        'Content-Type': 'application/json',
        'X-Mibarai-Call': '1',
        Cookie: server.cookie,
        'Content-Length': 101 * mebibyte,
      };
      const sent = request(
        { host: '127.0.0.1', port: server.port, method: 'POST', path: '/call/cases.importOpen', headers },
        (response) => {
          resolve(response.statusCode);
          sent.destroy();
        },
      );
      sent.on('error', () => undefined);
      sent.flushHeaders();
    });
    expect(status).toBe(413);
  });

  it('pieces without a declared length are counted while they come, and the rest is not read', async () => {
    const outcome = await new Promise<{ readonly status: number; readonly written: number }>((resolve) => {
      let written = 0;
      let status = 0;
      const headers = { 'Content-Type': 'application/json', 'X-Mibarai-Call': '1', Cookie: server.cookie };
      const sent = request(
        { host: '127.0.0.1', port: server.port, method: 'POST', path: '/call/cases.list', headers },
        (response) => (status = response.statusCode ?? 0),
      );
      sent.on('error', () => undefined).on('close', () => resolve({ status, written }));
      const piece = Buffer.alloc(64 * 1024, 0x20);
      const write = (): void => {
        if (sent.destroyed || written > 64 * mebibyte) return;
        written += piece.length;
        sent.write(piece, () => setImmediate(write));
      };
      write();
    });
    expect([0, 413]).toContain(outcome.status);
    expect(outcome.written).toBeLessThan(64 * mebibyte);
  });

  it('headers have an end', async () => {
    expect([0, 431]).toContain(
      (await server.call('app.info', nothing, { headers: { 'X-More': 'x'.repeat(20_000) } })).status,
    );
  });

  it('who hangs up in the middle is no fault, and the next one is served', async () => {
    const before = server.faults.length;
    await new Promise<void>((resolve) => {
      const headers = { 'Content-Type': 'application/json', 'X-Mibarai-Call': '1', Cookie: server.cookie };
      const sent = request({ host: '127.0.0.1', port: server.port, method: 'POST', path: '/call/cases.list', headers });
      sent.on('error', () => undefined).on('close', () => resolve());
      sent.write('{"request":', () => sent.destroy());
    });
    expect((await server.call('app.info', nothing)).status).toBe(200);
    expect(server.faults.length).toBe(before);
  });
});
