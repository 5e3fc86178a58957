import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { launchDesktop } from '../support/desktop.ts';
import { ask, newFolder, passphrase } from './support/at-work.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** The packaged program that `MIBARAI_APP` names, or Electron's own where npm could fetch it. */
function realProgram(): readonly string[] | null {
  const packaged = process.env['MIBARAI_APP'] ?? '';
  if (packaged !== '') return [packaged];
  const electron = join(project, 'node_modules/electron');
  if (!existsSync(join(electron, 'path.txt'))) return null;
  const program = join(electron, 'dist', readFileSync(join(electron, 'path.txt'), 'utf8'));
  return existsSync(program) ? [program, join(project, 'out/app/main/index.js')] : null;
}

const program = realProgram();
if (program === null)
  console.warn(
    'SKIPPED: the smoke test with the real program. Electron is not in node_modules/electron/dist and MIBARAI_APP names no packaged app.',
  );

// Switches stand before the file: behind it they would be the file's own.
test.skipIf(program === null)('the real program starts, makes a database, opens it again, prints and ends', () => {
  const [command, ...file] = program!;
  const started = [command!, `--smoke-test=${newFolder()}`, ...file];
  const needsDisplay = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
  const [first, ...rest] = needsDisplay ? ['xvfb-run', '--auto-servernum', ...started] : started;
  const { status, stdout, stderr } = spawnSync(first!, rest, { encoding: 'utf8', timeout: 150_000 });
  expect([stdout, stderr].join('\n')).toContain('smoke-test: ok');
  expect(status).toBe(0);
});

test('in the double the program goes the same way to its end', async () => {
  const desktop = await launchDesktop({ userData: newFolder(), switches: { 'smoke-test': newFolder() } });
  expect(await desktop.app.ended).toBe(0);
  expect(desktop.warnings).toEqual([]);
  expect(desktop.requests.filter(({ outcome }) => outcome !== 'served')).toEqual([]);
  await desktop.close();
});

test('npm start opens a new database with the example in it', async () => {
  const desktop = await launchDesktop({ userData: newFolder(), switches: { example: '' } });
  await ask(desktop.page, 'vault.create', { passphrase });
  expect((await ask(desktop.page, 'cases.list', { archived: false })).cases).toHaveLength(1);
  expect(desktop.warnings).toEqual([]);
  expect(await desktop.close()).toBe(0);
});
