import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../../scripts/test-tools.mjs';

/** A Chromium that is there already: nothing is downloaded. */
export function openChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium was found. Name one in MIBARAI_CHROMIUM.');
  // Tests run in containers, too, whose root may not open namespaces: only our own pages are shown.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}
