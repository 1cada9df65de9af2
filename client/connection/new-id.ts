/**
 * A new id in hexadecimal: the time, 48 bits of milliseconds, then 80 random bits. Ids made at the same time lie together in the
 * database. `randomUUID` would need a secure context, and people may try a hall over plain HTTP.
 */
export function newId(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return time + Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
