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
  /** They have written with these. */
  readonly own: (clients: Iterable<number>, person: PersonId | 'carrier') => void;
};

/** Of one person, so many are kept that were only pointed with: a page has one, and a person a few pages. */
const POINTED_MAX = 100;

export function createTextAuthors(): TextAuthors {
  const owners = new Map<number, PersonId | 'carrier'>([[CARRIER, 'carrier']]);
  /** With which nothing has been written, the oldest first. */
  const pointed = new Map<PersonId, Set<number>>();

  function own(clients: Iterable<number>, person: PersonId | 'carrier'): void {
    for (const client of clients) {
      if (!owners.has(client)) owners.set(client, person);
      if (person !== 'carrier') pointed.get(person)?.delete(client);
    }
  }
  function point(client: number, person: PersonId): void {
    const all = pointed.get(person) ?? new Set();
    pointed.set(person, all.add(client));
    owners.set(client, person);
    const [oldest] = all;
    if (all.size <= POINTED_MAX || oldest === undefined) return;
    all.delete(oldest);
    owners.delete(oldest);
  }

  return {
    own,
    mayWrite: (clients, person) => [...clients].every((client) => (owners.get(client) ?? person) === person),
    claims(client, person) {
      if (!owners.has(client)) point(client, person);
      return owners.get(client) === person;
    },
  };
}
