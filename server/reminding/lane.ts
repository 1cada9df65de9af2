import type { PersonId } from '../../shared/ids.ts';

/** For whom something is sent, and by which host. The lowest urgency comes first. */
export type Addressed = { readonly person: PersonId; readonly host: string; readonly urgency: number };
type Width = { readonly places: number; readonly ofOneHost: number; readonly ofOnePerson: number };

/** Lets so much be sent at the same time; the rest waits. A place is taken again as soon as it is free. */
export type Lane = {
  readonly run: <T>(to: Addressed, work: () => Promise<T>) => Promise<T>;
};

type Waiting = Addressed & { readonly begin: () => void };

/**
 * The most urgent comes first; of the same urgency, whoever has fewer places, and by a host that has fewer; then who came first. No
 * host and no person has all places: one that does not answer holds up nobody else.
 */
export function createLane({ places, ofOneHost, ofOnePerson }: Width): Lane {
  const waiting: Waiting[] = [];
  const [hosts, people] = [createCounts(), createCounts()];
  let running = 0;

  const mayBegin = ({ person, host }: Waiting): boolean =>
    hosts.of(host) < ofOneHost && people.of(person) < ofOnePerson;
  const comesBefore = orderBy(people, hosts);

  function count({ person, host }: Addressed, by: 1 | -1): void {
    running += by;
    people.add(person, by);
    hosts.add(host, by);
  }
  function beginNext(): void {
    while (running < places) {
      const next = firstOf(waiting, mayBegin, comesBefore);
      if (!next) return;
      waiting.splice(waiting.indexOf(next), 1);
      count(next, 1);
      next.begin();
    }
  }
  return {
    async run(to, work) {
      await new Promise<void>((begin) => {
        waiting.push({ ...to, begin });
        beginNext();
      });
      try {
        return await work();
      } finally {
        count(to, -1);
        beginNext();
      }
    },
  };
}

const orderBy =
  (people: Counts, hosts: Counts) =>
  (one: Waiting, other: Waiting): boolean =>
    (one.urgency - other.urgency ||
      people.of(one.person) - people.of(other.person) ||
      hosts.of(one.host) - hosts.of(other.host)) < 0;

function firstOf(
  waiting: readonly Waiting[],
  mayBegin: (one: Waiting) => boolean,
  comesBefore: (one: Waiting, other: Waiting) => boolean,
): Waiting | undefined {
  let first: Waiting | undefined;
  for (const one of waiting) if (mayBegin(one) && (!first || comesBefore(one, first))) first = one;
  return first;
}

type Counts = { readonly of: (name: string) => number; readonly add: (name: string, by: 1 | -1) => void };

function createCounts(): Counts {
  const counts = new Map<string, number>();
  return {
    of: (name) => counts.get(name) ?? 0,
    add(name, by) {
      const now = (counts.get(name) ?? 0) + by;
      if (now === 0) counts.delete(name);
      else counts.set(name, now);
    },
  };
}
