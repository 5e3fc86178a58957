import { err, ok, type Result } from '../../core/base/result.ts';

/**
 * Why not JSON.parse: on Node 20 it gives no position for most errors, silently keeps the last of two equal
 * names, and accepts `__proto__`.
 */
export type JsonFault = {
  readonly code: 'broken-json' | 'json-ends-early' | 'duplicate-field' | 'unknown-field';
  readonly offset: number;
  /** The field for the last two; for the first the text found, up to the end of its line. */
  readonly found: string;
};

/** Called with the path (`workers[0].days[3].end`) and the offset of every value, parents first. */
type Visit = (path: string, offset: number) => void;

const space = /[ \t\r\n]*/y;
const string = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const deepest = 100;

/** Strict JSON (RFC 8259) to plain values. Refuses equal names in one object, `__proto__`, more than 100 levels. */
export function parseJson(text: string, visit?: Visit): Result<unknown, JsonFault> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  const faults: JsonFault[] = [];

  const fail = (code: JsonFault['code'], offset: number, found: string): void => {
    faults.push({ code, offset, found });
  };
  const unexpected = (): void => {
    if (at >= text.length) fail('json-ends-early', at, '');
    else fail('broken-json', at, /[^\r\n]{1,12}/y.exec(text.slice(at))?.[0] ?? '');
  };
  const take = (token: RegExp): string | null => {
    token.lastIndex = at;
    const found = token.exec(text);
    if (found === null) return null;
    at = token.lastIndex;
    return found[0];
  };
  const skip = (): string => {
    take(space);
    return text.charAt(at);
  };
  const expect = (mark: string): boolean => {
    if (skip() === mark) {
      at += 1;
      return true;
    }
    unexpected();
    return false;
  };

  /** Items between `at` and the closing mark; `item` reads one and says whether to go on. */
  const list = (close: string, item: (index: number) => boolean): void => {
    at += 1;
    if (skip() === close) {
      at += 1;
      return;
    }
    for (let i = 0; item(i); i++) {
      if (skip() === close) {
        at += 1;
        return;
      }
      if (!expect(',')) return;
    }
  };

  const member = (into: Map<string, unknown>, path: string, depth: number): boolean => {
    skip();
    const start = at;
    const quoted = take(string);
    if (quoted === null) {
      unexpected();
      return false;
    }
    const name = JSON.parse(quoted) as string;
    const inner = path === '' ? name : `${path}.${name}`;
    if (into.has(name)) fail('duplicate-field', start, inner);
    if (name === '__proto__') fail('unknown-field', start, inner);
    if (!expect(':')) return false;
    into.set(name, value(inner, depth + 1));
    return faults.length === 0;
  };

  const value = (path: string, depth: number): unknown => {
    const mark = skip();
    if (depth > deepest) unexpected();
    if (faults.length > 0) return null;
    visit?.(path, at);
    if (mark === '{') {
      const members = new Map<string, unknown>();
      list('}', () => member(members, path, depth));
      return Object.fromEntries(members);
    }
    if (mark === '[') {
      const items: unknown[] = [];
      list(']', (i) => {
        items.push(value(visit ? `${path}[${String(i)}]` : path, depth + 1));
        return faults.length === 0;
      });
      return items;
    }
    const token = take(mark === '"' ? string : scalar);
    if (token !== null) return JSON.parse(token);
    unexpected();
    return null;
  };

  const read = value('', 0);
  if (skip() !== '') unexpected();
  const [first] = faults;
  return first === undefined ? ok(read) : err(first);
}

/** Line and column, both from 1, of an offset in a text. */
export function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before[before.length - 1]!.length + 1 };
}

/** The line of each path; of its nearest parent where the path is absent. The text must be valid JSON. */
export function linesOf(text: string, paths: readonly string[]): ReadonlyMap<string, number> {
  const candidates = new Map(paths.map((path) => [path, parentsOf(path)]));
  const wanted = new Set([...candidates.values()].flat());
  const offsets = new Map<string, number>();
  parseJson(text, (path, offset) => {
    if (wanted.has(path)) offsets.set(path, offset);
  });
  const lines = new Map<string, number>();
  for (const [path, chain] of candidates) {
    const known = chain.find((p) => offsets.has(p));
    if (known !== undefined) lines.set(path, placeOf(text, offsets.get(known)!).line);
  }
  return lines;
}

/** `a[0].b` gives `a[0].b`, `a[0]`, `a`. */
function parentsOf(path: string): readonly string[] {
  const out: string[] = [];
  for (let p = path; p !== ''; p = p.replace(/(^|\.)[^.[\]]*$|\[\d+\]$/, '')) out.push(p);
  return out;
}
