/**
 * A fresh id in hexadecimal: when it was made, 48 bits of milliseconds, then 80 random bits. What is made together lies together in
 * the database. `randomUUID` would need a secure context; a hall may be tried over plain HTTP.
 */
export function newId(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return time + Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
