import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Progress } from '../../src/contract/dispatch.ts';
import { manifestName, type PacketManifest } from '../../src/services/packet-manifest.ts';
import { createPrinter } from '../../src/wiring/print/printer.ts';
import { editedText } from '../case-file/edited.ts';
import { mibarai, scratchFolder } from '../cli/terminal.ts';
import { quietRun } from '../support/desk.ts';

const folder = scratchFolder();
const asSources = ['--import', new URL('../store/safety/run-typescript.mjs', import.meta.url).href];
const printer = createPrinter({ workerArguments: asSources });
afterAll(() => printer.close());

const caseText = editedText({});
const whole = { caseText, worker: null, documents: null, language: null };

describe('papers printed beside the work', () => {
  it('are, byte for byte, those of mibarai packet, and each is counted', async () => {
    const told: Progress[] = [];
    const documents = ['claim-summary', 'deductions'];
    const printed = await printer.packet({ ...whole, documents }, quietRun({ progress: (p) => told.push(p) }));
    if (!printed.ok) throw new Error(JSON.stringify(printed.error));

    const file = join(folder, 'case.json');
    const out = join(folder, 'packet');
    writeFileSync(file, caseText);
    expect((await mibarai(['packet', file, '--out', out, '--documents', documents.join(',')])).code).toBe(0);
    const issued = JSON.parse(readFileSync(join(out, manifestName), 'utf8')) as PacketManifest;
    expect(printed.value.manifest).toEqual(issued);
    for (const { path, bytes } of printed.value.files)
      expect([path, Buffer.from(bytes).equals(readFileSync(join(out, path)))]).toEqual([path, true]);

    expect(told).toEqual([
      { what: 'print', done: 0, total: 2 },
      { what: 'print', done: 1, total: 2 },
    ]);
  });

  it('one alone is a PDF', async () => {
    const printed = await printer.preview({ caseText, worker: 'w1', document: 'hours', language: 'en' }, quietRun());
    expect(printed.ok && Buffer.from(printed.value.subarray(0, 5)).toString()).toBe('%PDF-');
  });

  it.each([
    ['unknown-document', { document: 'poem' }],
    ['unknown-language', { language: 'xx' }],
    ['worker-not-in-case', { worker: 'nobody' }],
    ['document-not-for-this-case', { document: 'long-hours' }],
  ])('that cannot be made are refused: %s', async (code, change) => {
    const request = { caseText, worker: 'w1', document: 'hours', language: null, ...change };
    const printed = await printer.preview(request, quietRun());
    expect(printed.ok ? [] : printed.error.map((p) => p.code)).toEqual([code]);
  });

  it('stop when they are asked to, also those that still wait, and the next ones are printed', async () => {
    const stop = new AbortController();
    const run = quietRun({ signal: stop.signal, progress: () => stop.abort() });
    const outcomes = await Promise.all([printer.packet(whole, run), printer.packet(whole, run)]);
    for (const outcome of outcomes) expect(outcome.ok ? [] : outcome.error.map((p) => p.code)).toEqual(['cancelled']);
    expect((await printer.preview({ caseText, worker: 'w1', document: 'hours', language: null }, quietRun())).ok).toBe(
      true,
    );
  });
});

it('a printer that breaks down is a problem in words, each time', async () => {
  const broken = createPrinter({
    workerArguments: ['--import', 'data:text/javascript,throw new Error("out of paper")'],
  });
  const outcomes = [await broken.packet(whole, quietRun()), await broken.packet(whole, quietRun())];
  const detailed = outcomes.map((o) => (o.ok ? [] : o.error.map((p) => [p.code, p.data['detail']])));
  expect(detailed).toEqual([[['printer-failed', 'out of paper']], [['printer-failed', 'out of paper']]]);
  await broken.close();
});
