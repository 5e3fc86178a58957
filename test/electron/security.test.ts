import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchDesktop, type Desktop } from '../support/desktop.ts';
import { emitPreventable } from './double/events.ts';
import { newFolder } from './support/at-work.ts';

let desktop: Desktop;
beforeAll(async () => {
  desktop = await launchDesktop({ userData: newFolder() });
});
afterAll(async () => {
  await desktop.close();
});

const contents = () => desktop.windows[0]!.webContents;
const preferences = () => desktop.windows[0]!.options.webPreferences!;
const built = (path: string): string => readFileSync(new URL(`../../out/app/${path}`, import.meta.url), 'utf8');

/** Numbers are those of Electron's checklist; docs/desktop.md has the table. */
describe("Electron's security checklist", () => {
  test('1. everything is loaded from the program, over a scheme that counts as secure', () => {
    expect(desktop.requests.length).toBeGreaterThan(2);
    expect(desktop.requests.filter(({ url }) => !url.startsWith('app://mibarai/'))).toEqual([]);
    expect(desktop.session.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true }, beforeReady: true },
    ]);
  });

  test('2. the page has no Node, in frames and workers neither', () => {
    expect(preferences()).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
    });
  });

  test('3. preload script and page live in worlds of their own', () => {
    expect(preferences().contextIsolation).toBe(true);
  });

  test('4. every page is sandboxed, asked for before Electron is ready', () => {
    expect(preferences().sandbox).toBe(true);
    const { done } = desktop.app;
    expect(done.indexOf('enableSandbox')).toBeGreaterThanOrEqual(0);
    expect(done.indexOf('enableSandbox')).toBeLessThan(done.indexOf('ready'));
  });

  test.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'usb', 'openExternal', 'local-network-access'])(
    '5. the permission %s is refused, asked for or checked',
    async (permission) => {
      expect(await desktop.session.ask('setPermissionRequestHandler', null, permission)).toBe(false);
      const check = desktop.session.handlers.get('setPermissionCheckHandler') as (...args: unknown[]) => boolean;
      expect(check(null, permission)).toBe(false);
    },
  );

  test('5. no device is given: USB, HID, serial, Bluetooth, screen', async () => {
    const device = desktop.session.handlers.get('setDevicePermissionHandler') as (details: object) => boolean;
    expect(device({ deviceType: 'usb' })).toBe(false);
    expect(await desktop.session.ask('setBluetoothPairingHandler', {})).toEqual({ confirmed: false });
    expect(await desktop.session.ask('setDisplayMediaRequestHandler', {})).toBeNull();
    const chosen: unknown[] = [];
    const choose = (device?: unknown): number => chosen.push(device ?? null);
    expect(emitPreventable(desktop.session, 'select-hid-device', {}, {}, choose)).toBe(true);
    expect(emitPreventable(desktop.session, 'select-usb-device', {}, {}, choose)).toBe(true);
    expect(emitPreventable(desktop.session, 'select-serial-port', {}, [], {}, choose)).toBe(true);
    expect(emitPreventable(contents(), 'select-bluetooth-device', {}, [], choose)).toBe(true);
    expect(chosen).toEqual([null, null, '', '']);
  });

  test('6. the rules between origins are on', () => {
    expect(preferences().webSecurity).toBe(true);
  });

  test('7. every file comes with a policy that allows no inline script, no eval, no frame, nobody else', async () => {
    const policy = (await desktop.session.fetch('app://mibarai/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const ran = await desktop.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.inlineRan = true';
      document.head.append(script);
      return 'inlineRan' in window;
    });
    expect(ran).toBe(false);
    await expect.poll(() => desktop.warnings.filter((text) => text.includes('Content Security Policy')).length).toBe(1);
    desktop.warnings.length = 0;
  });

  test('8. to 10. no insecure content, no experiments, no engine features switched on', () => {
    expect(preferences()).toMatchObject({ allowRunningInsecureContent: false, experimentalFeatures: false });
    expect(preferences().enableBlinkFeatures).toBeUndefined();
  });

  test('11. and 12. there is no webview, and none can be attached', () => {
    expect(preferences().webviewTag).toBe(false);
    expect(emitPreventable(contents(), 'will-attach-webview')).toBe(true);
  });

  test.each([
    'https://example.com/',
    'file:///etc/passwd',
    'app://other/',
    'app://mibarai/assets/x.js',
    'javascript:1',
  ])('13. the page cannot go to %s', (url) => {
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect'])
      expect(emitPreventable(contents(), event, { url })).toBe(true);
  });

  test('13. a page that tries to leave stays where it is', async () => {
    const before = desktop.page.url();
    await desktop.page.evaluate(() => location.assign('https://example.com/somewhere'));
    await desktop.page.waitForTimeout(500);
    expect(desktop.page.url()).toBe(before);
    expect(desktop.requests.filter(({ url }) => url.includes('example.com'))).toEqual([]);
  });

  test('14. no window is opened', () => {
    expect(contents().openHandler?.({ url: 'app://mibarai/' })).toEqual({ action: 'deny' });
    expect(contents().openHandler?.({ url: 'https://example.com/' })).toEqual({ action: 'deny' });
    expect(desktop.app.windows).toHaveLength(1);
  });

  test('15. and 20. of Electron the program takes windows, menus, dialogs, keys of the system and no more', () => {
    const [, names = ''] = /import\{([^}]*)\}from"electron"/.exec(built('main/index.js')) ?? [];
    const taken = names.split(',').map((name) => name.split(' as ')[0]!.trim());
    // No shell (openExternal), no net, no crashReporter, no autoUpdater, no clipboard, no desktopCapturer.
    expect(taken.sort()).toEqual(
      [
        'BrowserWindow',
        'Menu',
        'app',
        'dialog',
        'ipcMain',
        'nativeTheme',
        'powerMonitor',
        'protocol',
        'safeStorage',
        'screen',
        'session',
      ].sort(),
    );
  });

  test('16. one exact version of Electron, the one that is installed', () => {
    const read = (path: string) =>
      JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as {
        readonly version: string;
        readonly devDependencies?: Readonly<Record<string, string>>;
      };
    expect(read('package.json').devDependencies?.['electron']).toBe(read('node_modules/electron/package.json').version);
  });

  test('18. a request under app:// finds a file of the list or nothing', async () => {
    const status = async (url: string, method?: string) => (await desktop.session.fetch(url, method)).status;
    expect(await status('app://mibarai/')).toBe(200);
    expect(await status('app://mibarai/index.html')).toBe(200);
    for (const path of [
      '../main/index.js',
      '..%2fmain%2findex.js',
      '%2e%2e/main/index.js',
      '....//main/index.js',
      'assets/../../main/index.js',
      'assets%5c..%5c..%5cmain%5cindex.js',
      '/etc/passwd',
      'C:/Windows/win.ini',
      'index.html%00.js',
      'assets',
    ])
      expect([path, await status(`app://mibarai/${path}`)]).toEqual([path, 404]);
    expect(await status('app://other/index.html')).toBe(404);
    expect(await status('app://mibarai/', 'POST')).toBe(405);
  });

  test('20. the page sees three functions and nothing of Electron or Node', async () => {
    const seen = await desktop.page.evaluate(() => ({
      bridge: Object.keys((window as unknown as { mibarai: object }).mibarai).sort(),
      others: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter((name) => name in window),
    }));
    expect(seen).toEqual({ bridge: ['call', 'cancel', 'listen'], others: [] });
    const needed = [...built('preload/index.cjs').matchAll(/require\(([^)]*)\)/g)].map(([, name]) => name);
    expect(needed).toEqual(['"electron"']);
  });
});

