export const help = {
  contents: '目次',
  keys: 'どの画面でも使えるキー',
  missing: 'このページはありません。',
} as const;
