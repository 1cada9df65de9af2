/** Names of time zones come from what people enter: no more than this are kept. */
const KEPT_AT_MOST = 200;

/** Something that costs far more to make than to use, such as a format for days, made once for each key. */
export function once<Key extends readonly string[], Made extends object>(
  make: (...key: Key) => Made,
): (...key: Key) => Made {
  const made = new Map<string, Made>();
  return (...key) => {
    const name = key.join(' ');
    const found = made.get(name) ?? make(...key);
    if (made.size >= KEPT_AT_MOST && !made.has(name)) made.clear();
    made.set(name, found);
    return found;
  };
}
