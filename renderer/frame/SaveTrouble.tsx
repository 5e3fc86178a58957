export function SaveTrouble() {
  return null;
}
