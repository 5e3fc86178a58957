import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleFiles, exampleResult } from '../example/result.ts';
import { call } from './support/calls.ts';
import { commandLine, computedElsewhere, yen } from './support/facts.ts';
import { hosts } from './support/hosts.ts';
import { withDatabase, type RunningProgram } from './support/running-program.ts';
import { filled, screens } from './support/words.ts';

const { cases, overview, import: importing, papers, pages, why } = screens.ja;
const example = (name: string): string => fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));

describe.each(hosts)('from the files to the papers in $host', ({ open }) => {
  let program: RunningProgram;
  let page: Page;
  let caseId: string;

  const claimable = async (): Promise<string> => {
    await page.locator('footer.stat[aria-busy=false]').waitFor();
    return page.getByTestId('claimable').innerText();
  };
  const toPage = (name: string): Promise<void> =>
    page.getByRole('navigation').getByRole('link', { name, exact: true }).click();

  beforeAll(async () => {
    program = await withDatabase(await open());
    page = program.page();
  });
  afterAll(async () => program.close());

  test('a case file is read into a new case', async () => {
    await page.getByRole('link', { name: cases.importCase }).first().click();
    await page.getByRole('dialog').locator('input[type=file]').setInputFiles(example('case.json'));
    await page.getByRole('heading', { name: pages.overview }).waitFor();
    caseId = /#\/case\/([0-9a-f]{32})/.exec(page.url())![1]!;
  });

  test('time cards and payslips go in, each row that is not plain decided by a person', async () => {
    await page.getByRole('link', { name: overview.importFiles }).first().click();
    await page.locator('main input[type=file]').setInputFiles(exampleFiles.map(example));
    for (const [n] of exampleFiles.entries()) {
      const commit = page.getByRole('button', { name: new RegExp(filled(importing.commit.button, { count: '\\d+' })) });
      await commit.waitFor();
      const next = page.getByRole('button', { name: importing.review.next });
      // What is wrong is left out with a reason, what is only unusual is taken as it was read.
      while (await commit.isDisabled()) {
        const accept = page.getByRole('radio', { name: importing.review.accept });
        if (await accept.isVisible()) await accept.check();
        else await page.getByLabel(importing.review.reason).fill('打刻がなく、本人の記憶もないため');
        const same = page.getByRole('checkbox');
        if ((await same.count()) > 0) await same.check();
        await next.click();
      }
      await commit.click();
      await page.getByRole('link', { name: importing.commit.toEvidence }).waitFor();
      if (n < exampleFiles.length - 1) await page.getByRole('button', { name: importing.commit.next }).click();
    }
  });

  test('the total is that of the same files imported and computed by the command line', async () => {
    await toPage(pages.overview);
    const shown = await claimable();
    expect(shown).toBe(yen(exampleResult().totals.claimable));
    const { totals, workers } = await computedElsewhere(page, caseId, program.folder);
    expect(shown).toBe(yen(totals.claimable));
    expect(totals).toEqual(exampleResult().totals);
    expect(workers[0]!.periods.map(({ unpaid }) => unpaid)).toEqual(
      exampleResult().workers[0]!.periods.map(({ unpaid }) => unpaid),
    );
  });

  test('from the total a person walks down to the article, the punch and the row of the file', async () => {
    await toPage(pages.claim);
    const row = page.getByRole('row', { name: /2025年6月/ });
    await row.getByRole('button', { name: /158,339/ }).click();
    const panel = page.getByRole('complementary', { name: why.title });
    await panel.getByText('158,339').first().waitFor();
    const seen: string[] = [await panel.innerText()];
    for (let depth = 0; depth < 12; depth += 1) {
      // What has hours in it leads to the punches; at the top that is what was due, not what was paid.
      const parts = panel.locator('.why-parts button');
      const hours = parts.filter({ hasText: /\d:\d\d/ });
      if ((await parts.count()) === 0) break;
      await ((await hours.count()) > 0 ? hours : parts).first().click();
      seen.push(await panel.innerText());
    }
    const all = seen.join('\n');
    expect(all).toContain('労働基準法37条');
    expect(all).toMatch(/timesheet-2025\.csv\s*\d+行目/);
    expect(all).toContain(why.punches);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  });

  test('a paper is shown before it is issued', async () => {
    await toPage(pages.papers);
    const paper = page.locator('.papers-middle canvas, .papers-middle img').first();
    await paper.waitFor({ timeout: 90_000 });
    expect((await paper.boundingBox())!.height).toBeGreaterThan(300);
  });

  test('a packet is issued, and verified by the command line', async () => {
    await page.getByRole('button', { name: new RegExp(filled(papers.issue.button, { count: '\\d+' })) }).click();
    await page.getByRole('button', { name: papers.issue.confirm, exact: true }).click();
    await page.getByText(papers.issue.done).waitFor({ timeout: 150_000 });
    const { packets } = await call(page, 'packet.list', { caseId });
    expect(packets).toHaveLength(1);
    const [packet] = packets;
    expect(packet!.totals.map(({ totals }) => totals.claimable)).toEqual([exampleResult().totals.claimable]);

    const folder = join(program.folder, 'packet');
    await mkdir(folder);
    for (const { path } of packet!.files) {
      const { bytes } = await call(page, 'packet.read', { caseId, record: packet!.record, path });
      await writeFile(join(folder, path), Buffer.from(bytes, 'base64'));
    }
    await promisify(execFile)(process.execPath, [commandLine, 'verify', folder]);
    await writeFile(join(folder, packet!.files.find(({ path }) => path.endsWith('.pdf'))!.path), 'another paper');
    await expect(promisify(execFile)(process.execPath, [commandLine, 'verify', folder])).rejects.toMatchObject({
      code: 1,
    });
  });

  test('the issued packet says when the case has changed since', async () => {
    await page.getByRole('button', { name: papers.issue.toIssued }).click();
    await page.getByText(papers.issued.same).waitFor();
    const { records } = await call(page, 'case.open', { caseId });
    const day = records.find(({ kind, body }) => kind === 'day' && body['date'] === '2025-06-02')!;
    const { id, kind, parent, position, body, revision } = day;
    await call(page, 'case.edit', {
      caseId,
      changes: [{ id, base: revision, content: { kind, parent, position, body: { ...body, end: '22:00' } } }],
      action: { code: 'day-typed', data: { date: '2025-06-02', count: '1' } },
    });
    await page.reload();
    await page.getByText(papers.issued.changed).waitFor();
  });

  test('nothing went wrong on the way, and nobody else was asked', () => {
    expect(program.faults()).toEqual([]);
  });
});
