import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../scripts/test-tools.mjs';

const args = [
  // Tests run in containers, too, whose root may not open namespaces: only our own pages are shown.
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--js-flags=--expose-gc',
];

/** Kept beside the modules, so that every test file of a worker finds it. */
const shared = globalThis as { testChromium?: Promise<Browser> };

/**
 * A Chromium that is there already: nothing is downloaded. One for all test files of a worker, ended with it; what a test
 * opens is a context of its own, which shares neither storage nor cache nor permissions with another.
 */
export async function sharedChromium(): Promise<Browser> {
  if (shared.testChromium !== undefined && (await shared.testChromium).isConnected()) return shared.testChromium;
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium was found. Name one in MIBARAI_CHROMIUM.');
  return (shared.testChromium = chromium.launch({ executablePath, args }));
}
