import type { Writing } from '../messages/language.ts';
import { prefectures } from './prefectures.ts';

type Cites = NonNullable<Writing['cites']>;

/**
 * A Japanese citation in the client's language: the act's name from a table, the numbers by rule
 * (`労働基準法37条1項ただし書` is `Labor Standards Act, art. 37(1), proviso`). A citation with any part that
 * is not understood (notices, judgments) stays Japanese as a whole: half a translation would mislead.
 */
export function citation(text: string, acts: Readonly<Record<string, string>>, cites: Cites | null): string {
  if (cites === null) return text;
  const translated = text.split(/[・、]/).map((part) => provision(part, acts, cites));
  return translated.every((part) => part !== null) ? translated.join('; ') : text;
}

const shape = /^(\D*?)第?(\d+)条((?:の\d+)*)(?:第?(\d+)項)?(?:第?(\d+)号)?((?:の\d+)*)([イ-ン]?)(ただし書)?$/;

function provision(part: string, acts: Readonly<Record<string, string>>, cites: Cites): string | null {
  const whole = acts[part] ?? minimumWage(part, cites);
  if (whole !== null) return whole;
  // The act may be named with digits (`令和2年法律13号による改正前の…`): the longest known name wins.
  const act = Object.keys(acts)
    .filter((name) => part.startsWith(name))
    .sort((a, b) => b.length - a.length)[0];
  const read = shape.exec(act === undefined ? part : part.slice(act.length));
  if (read?.[1] !== '') return null;
  const [, , article = '', branch = '', paragraph, item, itemBranch = '', letter = '', proviso] = read;
  const numbers = {
    article: `${article}${hyphens(branch)}`,
    paragraph,
    item: item === undefined ? undefined : `${item}${hyphens(itemBranch)}${letter}`,
    proviso: proviso !== undefined,
  };
  const name = act === undefined ? '' : `${acts[act] ?? ''}, `;
  return `${name}${cites.provision(numbers)}`;
}

/** `山形県最低賃金（2023年10月14日発効）`. */
function minimumWage(part: string, cites: Cites): string | null {
  const [, name, year = '', month = '', day = ''] = /^(.+)最低賃金（(\d+)年(\d+)月(\d+)日発効）$/.exec(part) ?? [];
  const prefecture = Object.values(prefectures).find(({ ja }) => ja === name);
  if (prefecture === undefined) return null;
  const two = (digits: string): string => digits.padStart(2, '0');
  return cites.minimumWage(prefecture.latin, `${year}-${two(month)}-${two(day)}`);
}

const hyphens = (branch: string): string => branch.replaceAll('の', '-');
