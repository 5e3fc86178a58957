import type { ScreenWords } from '../../ja/screens/index.ts';

export const help = {
  contents: 'Contents',
  keys: 'Keys of every page',
  missing: 'There is no such page.',
} satisfies ScreenWords['help'];
