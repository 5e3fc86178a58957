import { expect, test } from 'vitest';
import { launchDesktop } from '../support/desktop.ts';
import { ask, newFolder, passphrase } from './support/at-work.ts';

test('through a whole visit to every page nothing is asked of anybody but the program itself', async () => {
  const desktop = await launchDesktop({ userData: newFolder() });
  await ask(desktop.page, 'vault.create', { passphrase });
  const { id } = await ask(desktop.page, 'cases.example', {});
  await desktop.page.reload();
  await desktop.page.getByRole('navigation').first().waitFor();
  const officePages = ['cases', 'deadlines', 'settings', 'help'];
  const casePages = [
    'overview',
    'parties',
    'time',
    'payslips',
    'claim',
    'hours',
    'evidence',
    'papers',
    'dates',
    'import',
  ];
  for (const page of [...officePages, ...casePages.map((name) => `case/${id}/${name}`)]) {
    await desktop.page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${page}`);
    await desktop.page.getByRole('heading').first().waitFor();
  }
  expect(
    desktop.requests.filter(({ outcome, url }) => outcome !== 'served' || !url.startsWith('app://mibarai/')),
  ).toEqual([]);
  expect(desktop.warnings).toEqual([]);
  await desktop.close();
});

test('a page that tries to reach somebody reaches nobody, and the attempt is written down', async () => {
  const desktop = await launchDesktop({ userData: newFolder() });
  const tried = await desktop.page.evaluate(async () => {
    const fails = (attempt: Promise<unknown>): Promise<string> =>
      attempt.then(
        () => 'reached',
        () => 'refused',
      );
    const image = new Image();
    const loaded = new Promise((resolve, reject) => {
      image.onload = resolve;
      image.onerror = reject;
    });
    image.src = 'https://example.com/pixel.png';
    return [
      await fails(fetch('https://example.com/')),
      await fails(fetch('http://127.0.0.1:9/')),
      await fails(loaded),
      navigator.sendBeacon('https://example.com/beacon') ? 'queued' : 'refused',
    ];
  });
  expect(tried.slice(0, 3)).toEqual(['refused', 'refused', 'refused']);
  expect(desktop.requests.filter(({ outcome }) => outcome === 'left the machine')).toEqual([]);
  expect(await desktop.session.ask('onBeforeRequest', { url: 'https://example.com/' })).toEqual({ cancel: true });
  expect(await desktop.session.ask('onBeforeRequest', { url: 'file:///etc/passwd' })).toEqual({ cancel: true });
  expect(await desktop.session.ask('onBeforeRequest', { url: 'blob:https://example.com/1' })).toEqual({ cancel: true });
  expect(await desktop.session.ask('onBeforeRequest', { url: 'devtools://devtools/x.html' })).toEqual({ cancel: true });
  expect(await desktop.session.ask('onBeforeRequest', { url: 'blob:app://mibarai/1' })).toEqual({ cancel: false });
  await desktop.close();
});
