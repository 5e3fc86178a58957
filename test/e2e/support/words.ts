import type { InterfaceCode } from '../../../templates/messages/codes.ts';
import { screens as en } from '../../../templates/messages/en/screens/index.ts';
import { screens as ja, type ScreenWords } from '../../../templates/messages/ja/screens/index.ts';
import { fillFrom, type Text } from '../../../templates/messages/text.ts';

/** Tests name controls as a person reads them, in the words of the catalogues. */
export const screens: Readonly<Record<InterfaceCode, ScreenWords>> = { ja, en };

/** A text of the catalogue as it is written, with its places open. */
export const written = (text: Text<string>): string => text as unknown as string;

/** A text of the catalogue with some of its places filled. */
export const filled = (text: Text<string>, values: Readonly<Record<string, string>>): string =>
  fillFrom(written(text), values, (_, place) => place);
