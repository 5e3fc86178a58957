export type Strength = 'short' | 'weak' | 'fair' | 'strong';

const shortest = 8;

/** Characters as the database counts them. */
const letters = (passphrase: string): readonly string[] => [...passphrase.normalize('NFKC')];

export const missingLetters = (passphrase: string): number => Math.max(0, shortest - letters(passphrase).length);

/**
 * A rough guide only: by the number of different characters and of words. Kanji and kana count for more,
 * because there are more of them.
 */
export function strengthOf(passphrase: string): Strength {
  if (missingLetters(passphrase) > 0) return 'short';
  const all = letters(passphrase);
  const different = new Set(all.map((letter) => letter.toLowerCase())).size;
  const wide = all.filter((letter) => letter > '\u2e7f').length;
  const points = Math.min(all.length, different * 2) + wide;
  if (points < 13) return 'weak';
  return points < 18 ? 'fair' : 'strong';
}
