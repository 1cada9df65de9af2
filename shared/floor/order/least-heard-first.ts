import type { Group } from '../../attendance/profile.ts';
import type { Meeting } from '../../meeting.ts';
import { groupNow, keyOf, nameOf } from '../beneficiary.ts';
import type { FloorRequest } from '../floor-request.ts';
import { secondsFor } from '../time/speaking-time.ts';
import type { Order, Situation } from './situation.ts';

/**
 * The next one is always of the group with the least time; the next of each group counts with the time that it will be given. The
 * secretariat comes last (P5).
 */
export const fairShares: Order = (situation) => {
  const groupOf = ({ beneficiary }: FloorRequest): Group => groupNow(situation.meeting, beneficiary);
  const had = situation.turns.map(({ group, spokenMs }) => [group, spokenMs] as const);
  return leastHeardFirst(situation, groupOf, had).map(({ request, of, spokenMs }) => ({
    request,
    reason: { type: 'fair-shares', stakeholderGroup: of, spokenMs },
  }));
};

/** The same by delegations (F40). Somebody who speaks for none counts for themselves. */
export const entityShares: Order = (situation) => {
  const had = situation.turns.map(({ request, spokenMs }) => [entityOrPerson(request), spokenMs] as const);
  return leastHeardFirst(situation, entityOrPerson, had).map(({ request, spokenMs }) => ({
    request,
    reason: { type: 'entity-shares', entity: entityName(situation.meeting, request), spokenMs },
  }));
};

export const entityOrPerson = ({ entity, beneficiary }: Pick<FloorRequest, 'entity' | 'beneficiary'>): string =>
  entity === undefined ? keyOf(beneficiary) : `entity ${entity}`;

/** The delegation as its member wrote it, or else the person. */
export const entityName = (meeting: Meeting, { entity, capacity, beneficiary }: FloorRequest): string =>
  entity !== undefined && capacity.type === 'for-organisation'
    ? capacity.organisation
    : nameOf(meeting, beneficiary).name;

type Heard<Of> = { readonly request: FloorRequest; readonly of: Of; readonly spokenMs: number };

function leastHeardFirst<Of extends string>(
  { meeting, waiting, ahead }: Situation,
  ofWhich: (request: FloorRequest) => Of,
  turns: readonly (readonly [Of, number])[],
): readonly Heard<Of>[] {
  const had = summed(turns);
  const given = (request: FloorRequest) => [ofWhich(request), secondsFor(meeting, request) * 1000] as const;
  const expected = summed([...turns, ...ahead.map(given)]);
  const isOurs = ({ beneficiary }: FloorRequest) => groupNow(meeting, beneficiary) === 'secretariat';
  const stakeholders = waiting.filter((request) => !isOurs(request));
  return [...balanced(stakeholders, given, expected), ...waiting.filter(isOurs)].map((request) => {
    const of = ofWhich(request);
    return { request, of, spokenMs: had.get(of) ?? 0 };
  });
}

/** Ms spoken by each. */
function summed<Of>(times: readonly (readonly [Of, number])[]): Map<Of, number> {
  const sums = new Map<Of, number>();
  for (const [of, ms] of times) sums.set(of, (sums.get(of) ?? 0) + ms);
  return sums;
}

function balanced<Of>(
  waiting: readonly FloorRequest[],
  given: (request: FloorRequest) => readonly [Of, number],
  expected: Map<Of, number>,
): readonly FloorRequest[] {
  const queues = queuesOf(waiting, (request) => given(request)[0]);
  const order: FloorRequest[] = [];
  while (queues.size > 0) {
    const of = leastHeard(queues, expected);
    const [next, ...later] = queues.get(of) ?? [];
    if (next === undefined) break;
    order.push(next);
    expected.set(of, (expected.get(of) ?? 0) + given(next)[1]);
    if (later.length > 0) queues.set(of, later);
    else queues.delete(of);
  }
  return order;
}

function queuesOf<Of>(
  waiting: readonly FloorRequest[],
  ofWhich: (request: FloorRequest) => Of,
): Map<Of, readonly FloorRequest[]> {
  const queues = new Map<Of, FloorRequest[]>();
  for (const request of waiting) {
    const queue = queues.get(ofWhich(request)) ?? [];
    queue.push(request);
    queues.set(ofWhich(request), queue);
  }
  return queues;
}

/** With equal time, those whose next one asked first. */
function leastHeard<Of>(queues: ReadonlyMap<Of, readonly FloorRequest[]>, times: ReadonlyMap<Of, number>): Of {
  const rank = ([of, [next]]: readonly [Of, readonly FloorRequest[]]) =>
    [times.get(of) ?? 0, next?.asked ?? 0] as const;
  const [first, ...others] = [...queues];
  if (first === undefined) throw new Error('nobody waits');
  return others.reduce((least, other) => (isBefore(rank(other), rank(least)) ? other : least), first)[0];
}

const isBefore = (one: readonly [number, number], other: readonly [number, number]): boolean =>
  one[0] < other[0] || (one[0] === other[0] && one[1] < other[1]);
