export const why = {
  open: '内訳を開く',
};
