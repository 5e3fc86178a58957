import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allPages, goTo } from './support/all-pages.ts';
import { faultsOfAccess } from './support/axe.ts';
import { openBrowserMode } from './support/browser-mode.ts';
import { call } from './support/calls.ts';
import { openExample } from './support/cases.ts';
import { withDatabase, type RunningProgram } from './support/running-program.ts';
import { interfaceCodes, type InterfaceCode } from '../../templates/messages/codes.ts';

/** Two hundred percent on a screen of 1280 x 720. */
const zoomed = { width: 640, height: 360 };
const usual = { width: 1280, height: 720 };

describe('every page', () => {
  let program: RunningProgram;
  let page: Page;
  let pages: ReadonlyMap<string, string>;

  const speak = async (language: InterfaceCode): Promise<void> => {
    await call(page, 'settings.write', { ...(await call(page, 'settings.read', {})), language });
    await page.reload();
  };
  /** The pages on which a look finds something, with what it finds. */
  const foundOn = async (
    look: () => Promise<readonly string[]>,
  ): Promise<Readonly<Record<string, readonly string[]>>> => {
    const found: Record<string, readonly string[]> = {};
    for (const [name, address] of pages) {
      const faults = await goTo(page, address).then(look, (reason: unknown) => [String(reason)]);
      if (faults.length > 0) found[name] = faults;
      if (!(await page.locator('main').isVisible())) await page.reload();
    }
    return found;
  };

  beforeAll(async () => {
    program = await withDatabase(await openBrowserMode());
    page = program.page();
    const caseId = await openExample(page);
    const { records } = await call(page, 'case.open', { caseId });
    pages = allPages(caseId, records.find(({ kind }) => kind === 'worker')!.id, '2025-06');
  });
  afterAll(async () => program.close());

  test.each(interfaceCodes.flatMap((language) => (['light', 'dark'] as const).map((scheme) => ({ language, scheme }))))(
    'has no fault of access in $language, $scheme',
    async ({ language, scheme }) => {
      await page.setViewportSize(usual);
      await page.emulateMedia({ colorScheme: scheme, forcedColors: 'none' });
      await speak(language);
      expect(await foundOn(() => faultsOfAccess(page))).toEqual({});
    },
  );

  test('has no fault of access at 200% and shows everything without scrolling sideways, but for its tables', async () => {
    await page.setViewportSize(zoomed);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await speak('ja');
    expect(await foundOn(async () => [...(await faultsOfAccess(page)), ...(await page.evaluate(sidewaysOf))])).toEqual(
      {},
    );
  });

  test('has no fault of access in forced colours', async () => {
    await page.setViewportSize(usual);
    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
    expect(await foundOn(() => faultsOfAccess(page))).toEqual({});
  });

  test('can be reached and used by keyboard, and shows where the focus is', async () => {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await page.setViewportSize(usual);
    expect(await foundOn(() => faultsOfFocus(page))).toEqual({});
  });

  test('says nothing in the console and asks nobody else', () => {
    expect(program.faults()).toEqual([]);
  });
});

/** Runs in the page. */
function sidewaysOf(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth
    ? [`the page is ${String(scrollWidth)} wide, the window ${String(clientWidth)}`]
    : [];
}

/** Tab from the top goes through every control, shows each, and comes back to the beginning: nothing holds it. */
async function faultsOfFocus(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.getSelection()?.removeAllRanges();
  });
  const faults: string[] = [];
  let last = '';
  for (let n = 0; n < 400; n += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(focused);
    if (at === null) return faults;
    if (!at.shown) faults.push(`no focus to be seen on ${at.name}`);
    if (at.name === last) return [...faults, `the focus stays on ${at.name}`];
    last = at.name;
  }
  return [...faults, 'the focus never comes to an end'];
}

/** Runs in the page: what has the focus, and whether a person sees it. Null past the last control. */
function focused(): { readonly name: string; readonly shown: boolean } | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const all = [...document.querySelectorAll('*')];
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const label = (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 30);
  return {
    name: `${element.tagName.toLowerCase()} ${String(all.indexOf(element))} ${label}`,
    shown: box.width > 0 && ((outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'),
  };
}
