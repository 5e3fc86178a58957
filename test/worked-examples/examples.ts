import averageWage from './average-wage.json' with { type: 'json' };
import classification from './classification.json' with { type: 'json' };
import creditAndLimits from './credit-and-limits.json' with { type: 'json' };
import hourlyBase from './hourly-base.json' with { type: 'json' };
import minimumWage from './minimum-wage.json' with { type: 'json' };
import peers from './peers.json' with { type: 'json' };
import premiums from './premiums.json' with { type: 'json' };
import variableHours from './variable-hours.json' with { type: 'json' };

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };
type Fields = { readonly [key: string]: Json | undefined };
type Listed = { readonly id: string; readonly title: string; readonly inputs: Fields; readonly expected: Fields };

/** Examples of leaflets, judgments, exams and statutes. */
const published: readonly Listed[] = [
  ...averageWage,
  ...classification,
  ...creditAndLimits,
  ...hourlyBase,
  ...minimumWage,
  ...premiums,
  ...variableHours,
];

/** Cases of other programs, each with the field names of its source. */
const ofPeers: readonly Fields[] = peers.flatMap((group): readonly Fields[] => group.cases);

const textOf = (value: Json): string => {
  if (typeof value !== 'string' && typeof value !== 'number') throw new Error(`no text: ${JSON.stringify(value)}`);
  return String(value);
};

const at = (fields: Fields, key: string): Json => {
  const value = fields[key];
  if (value === undefined) throw new Error(`no ${key}`);
  return value;
};

export const allIds: readonly string[] = [
  ...published.map(({ id }) => id),
  ...ofPeers.map((fields) => textOf(at(fields, 'id'))),
];

/** One published example: numbers of its inputs and of the law's answer, by name. */
export function example(id: string) {
  const found = published.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no example ${id}`);
  return {
    title: found.title,
    inputs: found.inputs,
    input: (key: string): number => Number(at(found.inputs, key)),
    want: (key: string): number => Number(at(found.expected, key)),
    wantText: (key: string): string => textOf(at(found.expected, key)),
    inputText: (key: string): string => textOf(at(found.inputs, key)),
    expected: found.expected,
  };
}

/** The cases of peers whose id begins with `prefix`. */
export function peerCases(prefix: string) {
  const found = ofPeers.filter((fields) => textOf(at(fields, 'id')).startsWith(prefix));
  if (found.length === 0) throw new Error(`no case ${prefix}`);
  return found.map((fields) => ({
    id: textOf(at(fields, 'id')),
    fields,
    number: (key: string): number => Number(at(fields, key)),
    text: (key: string): string => textOf(at(fields, key)),
  }));
}
