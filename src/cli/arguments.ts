import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../core/base/result.ts';
import type { InterfaceWords } from './words.ts';

export type OptionTable = Readonly<Record<string, 'text' | 'list' | 'flag'>>;

/** Values by option name; a list option holds every value given. */
export type Values = {
  readonly text: (name: string) => string | undefined;
  readonly list: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
};

export type UsageFault = {
  readonly code: Exclude<keyof InterfaceWords['commands']['usage'], 'intro' | 'see'>;
  readonly data: Readonly<Record<string, string>>;
};
export type Arguments = { readonly values: Values; readonly positionals: readonly string[] };

const everywhere: OptionTable = { json: 'flag', help: 'flag', lang: 'text' };

/** Reads the arguments after the command's name. Refuses unknown options and options without their value. */
export function readArguments(argv: readonly string[], table: OptionTable): Result<Arguments, UsageFault> {
  const known: OptionTable = { ...everywhere, ...table };
  const options = Object.fromEntries(
    Object.entries(known).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' } as const]),
  );
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const found = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    const taken = token.value !== undefined;
    // `--out --json`: the next option is not a value.
    const swallowed = taken && !token.inlineValue && /^-./.test(token.value);
    if (kind === undefined || swallowed || taken === (kind === 'flag'))
      return err({ code: 'bad-option', data: { value: token.rawName } });
    const values = found.get(token.name) ?? [];
    found.set(token.name, [...values, token.value ?? '']);
  }
  return ok({ values: valuesOf(found), positionals });
}

const valuesOf = (found: ReadonlyMap<string, readonly string[]>): Values => ({
  text: (name) => found.get(name)?.at(-1),
  list: (name) => found.get(name) ?? [],
  flag: (name) => found.has(name),
});
