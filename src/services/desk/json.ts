import type { Json, JsonObject } from '../../core/records/stored.ts';

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field as text; empty where it is missing or not text. */
export const textOf = (body: JsonObject, field: string): string => {
  const value = body[field];
  return typeof value === 'string' ? value : '';
};
