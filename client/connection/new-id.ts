/** A fresh id, 128 random bits in hexadecimal. `randomUUID` would need a secure context; a hall may be tried over plain HTTP. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
