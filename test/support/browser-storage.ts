/** What a browser keeps, in memory; `full` refuses like one whose disk is full. */
export function browserStorage(): Storage & { full: boolean } {
  const kept: Record<string, string> = {};
  const storage = {
    full: false,
    setItem: (key: string, text: string) => {
      if (storage.full) throw new Error('QuotaExceededError');
      kept[key] = text;
      Object.assign(storage, { [key]: text });
    },
    getItem: (key: string) => kept[key] ?? null,
    removeItem: (key: string) => {
      delete kept[key];
      Reflect.deleteProperty(storage, key);
    },
    clear: () => {},
    key: () => null,
    length: 0,
  };
  return storage;
}
