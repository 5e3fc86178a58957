import type { Page } from 'playwright-core';
import { pages } from '../../../renderer/frame/registry.ts';

/** Every page of the program by a name and its address, the part pages that an address leads to included. */
export function allPages(caseId: string, worker: string, month: string): ReadonlyMap<string, string> {
  const more: Readonly<Record<string, readonly string[]>> = {
    time: [`time/${worker}/${month}`, `time/${worker}/all`],
    dates: ['dates', 'dates/history'],
    papers: ['papers', 'papers/issued'],
  };
  return new Map(
    pages.flatMap(({ id, inCase }) => {
      const addresses = inCase ? (more[id] ?? [id]).map((path) => `#/case/${caseId}/${path}`) : [`#/${id}`];
      return addresses.map((address, n) => [n === 0 ? id : `${id}-${String(n + 1)}`, address] as const);
    }),
  );
}

/** Leads to an address and waits until nothing more is asked for or computed. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.locator('main h1').first().waitFor();
  await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
