/** Raw JSON of a validated case; missing fields are read as empty. */
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const objectsIn = (parent: Json, field: string): readonly Json[] => {
  const value = parent[field];
  return Array.isArray(value) ? value.filter(isObject) : [];
};
export const objectIn = (parent: Json, field: string): Json => {
  const value = parent[field];
  return isObject(value) ? value : {};
};
export const textIn = (parent: Json, field: string): string => {
  const value = parent[field];
  return typeof value === 'string' ? value : '';
};
