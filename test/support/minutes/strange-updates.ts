/** Bytes of Yjs updates (version 1), put together by hand. */
export const number = (value: number): number[] =>
  value < 128 ? [value] : [(value % 128) | 128, ...number(Math.floor(value / 128))];
export const words = (text: string): number[] => [...number(text.length), ...Buffer.from(text)];

/** One device's structs, and nothing deleted. */
export const update = (client: number, clock: number, structs: readonly number[][]): Uint8Array =>
  new Uint8Array([1, ...number(structs.length), ...number(client), ...number(clock), ...structs.flat(), 0]);

/** An element, in a root or in another element. */
export const element = (parent: number[]): number[] => [7, ...parent, 3, ...words('p')];
export const inRoot = (name: string): number[] => [1, ...words(name)];
export const inside = (client: number, clock: number): number[] => [0, ...number(client), ...number(clock)];

/** Elements in a row, and such as want to stand where that row begins: Yjs compares each with all of them. */
export const row = (root: string, client: number, length: number): Uint8Array =>
  update(
    client,
    0,
    Array.from({ length }, (_, n) =>
      n === 0 ? element(inRoot(root)) : [0x87, ...number(client), ...number(n - 1), 3, ...words('p')],
    ),
  );
export const rivals = (root: string, client: number, length: number): Uint8Array =>
  update(
    client,
    0,
    Array.from({ length }, () => element(inRoot(root))),
  );
