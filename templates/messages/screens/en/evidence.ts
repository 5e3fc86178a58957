import type { ScreenWords } from '../ja.ts';

export const evidence = {
  viewer: {
    name: 'Viewing',
    opening: 'Opening.',
    broken: 'This file is damaged or cannot be read, so it is not shown. The original is kept as it is.',
    hidden: 'Files of this kind cannot be shown here. The original is kept as it is: save it and open it elsewhere.',
    page: 'Page {page} of {count}',
    before: 'Page before',
    next: 'Next page',
    smaller: 'Smaller',
    larger: 'Larger',
    fit: 'Size',
    width: 'Fit width',
    whole: 'Whole page',
    turn: 'Turn right by 90 degrees',
  },
} satisfies ScreenWords['evidence'];
