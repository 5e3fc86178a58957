import { describe, expect, it } from 'vitest';
import { missingLetters, strengthOf } from '../../../renderer/session/passphrase.ts';

describe('How strong a passphrase is, in words', () => {
  it.each([
    ['abc', 'short'],
    ['aaaaaaaaaaaaaaaa', 'weak'],
    ['password', 'weak'],
    ['blue tractor 7', 'fair'],
    ['correct horse battery staple', 'strong'],
    ['春の小川はさらさら行くよ', 'strong'],
  ])('%s is %s', (passphrase, strength) => {
    expect(strengthOf(passphrase)).toBe(strength);
  });

  it('counts letters as the database does: one kanji is one, full width is half width', () => {
    expect(missingLetters('𠮷野家')).toBe(5);
    expect(missingLetters('ＡＢＣ')).toBe(5);
    expect(missingLetters('12345678')).toBe(0);
  });
});
