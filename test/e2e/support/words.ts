import { interfaceCodes, languageOf, type InterfaceCode } from '../../../templates/messages/codes.ts';
import type { ScreenWords } from '../../../templates/messages/ja/screens/index.ts';
import { fillFrom, type Text } from '../../../templates/messages/text.ts';

/** Tests name controls as a person reads them, in the words of the catalogues. */
export const screens = Object.fromEntries(
  await Promise.all(interfaceCodes.map(async (code) => [code, await languageOf(code).screens()] as const)),
) as Readonly<Record<InterfaceCode, ScreenWords>>;

/** A text of the catalogue as it is written, with its places open. */
export const written = (text: Text<string>): string => text as unknown as string;

/** A text of the catalogue with some of its places filled. */
export const filled = (text: Text<string>, values: Readonly<Record<string, string>>): string =>
  fillFrom(written(text), values, (_, place) => place);
