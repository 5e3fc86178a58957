import { prefectures } from './prefectures.ts';

/**
 * A Japanese citation in the client's language: the act's name from a table, the numbers by rule
 * (`労働基準法37条1項ただし書` is `Labor Standards Act, art. 37(1), proviso`). A citation with any part that
 * is not understood (notices, judgments) stays Japanese as a whole: half a translation would mislead.
 */
export function citation(text: string, acts: Readonly<Record<string, string>>, language: 'vi' | 'en'): string {
  const translated = text.split(/[・、]/).map((part) => provision(part, acts, language));
  return translated.every((part) => part !== null) ? translated.join('; ') : text;
}

const shape = /^(\D*?)第?(\d+)条((?:の\d+)*)(?:第?(\d+)項)?(?:第?(\d+)号)?((?:の\d+)*)([イ-ン]?)(ただし書)?$/;

function provision(part: string, acts: Readonly<Record<string, string>>, language: 'vi' | 'en'): string | null {
  const whole = acts[part] ?? minimumWage(part, language);
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
  return `${name}${language === 'vi' ? vietnamese(numbers) : english(numbers)}`;
}

/** `山形県最低賃金（2023年10月14日発効）`. */
function minimumWage(part: string, language: 'vi' | 'en'): string | null {
  const [, name, year = '', month = '', day = ''] = /^(.+)最低賃金（(\d+)年(\d+)月(\d+)日発効）$/.exec(part) ?? [];
  const prefecture = Object.values(prefectures).find(({ ja }) => ja === name);
  if (prefecture === undefined) return null;
  const place = prefecture.latin;
  const two = (digits: string): string => digits.padStart(2, '0');
  return language === 'vi'
    ? `lương tối thiểu ${place} (hiệu lực ${two(day)}/${two(month)}/${year})`
    : `minimum wage of ${place} (in force ${year}-${two(month)}-${two(day)})`;
}

type Numbers = {
  readonly article: string;
  readonly paragraph: string | undefined;
  readonly item: string | undefined;
  readonly proviso: boolean;
};

const hyphens = (branch: string): string => branch.replaceAll('の', '-');

const english = ({ article, paragraph, item, proviso }: Numbers): string =>
  [
    `art. ${article}${paragraph === undefined ? '' : `(${paragraph})`}`,
    ...(item === undefined ? [] : [`item ${item}`]),
    ...(proviso ? ['proviso'] : []),
  ].join(', ');

const vietnamese = ({ article, paragraph, item, proviso }: Numbers): string =>
  [
    `Điều ${article}`,
    ...(paragraph === undefined ? [] : [`khoản ${paragraph}`]),
    ...(item === undefined ? [] : [`mục ${item}`]),
    ...(proviso ? ['(câu ngoại lệ)'] : []),
  ].join(' ');
