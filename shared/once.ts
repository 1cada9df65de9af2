/** Names of time zones come with what people enter: no more is kept than this. */
const KEPT_AT_MOST = 200;

/** What costs far more to make than to use, such as a format of days, made once for each key. */
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
