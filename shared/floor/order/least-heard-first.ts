import type { Group } from '../../attendance/profile.ts';
import type { Meeting } from '../../meeting.ts';
import { groupNow, keyOf, nameOf } from '../requests/beneficiary.ts';
import type { FloorRequest } from '../requests/floor-request.ts';
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

/** Those of one group or delegation who wait; `next`: how many of them stand in the order already. `time`: ms, with what they get. */
type Queue = { readonly requests: FloorRequest[]; next: number; time: number };

function balanced<Of>(
  waiting: readonly FloorRequest[],
  given: (request: FloorRequest) => readonly [Of, number],
  had: ReadonlyMap<Of, number>,
): readonly FloorRequest[] {
  const queues = queuesOf(waiting, (request) => given(request)[0], had);
  return waiting.flatMap(() => {
    const queue = leastHeard(queues);
    const request = queue?.requests[queue.next];
    if (queue === undefined || request === undefined) return [];
    queue.next += 1;
    queue.time += given(request)[1];
    return [request];
  });
}

function queuesOf<Of>(
  waiting: readonly FloorRequest[],
  ofWhich: (request: FloorRequest) => Of,
  had: ReadonlyMap<Of, number>,
): readonly Queue[] {
  const queues = new Map<Of, Queue>();
  for (const request of waiting) {
    const of = ofWhich(request);
    const queue = queues.get(of) ?? { requests: [], next: 0, time: had.get(of) ?? 0 };
    queue.requests.push(request);
    queues.set(of, queue);
  }
  return [...queues.values()];
}

/** With equal time, those whose next one asked first. */
function leastHeard(queues: readonly Queue[]): Queue | undefined {
  let least: Queue | undefined;
  for (const queue of queues) if (askedNext(queue) < Infinity && (!least || isBefore(queue, least))) least = queue;
  return least;
}

const askedNext = ({ requests, next }: Queue): number => requests[next]?.asked ?? Infinity;
const isBefore = (one: Queue, other: Queue): boolean =>
  one.time < other.time || (one.time === other.time && askedNext(one) < askedNext(other));
