import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileInArguments, readCaseFile } from '../../electron/main/case-file.ts';
import { launchDesktop, type Desktop } from '../support/desktop.ts';
import { ask, newFolder, passphrase } from './support/at-work.ts';

describe('the file that a start names', () => {
  test('is the last case file among the arguments, seen from the folder of the start', () => {
    expect(fileInArguments(['mibarai', 'a.mibarai', 'sub/b.json'], '/home/office')).toBe(
      resolve('/home/office', 'sub/b.json'),
    );
    expect(fileInArguments(['mibarai', '/cases/C.MIBARAI'], '/home/office')).toBe(resolve('/cases/C.MIBARAI'));
  });

  test('is none where switches and files of others are named, or only the program itself', () => {
    expect(fileInArguments(['/opt/mibarai.json'], '/')).toBeNull();
    expect(fileInArguments(['mibarai', '--flag.json', 'notes.txt', '.'], '/')).toBeNull();
  });
});

test('a folder, a missing file and a file that is far too large are refused', async () => {
  const folder = newFolder();
  const large = join(folder, 'large.json');
  writeFileSync(large, '');
  truncateSync(large, 73 * 1024 * 1024);
  mkdirSync(join(folder, 'folder.mibarai'));
  expect(await readCaseFile(large)).toEqual({ ok: false, error: 'tooLarge' });
  expect(await readCaseFile(join(folder, 'missing.json'))).toEqual({ ok: false, error: 'unreadable' });
  expect(await readCaseFile(join(folder, 'folder.mibarai'))).toEqual({ ok: false, error: 'unreadable' });
});

/** What the page hears from now on. */
async function startHearing({ page }: Desktop): Promise<void> {
  await page.evaluate(() => {
    const heard: unknown[] = [];
    const { mibarai } = window as unknown as { mibarai: { listen: (hear: (event: unknown) => void) => () => void } };
    mibarai.listen((event) => heard.push(event));
    Object.assign(window, { heard });
  });
}
const filesHeard = ({ page }: Desktop): Promise<readonly { kind: string; fileName?: string; bytes?: string }[]> =>
  page.evaluate(() =>
    (window as unknown as { heard: { kind: string; fileName?: string }[] }).heard.filter(({ kind }) => kind === 'file'),
  );

test('a file from a second start and from the system reaches the page as it is', async () => {
  const desktop = await launchDesktop({ userData: newFolder() });
  await startHearing(desktop);
  const folder = newFolder();
  writeFileSync(join(folder, 'one.mibarai'), Buffer.from([0, 1, 2, 255]));
  writeFileSync(join(folder, '事件.json'), '{"あ": 1}');
  desktop.app.emit('second-instance', {}, ['mibarai', 'one.mibarai'], folder);
  await expect.poll(() => filesHeard(desktop)).toEqual([{ kind: 'file', fileName: 'one.mibarai', bytes: 'AAEC/w==' }]);
  desktop.app.emit('open-file', { preventDefault: () => undefined }, join(folder, '事件.json'));
  await expect
    .poll(async () => (await filesHeard(desktop))[1])
    .toEqual({
      kind: 'file',
      fileName: '事件.json',
      bytes: Buffer.from('{"あ": 1}').toString('base64'),
    });
  await desktop.close();
});

test('the file that the program is started with is shown when the database is open, and not before', async () => {
  const userData = newFolder();
  const first = await launchDesktop({ userData });
  await ask(first.page, 'vault.create', { passphrase });
  await first.close();
  const path = new URL('../../examples/case.json', import.meta.url);
  const folder = newFolder();
  writeFileSync(join(folder, 'from-a-colleague.json'), readFileSync(path));
  const desktop = await launchDesktop({ userData, args: [join(folder, 'from-a-colleague.json')] });
  expect(await desktop.page.getByText('from-a-colleague.json').count()).toBe(0);
  await desktop.page.getByRole('textbox').or(desktop.page.locator('input[type=password]')).first().fill(passphrase);
  await desktop.page.keyboard.press('Enter');
  await desktop.page.getByText('from-a-colleague.json').first().waitFor();
  expect(desktop.warnings).toEqual([]);
  await desktop.close();
});

test('a file that cannot be opened is told in words, in the language of the settings', async () => {
  const desktop = await launchDesktop({ userData: newFolder(), language: 'en', answers: () => 0 });
  desktop.app.emit('second-instance', {}, ['mibarai', 'gone.mibarai'], '/nowhere');
  await expect.poll(() => desktop.dialog.shown).toHaveLength(1);
  expect(desktop.dialog.shown[0]).toMatchObject({
    message: 'The file “gone.mibarai” could not be opened.',
    detail: 'It cannot be read. Check that it is there and that you may read it.',
    buttons: ['Close'],
  });
  await desktop.close();
});

test('a file that the page hands over is saved where the person says; nothing else is saved', async () => {
  const folder = newFolder();
  const saved = join(folder, 'claim.txt');
  const desktop = await launchDesktop({
    userData: newFolder(),
    saveTo: (name) => (name === 'claim.txt' ? saved : null),
  });
  await desktop.page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['1,234 yen']));
    link.download = 'claim.txt';
    link.click();
  });
  await expect
    .poll(() => {
      try {
        return readFileSync(saved, 'utf8');
      } catch {
        return null;
      }
    })
    .toBe('1,234 yen');
  const refused: boolean[] = [];
  for (const url of [
    'https://example.com/x.exe',
    'data:text/plain,x',
    'app://mibarai/index.html',
    'blob:https://a.test/1',
  ]) {
    const event = { preventDefault: () => refused.push(true) };
    desktop.session.emit('will-download', event, { getURL: () => url });
  }
  expect(refused).toHaveLength(4);
  await desktop.close();
});
