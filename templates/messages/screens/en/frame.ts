import type { ScreenWords } from '../ja.ts';

export const frame = {
  against: 'v.',
  andOthers: ' and {count} more',
  asOf: 'As of',
  attention: 'Needs a person',
  language: 'Language',
  lawData: 'Law data',
  offline: 'Offline: nothing leaves this machine',
  opening: 'Opening the case.',
  pages: 'Pages',
  search: 'Search',
  skip: 'Skip to the page',
  toCases: 'To the list of cases',
  saving: { saved: 'Saved', saving: 'Saving', failed: 'Not saved' },
} satisfies ScreenWords['frame'];
