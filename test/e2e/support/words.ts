import { screens as en } from '../../../templates/messages/en/screens/index.ts';
import { screens as ja } from '../../../templates/messages/ja/screens/index.ts';

/** Tests name controls as a person reads them, in the words of the catalogues. */
export const screens = { ja, en } as const;
export type Language = keyof typeof screens;
export const languages = ['ja', 'en'] as const;

/** A text of the catalogue with its gaps filled. */
export const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
