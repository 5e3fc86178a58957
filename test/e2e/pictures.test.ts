import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allPages, goTo } from './support/all-pages.ts';
import { openBrowserMode } from './support/browser-mode.ts';
import { call } from './support/calls.ts';
import { openExample } from './support/cases.ts';
import { interfaceCodes } from '../../templates/messages/codes.ts';
import { screens } from './support/words.ts';

const inRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const guide = process.env['MIBARAI_GUIDE_PICTURES'] === '1' ? inRoot('docs/guide/img') : inRoot('out/screens/guide');
/** The size of the pictures in the guide: legible at the width of its pages, and light. */
const small = { width: 1000, height: 540 };
/** Pages that the guide shows; the others are in out/screens alone. */
const shown = new Set([
  'cases',
  'overview',
  'parties',
  'time',
  'payslips',
  'claim',
  'hours',
  'evidence',
  'papers',
  'dates',
  'settings',
]);

/**
 * Draws every page in both languages and three sizes to out/screens, to be looked at, and the pictures of the guide; with
 * MIBARAI_GUIDE_PICTURES=1 these go to docs/guide/img.
 */
describe.each(interfaceCodes)('pictures in %s', (language) => {
  let program: Awaited<ReturnType<typeof openBrowserMode>>;
  let page: Page;
  const { vault, import: importing } = screens[language];

  const picture = async (name: string): Promise<void> => {
    await page.evaluate(hidePlace, program.folder);
    await page.screenshot({ path: `${guide}/${name}.${language}.png` });
  };
  /** No control is cut off at the side, and no text is longer than its box; one that ends in "…" says so. */
  const overflows = (): Promise<readonly string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main button, main a.btn, main th, main td, nav a, footer *')]
        .filter((element) => getComputedStyle(element).textOverflow !== 'ellipsis')
        .filter((element) => element.offsetParent !== null && element.scrollWidth > element.clientWidth + 1)
        .filter((element) => getComputedStyle(element).display !== 'inline')
        .map((element) => `${element.tagName.toLowerCase()} ${element.textContent.trim().slice(0, 30)}`),
    );

  beforeAll(async () => {
    await mkdir(guide, { recursive: true });
    program = await openBrowserMode({ language, viewport: small });
    page = program.page();
  });
  afterAll(async () => program.close());

  test('the first start', async () => {
    await page.getByRole('heading', { name: vault.createTitle }).waitFor();
    await page.getByLabel(vault.passphrase, { exact: true }).fill('correct horse battery');
    await picture('create');
    await page.getByLabel(vault.again, { exact: true }).fill('correct horse battery');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: vault.codeTitle }).waitFor();
    // A code that looks like one and opens nothing.
    await page.locator('.recovery-code').evaluate((code) => {
      code.textContent = 'EXAMPL-E00000-000000-000000-000000-000000';
    });
    await picture('recovery-code');
    await page.getByLabel(vault.codeKept).check();
    await page.getByRole('button', { name: vault.codeDone }).click();
  });

  test('every page at three sizes, with nothing cut off', async () => {
    await call(page, 'settings.write', { ...(await call(page, 'settings.read', {})), who: '事務員', language });
    await page.reload();
    const caseId = await openExample(page);
    const { records } = await call(page, 'case.open', { caseId });
    const pages = allPages(caseId, records.find(({ kind }) => kind === 'worker')!.id, '2025-06');
    const cut: Record<string, readonly string[]> = {};
    for (const [width, height] of [
      [1920, 1080],
      [1280, 720],
      [small.width, small.height],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const [name, address] of pages) {
        await goTo(page, address);
        if (name === 'papers')
          await expect.poll(() => page.evaluate(inkOf), { timeout: 120_000 }).toBeGreaterThan(40_000);
        await page.screenshot({ path: inRoot(`out/screens/${String(width)}/${language}-${name}.png`) });
        if (width === small.width && shown.has(name)) await picture(name);
        const found = await overflows();
        if (found.length > 0) cut[`${name} ${String(width)}`] = found;
      }
    }
    await goTo(page, pages.get('claim')!);
    await page.getByRole('button', { name: '158,339' }).first().click();
    await page.getByRole('complementary').getByText('158,339').first().waitFor();
    await picture('why');
    expect(cut).toEqual({});
  });

  test('an import under way', async () => {
    await page.evaluate(() => {
      window.location.hash = '#/cases';
    });
    const text = await readFile(inRoot('examples/case.json'), 'utf8');
    const { id } = await call(page, 'cases.importOpen', { fileName: 'case.json', text });
    await goTo(page, `#/case/${id}/import`);
    await page.locator('main input[type=file]').setInputFiles(inRoot('examples/timesheet-2025.csv'));
    await page.getByRole('button', { name: importing.review.next }).waitFor();
    await picture('import');
    expect(program.faults()).toEqual([]);
  });
});

/** Runs in the page: where this run keeps its files is nothing for the guide. */
function hidePlace(folder: string): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
    if (text.nodeValue?.includes(folder)) text.nodeValue = text.nodeValue.replace(folder, 'Mibarai');
}

/** Runs in the page: a blank paper is a short text. */
function inkOf(): number {
  return document.querySelector<HTMLCanvasElement>('.papers-middle canvas')?.toDataURL().length ?? 0;
}
