import type { Meeting } from '../meeting.ts';

/** Two lanes of 32 bits. */
type Hash = readonly [number, number];

const hashes = new WeakMap<object, Hash>();

const START: Hash = [0x9e3779b9 | 0, 0x85ebca6b | 0];

/**
 * A hash of the whole state, to notice that two folds differ: 53 bits in base 36, the same whatever the order of keys. It guards
 * against drift, not against forgery. States are never changed and share what has not changed, so the hash of each part is kept
 * with it: the hash of the next state costs only what has changed. Mixing after cyrb53 (public domain, bryc).
 */
export function stateHash(meeting: Meeting): string {
  const [a, b] = hashOf(meeting);
  return ((b >>> 11) * 2 ** 32 + (a >>> 0)).toString(36);
}

function hashOf(value: unknown): Hash {
  if (typeof value === 'string') return hashOfText(value, START);
  if (typeof value !== 'object' || value === null) return hashOfText(String(value), [START[1], START[0]]);
  const known = hashes.get(value);
  if (known !== undefined) return known;
  const hash = Array.isArray(value) ? hashOfArray(value) : hashOfRecord(value);
  hashes.set(value, hash);
  return hash;
}

/** Order counts. */
function hashOfArray(values: readonly unknown[]): Hash {
  let hash: Hash = [values.length, ~values.length];
  for (const value of values) hash = mixed(hash, hashOf(value));
  return finished(hash);
}

/** Order does not count: entries are summed. What is undefined does not travel, so it does not count. */
function hashOfRecord(record: object): Hash {
  let [a, b] = START;
  for (const [key, value] of Object.entries(record)) {
    if (value === undefined) continue;
    const [x, y] = finished(mixed(hashOfText(key, START), hashOf(value)));
    a = (a + x) | 0;
    b = (b + y) | 0;
  }
  return finished([a, b]);
}

function hashOfText(text: string, [seedA, seedB]: Hash): Hash {
  let a = seedA ^ text.length;
  let b = seedB ^ text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  return finished([a, b]);
}

const mixed = ([a, b]: Hash, [x, y]: Hash): Hash => [
  Math.imul(a ^ x, 2654435761) + y,
  Math.imul(b ^ y, 1597334677) + x,
];

function finished([a, b]: Hash): Hash {
  const x = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  const y = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(x ^ (x >>> 13), 3266489909);
  return [x, y];
}
