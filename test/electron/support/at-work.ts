import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { CallName, ReplyOf, RequestOf } from '../../../src/contract/contract.ts';

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'mibarai-desktop-'));

export const passphrase = 'five plain words for a test';

type Answer =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: { readonly code: string }[] };
type PageWindow = {
  readonly mibarai: { readonly call: (name: string, request: unknown, job: number) => Promise<Answer> };
};

/** Jobs of the page itself count from 1. */
let lastJob = 100_000;

/** What the bridge answers to a script of the page. */
export const answerOf = (page: Page, name: string, request: unknown): Promise<Answer> =>
  page.evaluate(([call, asked, job]) => (window as unknown as PageWindow).mibarai.call(call, asked, job), [
    name,
    request,
    (lastJob += 1),
  ] as const);

/** Its value; a refusal fails the test. */
export async function ask<K extends CallName>(page: Page, name: K, request: RequestOf<K>): Promise<ReplyOf<K>> {
  const answer = await answerOf(page, name, request);
  if (!answer.ok) throw new Error(`${name}: ${answer.error.map(({ code }) => code).join(', ')}`);
  return answer.value as ReplyOf<K>;
}
