import type * as ja from '../../ja/screens/help.ts';
import { translated } from '../../text.ts';

export const help = translated<typeof ja.help>()({
  contents: 'Contents',
  keys: 'Keys of every page',
  missing: 'There is no such page.',
});
