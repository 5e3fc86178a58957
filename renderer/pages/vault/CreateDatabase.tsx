export function CreateDatabase() {
  return null;
}
