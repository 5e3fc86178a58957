import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problems } from '../../templates/messages/ja/problems/index.ts';
import { call } from './support/calls.ts';
import { hosts } from './support/hosts.ts';
import type { RunningProgram } from './support/running-program.ts';
import { filled, screens } from './support/words.ts';

const { vault, cases } = screens.ja;
const codeShape = /^([0-9A-Z]{6}-){5}[0-9A-Z]{6}$/;

describe.each(hosts)('the way into the database in $host', ({ open }) => {
  let program: RunningProgram;
  let page: Page;
  let code = '';

  const field = (label: string): Locator => page.getByLabel(label, { exact: true });
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  const lock = async (): Promise<void> => {
    await call(page, 'vault.lock', {});
    await page.getByRole('heading', { name: vault.unlockTitle }).waitFor();
  };

  beforeAll(async () => {
    program = await open();
    page = program.page();
  });
  afterAll(async () => program.close());

  test('the first start asks for a passphrase, says when it is too short or differs, and takes no other way', async () => {
    await page.getByRole('heading', { name: vault.createTitle }).waitFor();
    await page.keyboard.type('pass12');
    expect(await page.getByText(filled(vault.tooShort, { count: '2' })).isVisible()).toBe(true);
    expect(await button(vault.create).isDisabled()).toBe(true);
    await field(vault.passphrase).fill('correct horse battery');
    await field(vault.again).fill('correct house battery');
    expect(await page.getByText(vault.differs).isVisible()).toBe(true);
    expect(await button(vault.create).isDisabled()).toBe(true);
    await field(vault.again).fill('correct horse battery');
    expect(await page.getByText(vault.differs).isVisible()).toBe(false);
  });

  test('then it shows the recovery code once, and goes on only when the person says that it is kept', async () => {
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: vault.codeTitle }).waitFor();
    code = (await page.locator('.recovery-code').innerText()).trim();
    expect(code).toMatch(codeShape);
    expect(await button(vault.codeDone).isDisabled()).toBe(true);
    await page.getByLabel(vault.codeKept).check();
    await button(vault.codeDone).click();
    await page.getByText(cases.emptyTitle).waitFor();
    expect(await page.locator('body').innerText()).not.toContain(code);
  });

  test('a locked database opens with the passphrase and tells a wrong one in words', async () => {
    await lock();
    await field(vault.passphrase).fill('correct house battery');
    await page.keyboard.press('Enter');
    await page.getByText(problems['wrong-passphrase'].why).waitFor();
    await field(vault.passphrase).fill('correct horse battery');
    await page.keyboard.press('Enter');
    await page.getByText(cases.emptyTitle).waitFor();
  });

  test('a restart finds the database locked', async () => {
    page = await program.restart();
    await page.getByRole('heading', { name: vault.unlockTitle }).waitFor();
  });

  test('the recovery code opens, gives a new passphrase and a new code, and is worth nothing afterwards', async () => {
    await button(vault.forgot).click();
    const wrong = `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`;
    await field(vault.code).fill(wrong);
    await field(vault.newPassphrase).fill('four other words here');
    await field(vault.again).fill('four other words here');
    await button(vault.recover).click();
    await page.getByText(problems['recovery-code-mistyped'].why).waitFor();

    await field(vault.code).fill(code.toLowerCase().replaceAll('-', ' '));
    await button(vault.recover).click();
    await page.getByRole('heading', { name: vault.codeTitle }).waitFor();
    const next = (await page.locator('.recovery-code').innerText()).trim();
    expect(next).toMatch(codeShape);
    expect(next).not.toBe(code);
    await page.getByLabel(vault.codeKept).check();
    await button(vault.codeDone).click();
    await page.getByText(cases.emptyTitle).waitFor();

    await lock();
    await field(vault.passphrase).fill('correct horse battery');
    await page.keyboard.press('Enter');
    await page.getByText(problems['wrong-passphrase'].why).waitFor();
    await button(vault.forgot).click();
    await field(vault.code).fill(code);
    await field(vault.newPassphrase).fill('yet another phrase');
    await field(vault.again).fill('yet another phrase');
    await button(vault.recover).click();
    await page.getByText(problems['wrong-recovery-code'].why).waitFor();
    await button(vault.backToPassphrase).click();
    await field(vault.passphrase).fill('four other words here');
    await page.keyboard.press('Enter');
    await page.getByText(cases.emptyTitle).waitFor();
  });

  test('nothing went wrong on the way, and nobody else was asked', () => {
    expect(program.faults()).toEqual([]);
  });
});
