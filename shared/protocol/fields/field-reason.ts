/**
 * Why a field of a form was refused, so that a sentence can be about that field. `characters`: some that nobody sees, or that turn
 * the words around them.
 */
export const FIELD_REASONS = [
  'empty',
  'too-long',
  'too-short',
  'characters',
  'number',
  'date',
  'address',
  'unaccepted',
] as const;
export type FieldReason = {
  readonly why: (typeof FIELD_REASONS)[number];
  /** How much is allowed, or needed; null where that is no number. */
  readonly limit: number | null;
};

type Issue = { readonly type: string; readonly requirement?: unknown; readonly input: unknown };

const WHYS: Readonly<Record<string, FieldReason['why']>> = {
  max_length: 'too-long',
  regex: 'characters',
  min_value: 'number',
  max_value: 'number',
  integer: 'number',
  number: 'number',
  iso_date: 'date',
  email: 'address',
};

/** The reason in an issue of the schema library. A lower limit of one, and a name in which nothing can be seen, mean: empty. */
export function reasonOf({ type, requirement, input }: Issue): FieldReason {
  const limit = typeof requirement === 'number' ? requirement : null;
  if (isBlank(input)) return { why: 'empty', limit: null };
  if (type === 'min_length') return { why: limit === 1 ? 'empty' : 'too-short', limit };
  if (typeof requirement === 'string') return { why: 'date', limit };
  return { why: WHYS[type] ?? 'unaccepted', limit };
}

const isBlank = (input: unknown): boolean => typeof input === 'string' && input.trim() === '';
