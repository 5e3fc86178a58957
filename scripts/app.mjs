// Builds the desktop app (pages, main file, preload) to out/app, where a source is newer.
import { rmSync } from 'node:fs';
import { fingerprint, inRoot, isStamped, runTool, stopUnlessDone, writeStamp } from './run.mjs';

const stamp = inRoot('out/app/.built');
const inputs = ['electron', 'renderer', 'src', 'templates', 'package-lock.json'].map((path) => inRoot(path));
const config = 'electron/electron.vite.config.ts';

export async function buildApp() {
  const mark = fingerprint(inputs);
  if (isStamped(stamp, mark)) return;
  console.log('Building the app ...');
  rmSync(stamp, { force: true });
  stopUnlessDone(
    await runTool('electron-vite/bin/electron-vite.js', ['build', '--config', config, '--logLevel', 'error']),
  );
  writeStamp(stamp, mark);
}
