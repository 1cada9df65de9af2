import * as Y from 'yjs';
import { addressIn } from './text-shape.ts';

type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number];
export const endOf = ({ id, length }: Struct): number => id.clock + length;

/**
 * An update, read and not yet merged. `sections`: how many sections it says that it has, one for each device. Reading it, Yjs reads
 * no more structs than there are bytes for; merging it, Yjs would first make room for as many as the update claims.
 */
export type ReadUpdate = {
  readonly sections: number;
  readonly clients: ReadonlySet<number>;
  readonly structs: readonly Struct[];
};

/** Null for bytes that are no update. */
export function readUpdate(update: Uint8Array): ReadUpdate | null {
  try {
    const { structs } = Y.decodeUpdate(update);
    return {
      sections: firstNumber(update),
      clients: new Set(structs.map(({ id }) => id.client)),
      structs: structs.filter((struct) => !(struct instanceof Y.Skip)),
    };
  } catch {
    return null;
  }
}

/** An update begins with a variable-length unsigned integer. */
function firstNumber(bytes: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < bytes.length && at < 6; at += 1) {
    const byte = bytes[at] ?? 0;
    sum += (byte & 0x7f) * 2 ** (7 * at);
    if (byte < 0x80) return sum;
  }
  return sum;
}

/** Characters of the addresses to which these structs link. */
export const addressesOf = (structs: readonly Struct[]): number =>
  structs.reduce((sum, struct) => sum + (struct instanceof Y.Item ? addressIn(struct).length : 0), 0);

/** Whether it follows something that a device wrote and that is not there. */
export function isAhead({ structs }: ReadUpdate, has: (client: number) => number): boolean {
  const seen = new Set<number>();
  return structs.some(({ id: { client, clock } }) => {
    const isFirst = !seen.has(client);
    seen.add(client);
    return isFirst && clock > has(client);
  });
}

/** Whether the update itself brings what it waits for. */
export const brings = ({ structs }: ReadUpdate, missing: ReadonlyMap<number, number>): boolean =>
  [...missing].every(([client, clock]) =>
    structs.some((struct) => struct.id.client === client && struct.id.clock <= clock && clock < endOf(struct)),
  );
