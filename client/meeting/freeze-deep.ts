const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Freezes a state and everything in it. What is frozen already was visited before, and is not visited again. */
export function freezeDeep<T>(value: T): T {
  if (!isObject(value) || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) freezeDeep(part);
  return value;
}
