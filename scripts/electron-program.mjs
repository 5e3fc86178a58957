// Finds the Electron program. npm installs only its loader; the program is downloaded at first use, which may fail.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inRoot, runTool, writeStamp } from './run.mjs';

const folder = inRoot('node_modules/electron');
const failed = inRoot('out/.electron-not-fetched');
const longestFetch = 3 * 60 * 1000;
const waitAfterFailure = 24 * 60 * 60 * 1000;

const isThere = () => {
  const path = `${folder}/path.txt`;
  return existsSync(path) && existsSync(`${folder}/dist/${readFileSync(path, 'utf8')}`);
};
const failedToday = () => existsSync(failed) && Date.now() - statSync(failed).mtimeMs < waitAfterFailure;

/** Its path, or null where the download fails or takes more than a few minutes; it is then not tried again for a day. */
export async function electronProgram() {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH === undefined && !isThere()) {
    if (failedToday()) return null;
    console.log('Fetching the Electron program ...');
    const { code } = await runTool('electron/install.js', [], { capture: true, timeout: longestFetch });
    if (code !== 0 || !isThere()) {
      writeStamp(failed, '');
      return null;
    }
  }
  return createRequire(import.meta.url)('electron');
}