describe('besides the checklist', () => {
  test('no certificate, no password and no client certificate is accepted or given', async () => {
    const answers: unknown[] = [];
    const answer = (...given: unknown[]): number => answers.push(given);
    expect(emitPreventable(desktop.app, 'certificate-error', {}, {}, 'https://a.test', 'x', {}, answer)).toBe(true);
    expect(emitPreventable(desktop.app, 'select-client-certificate', {}, {}, 'https://a.test', [], answer)).toBe(true);
    expect(emitPreventable(desktop.app, 'login', {}, {}, {}, {}, answer)).toBe(true);
    expect(answers).toEqual([[false], [], []]);
    expect(await desktop.session.ask('setCertificateVerifyProc', {})).toBe(-2);
  });

  test('what Chromium does over a network on its own is switched off before it starts', () => {
    const { switches } = desktop.app;
    for (const name of ['disable-background-networking', 'disable-component-update', 'disable-sync', 'no-proxy-server'])
      expect(switches.has(name)).toBe(true);
    expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect(desktop.session.calls).toContain('setSpellCheckerEnabled false');
    expect(desktop.session.calls).toContain('setProxy {"mode":"direct"}');
    expect(contents().calls).toContain('setWebRTCIPHandlingPolicy disable_non_proxied_udp');
  });

  test('the tools of developers are not in the packaged program, and no dictionary is fetched', () => {
    expect(preferences()).toMatchObject({ devTools: false, spellcheck: false, navigateOnDragDrop: false });
  });

  test('a session that is made later is guarded like the first', () => {
    expect(desktop.app.listenerCount('session-created')).toBe(1);
  });
});

describe('a packaged program that is started with options of debuggers', () => {
  test.each(['inspect', 'remote-debugging-port', 'remote-debugging-pipe'])('ends at once: --%s', async (name) => {
    const started = await launchDesktop({ userData: newFolder(), switches: { [name]: '9229' } });
    expect(await started.app.ended).toBe(0);
    expect(started.windows).toEqual([]);
    await started.close();
  });
});
