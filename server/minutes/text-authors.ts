import type { PersonId } from '../../shared/ids.ts';

/** The author of what is carried over: a device that belongs to nobody. */
export const CARRIER = 1;

/**
 * The person to whom each Yjs client id belongs. A client id that has written for one person writes for nobody else: with another's
 * id and clock, an update could make two copies of the text differ for ever.
 */
export type TextAuthors = {
  /** Whether these client ids belong to this person or to nobody. */
  readonly mayWrite: (clients: Iterable<number>, person: PersonId) => boolean;
  /** Whether a client id belongs to this person; if it belonged to nobody, it is theirs from now on. */
  readonly claims: (client: number, person: PersonId) => boolean;
  readonly own: (clients: Iterable<number>, person: PersonId | 'carrier') => void;
};

export function createTextAuthors(): TextAuthors {
  const owners = new Map<number, PersonId | 'carrier'>([[CARRIER, 'carrier']]);

  function own(clients: Iterable<number>, person: PersonId | 'carrier'): void {
    for (const client of clients) if (!owners.has(client)) owners.set(client, person);
  }

  return {
    own,
    mayWrite: (clients, person) => [...clients].every((client) => (owners.get(client) ?? person) === person),
    claims(client, person) {
      own([client], person);
      return owners.get(client) === person;
    },
  };
}
