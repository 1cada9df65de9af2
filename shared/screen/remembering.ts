/** States share what has not changed, and so does the screen's part of them: its hash then costs only what has changed. */
export function remembering<T extends object>(onScreen: (part: T) => T): (part: T) => T {
  const known = new WeakMap<T, T>();
  return (part) => {
    const told = known.get(part) ?? onScreen(part);
    known.set(part, told);
    return told;
  };
}
