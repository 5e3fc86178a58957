import { existsSync } from 'node:fs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A Chromium that is there already; `MIBARAI_CHROMIUM` names another. Nothing is downloaded. */
export function chromiumPath(): string {
  const found = [process.env['MIBARAI_CHROMIUM'], ...places].find((path) => path !== undefined && existsSync(path));
  if (found === undefined) throw new Error('No Chromium was found. Name one in MIBARAI_CHROMIUM.');
  return found;
}
