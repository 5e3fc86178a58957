export function SearchDialog(_: { readonly opened: boolean; readonly setOpened: (opened: boolean) => void }) {
  return null;
}
