// npm start: makes a checkout ready, writes the example packet and opens the app. npm start -- --once stops after the packet.
import { existsSync } from 'node:fs';
import { buildApp } from './app.mjs';
import { electronProgram } from './electron-program.mjs';
import { writeExample } from './example.mjs';
import { fingerprint, inRoot, isStamped, run, runMibarai, writeStamp } from './run.mjs';
import { setup } from './setup.mjs';

/** Writes the packet again only if the case, its files or the product changed. */
async function exampleOnce() {
  const stamp = inRoot('out/.example-written');
  const mark = fingerprint(['examples', 'out/.built'].map((path) => inRoot(path)));
  if (isStamped(stamp, mark) && existsSync(inRoot('out/example/packet/manifest.json')))
    return console.log('The papers of the example are in out/example/packet.');
  await writeExample();
  writeStamp(stamp, mark);
}

const has = (name) => (process.env[name] ?? '') !== '';
const canShowWindows = process.platform !== 'linux' || has('DISPLAY') || has('WAYLAND_DISPLAY');

async function openApp() {
  const program = canShowWindows ? await electronProgram() : null;
  if (program !== null) {
    console.log('\nOpening Mibarai ...');
    const { code } = await run(program, [inRoot('out/app/main/index.js'), '--example']);
    if (code === 0) return 0;
  }
  console.log(
    [
      '',
      canShowWindows
        ? 'デスクトップのプログラム（Electron）が使えないため、ブラウザーで開きます。'
        : '画面（デスクトップ）がないため、ブラウザーで使える住所を表示します。',
      canShowWindows
        ? 'The desktop program (Electron) cannot be used here, so this opens in a browser.'
        : 'There is no desktop here, so an address for a browser is shown.',
      '',
    ].join('\n'),
  );
  return (await runMibarai(['serve', '--example', ...process.argv.slice(2)])).code;
}

const once = process.argv.includes('--once');
await setup();
await buildApp();
await exampleOnce();
if (!once) process.exitCode = await openApp();
