import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problems } from '../../templates/messages/ja/problems/index.ts';
import { call } from './support/calls.ts';
import { openExample, show } from './support/cases.ts';
import { hosts } from './support/hosts.ts';
import { withDatabase, type RunningProgram } from './support/running-program.ts';
import { filled, screens, written } from './support/words.ts';

const { cases, import: importing } = screens.ja;

/** The first bytes of a PNG picture, and what a scanner might put after them. */
const picture = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0xd]),
  Buffer.alloc(300, 7),
]);
const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });

describe.each(hosts)('wrong files in $host', ({ open }) => {
  let program: RunningProgram;
  let page: Page;
  let caseId: string;
  let sealed: Buffer;

  const drop = async (name: string, buffer: Buffer): Promise<void> => {
    await show(page, caseId, 'import');
    await page.locator('main input[type=file]').setInputFiles(file(name, buffer));
  };
  const says = (text: string): Promise<void> => page.getByText(text, { exact: false }).first().waitFor();
  const records = async (): Promise<number> => (await call(page, 'case.open', { caseId })).records.length;
  const openFile = async (name: string, buffer: Buffer): Promise<void> => {
    await page.evaluate(() => {
      window.location.hash = '#/cases';
    });
    await page.getByRole('link', { name: cases.importCase }).first().click();
    await page.getByRole('dialog').locator('input[type=file]').setInputFiles(file(name, buffer));
  };
  const close = (): Promise<void> => page.keyboard.press('Escape');

  beforeAll(async () => {
    program = await withDatabase(await open());
    page = program.page();
    caseId = await openExample(page);
    const made = await call(page, 'cases.exportSealed', { caseId, passphrase: 'a passphrase for the file' });
    sealed = Buffer.from(made.bytes, 'base64');
  });
  afterAll(async () => program.close());

  test('a picture that is called CSV is refused in words, and nothing is added', async () => {
    const before = await records();
    await drop('timecard.csv', picture);
    await says(problems['not-a-text-file'].why);
    await says(importing.failed);
    await page.getByRole('button', { name: importing.review.back }).click();
    await drop('empty.csv', Buffer.alloc(0));
    await says(problems['empty-file'].why);
    await page.getByRole('button', { name: importing.review.back }).click();
    expect(await records()).toBe(before);
  });

  test('a file that was imported already is refused', async () => {
    const before = await records();
    await drop('again.csv', await readFile(new URL('../../examples/timesheet-2025.csv', import.meta.url)));
    await says(written(problems['duplicate-file'].why).split('{')[0]!);
    const commit = page.getByRole('button', { name: new RegExp(filled(importing.commit.button, { count: '\\d+' })) });
    expect(await commit.isDisabled()).toBe(true);
    await page.getByRole('button', { name: importing.commit.close }).click();
    expect(await records()).toBe(before);
  });

  test('a case file that is none, or of a newer version, is refused', async () => {
    await openFile('letter.json', Buffer.from('{"dear":"colleague"}'));
    await page.getByRole('dialog').getByRole('alert').first().waitFor();
    await close();
    const { bytes } = await call(page, 'cases.exportOpen', { caseId });
    const newer = { ...(JSON.parse(Buffer.from(bytes, 'base64').toString('utf8')) as object), version: 2 };
    await openFile('newer.json', Buffer.from(JSON.stringify(newer)));
    await page.getByRole('dialog').getByRole('alert').first().waitFor();
    await close();
    expect((await call(page, 'cases.list', { archived: false })).cases).toHaveLength(1);
  });

  test('a sealed case tells damage, a wrong passphrase and a second copy apart', async () => {
    const opened = async (buffer: Buffer, passphrase: string): Promise<void> => {
      await openFile('case.mibarai', buffer);
      await page.getByLabel(cases.sealedPassphrase, { exact: true }).fill(passphrase);
      await page.keyboard.press('Enter');
    };
    const damaged = Buffer.from(sealed);
    damaged[damaged.length - 40]! ^= 1;
    await opened(damaged, 'a passphrase for the file');
    await says(problems['sealed-case-damaged'].why);
    await close();
    await opened(sealed.subarray(0, sealed.length / 2), 'a passphrase for the file');
    await says(problems['sealed-case-damaged'].why);
    await close();
    await opened(sealed, 'another passphrase');
    await says(problems['wrong-passphrase'].why);
    await close();
    await opened(sealed, 'a passphrase for the file');
    await page.getByRole('dialog').getByRole('alert').first().waitFor();
    await close();
    expect((await call(page, 'cases.list', { archived: false })).cases).toHaveLength(1);
    await openFile('case.mibarai', sealed);
    await page.getByLabel(cases.asCopy).check();
    await page.getByLabel(cases.sealedPassphrase, { exact: true }).fill('a passphrase for the file');
    await page.keyboard.press('Enter');
    await page.getByTestId('claimable').waitFor();
    expect((await call(page, 'cases.list', { archived: false })).cases).toHaveLength(2);
  });

  test('nothing went wrong on the way, and nobody else was asked', () => {
    expect(program.faults()).toEqual([]);
  });
});
