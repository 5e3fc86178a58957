import type { z } from 'zod';
import { problem, type Problem } from '../../core/base/problem.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Problem codes that the shapes give as error text. */
const ownCodes = new Set([
  'missing-field',
  'bad-date',
  'bad-clock',
  'clock-over-48-hours',
  'not-money',
  'not-decimal',
  'not-a-share',
]);

/** Shapes whose rules do not exist yet. */
const openShapes: ReadonlySet<PropertyKey> = new Set(['workingTimeSystem', 'article36', 'savings', 'travelCost']);

/** What zod found, as problems that name the field, the value and what is allowed. */
export function problemsOf(error: z.ZodError, raw: unknown, file: string): readonly Problem[] {
  const all = error.issues.flatMap((issue) => fromIssue(issue, [], raw, file));
  const seen = new Set<string>();
  return all.filter((p) => {
    const key = `${p.code} ${p.at.path ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

function fromIssue(issue: Issue, above: Path, raw: unknown, file: string): readonly Problem[] {
  const path = [...above, ...issue.path];
  const say = (code: string, at: Path, data: Readonly<Record<string, string>> = {}): Problem =>
    problem('error', code, { file, path: pathText(at) }, { value: shown(valueAt(raw, at)), ...data });

  const open = path.findIndex((key) => openShapes.has(key));
  if (open >= 0) return [say('not-supported-yet', path.slice(0, open + 1))];
  if (ownCodes.has(issue.message)) return [say(issue.message, path)];
  if (issue.code === 'unrecognized_keys') {
    const code = path.length === 1 && path[0] === 'policy' ? 'unknown-policy' : 'unknown-field';
    return issue.keys.map((key) => say(code, [...path, key]));
  }
  if (valueAt(raw, path) === undefined) return [say('missing-field', path)];
  switch (issue.code) {
    case 'invalid_value': {
      const choices = [...new Set(issue.values.map(String))].join(', ');
      return [say(path[0] === 'policy' ? 'unknown-policy-value' : 'unknown-choice', path, { choices })];
    }
    case 'too_small':
      return [say(issue.origin === 'string' ? 'empty-text' : 'out-of-range', path, { limit: String(issue.minimum) })];
    case 'too_big':
      return [say('out-of-range', path, { limit: String(issue.maximum) })];
    case 'invalid_type':
      return [say('wrong-type', path, { expected: issue.expected })];
    case 'invalid_union': {
      const near = nearest(issue.errors);
      return near === undefined ? [say('wrong-type', path)] : near.flatMap((i) => fromIssue(i, path, raw, file));
    }
    default:
      return [say('wrong-type', path)];
  }
}

/** The alternative of a union that was probably meant: one of the right type with faults inside; else one that lists its choices. */
function nearest(alternatives: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return (
    alternatives.find((issues) => issues.every((i) => i.path.length > 0 || i.code === 'unrecognized_keys')) ??
    alternatives.find((issues) => issues.every((i) => i.code === 'too_small' || i.code === 'too_big')) ??
    alternatives.find((issues) => issues.every((i) => i.code === 'invalid_value'))
  );
}

/** `workers[0].days[3].end` */
export const pathText = (path: Path): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${String(key)}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');

function valueAt(raw: unknown, path: Path): unknown {
  let value: unknown = raw;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return value;
}

const longest = 60;
function shown(value: unknown): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
