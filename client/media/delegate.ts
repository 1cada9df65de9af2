/** Answers as the present one does, also to code that has taken a part of it aside. */
export function createDelegate<T extends object>(present: () => T): T {
  return new Proxy(present(), { get: (_, name) => memberOf(present, name) });
}

function memberOf(present: () => object, name: string | symbol): unknown {
  const member: unknown = Reflect.get(present(), name);
  if (typeof member === 'function')
    return (...said: readonly unknown[]) => Reflect.apply(Reflect.get(present(), name), present(), said);
  return typeof member === 'object' && member !== null
    ? createDelegate<object>(() => Reflect.get(present(), name))
    : member;
}
