import type { Problem } from '../core/base/problem.ts';
import { err, ok, type Result } from '../core/base/result.ts';
import type { CaseOverrides, CaseText } from '../services/open-case.ts';
import { usageFailure, inputFailure, type Call, type Failure } from './command.ts';
import { readBytes, utf8Text } from './files.ts';

export type CaseInput = CaseText & { readonly bytes: Uint8Array };

/** Reads the case of a command: a file, or `-` for standard input. */
export async function caseInput(name: string, call: Call): Promise<Result<CaseInput, readonly Problem[]>> {
  const fileName = name === '-' ? '(stdin)' : name;
  const bytes = name === '-' ? ok(await call.streams.stdin()) : await readBytes(name);
  if (!bytes.ok) return bytes;
  const text = utf8Text(bytes.value, fileName);
  return text.ok ? ok({ text: text.value, fileName, bytes: bytes.value }) : text;
}

/** `--as-of` and `--policy K=V`. */
export function overridesOf(call: Call): Result<CaseOverrides, Failure> {
  const policy: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const pair of call.values.list('policy')) {
    const at = pair.indexOf('=');
    if (at < 1) return err(usageFailure('bad-policy', { value: pair }));
    policy[pair.slice(0, at)] = pair.slice(at + 1);
  }
  const asOf = call.values.text('as-of');
  return ok({ policy, ...(asOf === undefined ? {} : { asOf }) });
}

export const overrideOptions = { 'as-of': 'text', policy: 'list' } as const;

/** Reads the case of the first argument with its overrides. */
export async function givenCase(
  call: Call,
): Promise<Result<{ readonly input: CaseInput; readonly overrides: CaseOverrides }, Failure>> {
  const overrides = overridesOf(call);
  if (!overrides.ok) return overrides;
  const input = await caseInput(call.positionals[0]!, call);
  return input.ok ? ok({ input: input.value, overrides: overrides.value }) : err(inputFailure(input.error));
}
