import type { Page } from 'playwright-core';
import type { CallName, ReplyOf, RequestOf } from '../../../src/contract/contract.ts';
import type { Result } from '../../../src/core/base/result.ts';

/**
 * One call by the way that the page has, without its controls: for what a test needs to be there before it begins.
 * What a test is about is done with keys and pointer.
 */
export async function call<K extends CallName>(page: Page, name: K, request: RequestOf<K>): Promise<ReplyOf<K>> {
  const answer = (await page.evaluate(sendCall, { name, json: JSON.stringify(request) })) as Result<
    ReplyOf<K>,
    unknown
  >;
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

export const passphrase = 'correct horse battery staple';

type Bridge = { readonly call: (name: string, request: unknown, job: number) => Promise<unknown> };

/** Runs in the page. */
async function sendCall({ name, json }: { readonly name: string; readonly json: string }): Promise<unknown> {
  const bridge = (window as { readonly mibarai?: Bridge }).mibarai;
  const request = JSON.parse(json) as unknown;
  if (bridge) return bridge.call(name, request, 1_000_000);
  const headers = { 'Content-Type': 'application/json', 'X-Mibarai-Call': 'test' };
  const body = JSON.stringify({ request, job: 1 });
  return (await fetch(`/call/${name}`, { method: 'POST', headers, body })).json();
}
