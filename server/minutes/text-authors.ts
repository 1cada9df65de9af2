import * as Y from 'yjs';
import { type Refusal, refuse } from '../../shared/decision.ts';
import type { PersonId } from '../../shared/ids.ts';
import { CARRIER } from './carry-over.ts';

/**
 * Whose device each Yjs client id is. A client id that has written for one person writes for nobody else: with another's
 * id and clock an update could make two copies of the text differ for ever.
 */
export function createTextAuthors() {
  const owners = new Map<number, PersonId | 'carrier'>([[CARRIER, 'carrier']]);

  const newClients = (update: Uint8Array, has: (client: number) => number): ReadonlySet<number> =>
    new Set(
      Y.decodeUpdate(update)
        .structs.filter((struct) => struct.id.clock + struct.length > has(struct.id.client))
        .map((struct) => struct.id.client),
    );

  return {
    /** Refuses bytes that are no update, and what writes as somebody else's device. `has`: the clock known of a client. */
    check(update: Uint8Array, person: PersonId, has: (client: number) => number): Refusal | ReadonlySet<number> {
      try {
        const clients = newClients(update, has);
        const others = [...clients].some((client) => (owners.get(client) ?? person) !== person);
        return others ? refuse('not-permitted') : clients;
      } catch {
        return refuse('bad-message');
      }
    },
    /** Whether a client id is this person's, which it is from now on if it was nobody's. */
    claims(client: number, person: PersonId): boolean {
      this.own([client], person);
      return owners.get(client) === person;
    },
    own(clients: Iterable<number>, person: PersonId | 'carrier'): void {
      for (const client of clients) if (!owners.has(client)) owners.set(client, person);
    },
    /** From a stored row, which was checked when it came. */
    remember(update: Uint8Array, person: PersonId | 'carrier', has: (client: number) => number): void {
      this.own(newClients(update, has), person);
    },
  };
}
