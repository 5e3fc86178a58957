import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { windowPlace } from '../../electron/main/window-place.ts';
import { launchDesktop } from '../support/desktop.ts';
import { newFolder } from './support/at-work.ts';

const office = { x: 0, y: 0, width: 1920, height: 1080 };
const beamer = { x: 1920, y: 0, width: 1280, height: 720 };
const remembered = { x: 100, y: 50, width: 1400, height: 900, maximized: false };

test('the first window has a usual size and no place, so that the system puts it in the middle', () => {
  const place = windowPlace(null, [office]);
  expect(place).toMatchObject({ width: 1280, height: 800 });
  expect(place).not.toHaveProperty('x');
});

test('a window comes back where it was', () => {
  expect(windowPlace(remembered, [office])).toMatchObject({ x: 100, y: 50, width: 1400, height: 900 });
});

test('a window that was on a display that is gone is not put where nobody sees it', () => {
  const onBeamer = { ...remembered, x: 2000, y: 10 };
  expect(windowPlace(onBeamer, [office, beamer])).toMatchObject({ x: 2000, y: 10, width: 1280, height: 720 });
  expect(windowPlace(onBeamer, [office])).not.toHaveProperty('x');
});

test.each([
  ['hangs over the left edge by all but a sliver', { x: -1350, y: 50 }],
  ['has its title bar above the display', { x: 100, y: -40 }],
  ['has its title bar below the display', { x: 100, y: 1075 }],
])('a window that %s is put in the middle', (_, corner) => {
  expect(windowPlace({ ...remembered, ...corner }, [office])).not.toHaveProperty('x');
});

test('a window is never smaller than the page can use', () => {
  expect(windowPlace({ ...remembered, width: 200, height: 100 }, [office])).toMatchObject({ width: 900, height: 600 });
});

test('size, place and look are remembered over a restart, and nothing of a case with them', async () => {
  const userData = newFolder();
  const first = await launchDesktop({ userData });
  await first.close();
  const file = join(first.dataFolder, 'shell.json');
  const memory = { window: remembered, language: 'en', appearance: 'dark', lockWithScreen: true };
  writeFileSync(file, JSON.stringify(memory));
  const second = await launchDesktop({ userData });
  expect(second.windows[0]!.options).toMatchObject({ x: 100, y: 50, width: 1400, height: 900 });
  expect(second.nativeTheme.themeSource).toBe('dark');
  await second.close();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(memory);
  expect(existsSync(`${file}.new`)).toBe(false);
});

test('a damaged state file counts as none, and the log says so', async () => {
  const userData = newFolder();
  const first = await launchDesktop({ userData });
  await first.close();
  writeFileSync(join(first.dataFolder, 'shell.json'), '{"window": "everywhere"}');
  const second = await launchDesktop({ userData });
  expect(second.windows[0]!.options).toMatchObject({ width: 1280, height: 800 });
  expect(readFileSync(join(second.dataFolder, 'logs/mibarai.log'), 'utf8')).toContain('state-unreadable');
  await second.close();
});

test('the window shows when its page is there, with the background of the look until then', async () => {
  const desktop = await launchDesktop({ userData: newFolder() });
  const window = desktop.windows[0]!;
  expect(window.options).toMatchObject({ show: false, backgroundColor: '#ffffff', title: 'Mibarai' });
  expect(window.isShown).toBe(true);
  await desktop.close();
});

test('a second start ends at once and brings the first to the front', async () => {
  const second = await launchDesktop({ userData: newFolder(), first: false });
  expect(await second.app.ended).toBe(0);
  expect(second.windows).toEqual([]);
  await second.close();

  const first = await launchDesktop({ userData: newFolder() });
  const window = first.windows[0]!;
  window.minimize();
  first.app.emit('second-instance', {}, ['mibarai'], '/');
  expect(window.isMinimized()).toBe(false);
  expect(window.calls).toContain('focus');
  await first.close();
});
