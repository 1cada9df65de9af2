/** The bytes of a file that were asked for, both ends included. */
export type ByteRange = { readonly start: number; readonly end: number };

/**
 * One range of bytes (RFC 9110, 14). `whole`: none was asked for, or several, which may be answered with everything. Null: it lies
 * behind the end.
 */
export function rangeIn(header: string | undefined, bytes: number): ByteRange | 'whole' | null {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return 'whole';
  const start = first === '' ? Math.max(0, bytes - Number(last)) : Number(first);
  const end = first === '' || last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1);
  return start <= end ? { start, end } : null;
}
