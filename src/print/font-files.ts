import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The names that a definition may put in `font`. */
export type FontName = 'mincho' | 'gothic' | 'sans';
export type Weight = 'regular' | 'bold';

/**
 * A family and its npm package, whose files are `<family>_400Regular.ttf` and `<family>_700Bold.ttf`. One line here is a font: each
 * logical font tries all of them in this order, after its own.
 */
const packages = {
  BIZUDMincho: 'biz-udmincho',
  BIZUDGothic: 'biz-udgothic',
  NotoSans: 'noto-sans',
  NotoSansJP: 'noto-sans-jp',
} as const;

export type Family = keyof typeof packages;
export const families = Object.keys(packages) as readonly Family[];

/** Mincho and gothic set Japanese alone: neither stands in for the other. */
const others = (...own: readonly Family[]): readonly Family[] => [
  ...own,
  ...families.filter((family) => !own.includes(family) && family !== 'BIZUDMincho' && family !== 'BIZUDGothic'),
];

/**
 * The families of a logical font, tried in this order for each character. Noto Sans comes first in tables and
 * figures because the commas of BIZ are as wide as a digit ("3, 586, 490"); Noto Sans JP has the rare kanji of names.
 */
export const fontStacks: Readonly<Record<FontName, readonly Family[]>> = {
  mincho: others('BIZUDMincho'),
  gothic: others('BIZUDGothic'),
  sans: others('NotoSans', 'BIZUDGothic'),
};

/** Words in Latin letters; the BIZ fonts lack Vietnamese and set Latin letters at half width. */
export const latinFamily: Family = 'NotoSans';

export const isFontName = (name: string): name is FontName => Object.hasOwn(fontStacks, name);

const styles: Readonly<Record<Weight, string>> = { regular: '400Regular', bold: '700Bold' };

/** Where the build puts the fonts: `out/fonts`, seen from `out/src/print`. */
const builtFonts = fileURLToPath(new URL('../../fonts', import.meta.url));

/**
 * Path of a font file: in `fontDir` when given, else among the built fonts, else (running from the sources) in the
 * npm package itself. The file may be missing; reading it then fails.
 */
export function fontFile(family: Family, weight: Weight, fontDir?: string): string {
  const file = `${family}_${styles[weight]}.ttf`;
  if (fontDir !== undefined) return join(fontDir, file);
  const built = join(builtFonts, file);
  if (existsSync(built)) return built;
  return createRequire(import.meta.url).resolve(`@expo-google-fonts/${packages[family]}/${styles[weight]}/${file}`);
}
