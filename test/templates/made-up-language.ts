import { en } from '../../templates/messages/en/index.ts';
import type { InterfaceLanguage } from '../../templates/messages/language.ts';

/** A language as somebody would add it: one folder that has every part. Its words are the English ones. */
export const xx = {
  ...en,
  code: 'xx',
  name: 'Xxish',
  short: 'XX',
  list: (items: readonly string[]) => items.join(' xx '),
} satisfies InterfaceLanguage;
