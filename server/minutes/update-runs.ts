import type * as Y from 'yjs';

export type Id = { readonly client: number; readonly clock: number };
export type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number];
/** One device's part of an update; `at`: how many of its structs have been taken. */
export type Run = { readonly structs: Struct[]; at: number };

/** What an update may not be. */
export class Unbearable extends Error {}
/** It follows what is not there: honest, and of use once that has come. */
export class Ahead extends Error {}
export const waitsIf = (lacking: boolean): void => {
  if (lacking) throw new Ahead('needs what is not there');
};
export const refuseIf = (wrong: boolean, why: string): void => {
  if (wrong) throw new Unbearable(why);
};

export const refuseFor = (why: string | null): void => refuseIf(why !== null, why ?? '');

export const keyOf = ({ client, clock }: Id): string => `${client}:${clock}`;
export const endOf = ({ id, length }: Struct): number => id.clock + length;
export const same = (one: Id | null, other: Id | null): boolean =>
  one === other || (one !== null && other !== null && one.client === other.client && one.clock === other.clock);

/** Each device's structs in order. Yjs forgets all but the last of two sections of one device. */
export function runsOf(update: Uint8Array, structs: readonly Struct[]): Map<number, Run> {
  const runs = new Map<number, Run>();
  for (const struct of structs) {
    const run = runs.get(struct.id.client);
    if (run) run.structs.push(struct);
    else runs.set(struct.id.client, { structs: [struct], at: 0 });
  }
  refuseIf(firstNumber(update) !== runs.size, 'a device comes twice');
  return runs;
}

/** The number of sections, with which an update begins (a variable-length unsigned integer). */
function firstNumber(bytes: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < bytes.length && at < 6; at += 1) {
    const byte = bytes[at] ?? 0;
    sum += (byte & 0x7f) * 2 ** (7 * at);
    if (byte < 0x80) return sum;
  }
  return sum;
}

/** How many structs a document keeps. */
export function structsOf(doc: Y.Doc): number {
  let sum = 0;
  for (const structs of doc.store.clients.values()) sum += structs.length;
  return sum;
}
