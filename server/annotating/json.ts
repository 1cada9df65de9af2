export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isString = (value: unknown): value is string => typeof value === 'string';

/** One, several or none: JSON-LD writes a single value without its list. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** An address with a scheme (RFC 3987). */
export const isIri = (value: unknown): value is string => isString(value) && /^[a-z][a-z0-9+.-]*:\S+$/i.test(value);

export const typesOf = ({ type }: Json): readonly unknown[] => listOf(type);

/** A part of an address as it was before it was written into one; null: it is broken. */
export function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
