import type { Mode } from '../../attendance/attendance.ts';
import { GROUPS, type Group } from '../../attendance/profile.ts';
import type { Meeting } from '../../meeting.ts';
import { groupNow, keyOf, modeOf } from '../beneficiary.ts';
import type { FloorRequest } from '../floor-request.ts';
import type { Turn } from '../shares/turns.ts';
import { secondsFor } from '../time/speaking-time.ts';
import type { PlaceReason } from './place-reason.ts';
import type { PolicyName } from './policies.ts';

/** A request with the reason for its place. */
export type Reasoned = { readonly request: FloorRequest; readonly reason: PlaceReason };

/**
 * What a policy may look at. `waiting`: interventions in the order of asking. `turns`: of the meeting. `onItem`: of this agenda
 * item.
 */
export type Situation = {
  readonly meeting: Meeting;
  readonly waiting: readonly FloorRequest[];
  readonly turns: readonly Turn[];
  readonly onItem: readonly Turn[];
};
type Order = (situation: Situation) => readonly Reasoned[];

/** Orders by rank, lowest first; with equal rank, in the order of asking. */
type Ranking = (request: FloorRequest) => { readonly rank: number; readonly reason: PlaceReason };

const ranked = (waiting: readonly FloorRequest[], ranking: Ranking): readonly Reasoned[] =>
  waiting
    .map((request) => ({ request, ...ranking(request) }))
    .sort((a, b) => a.rank - b.rank || a.request.asked - b.request.asked)
    .map(({ request, reason }) => ({ request, reason }));

const asked: Order = ({ waiting }) => ranked(waiting, () => ({ rank: 0, reason: { type: 'asked' } }));

const speakersIn = (turns: readonly Turn[]): ReadonlySet<string> =>
  new Set(turns.map(({ request }) => keyOf(request.beneficiary)));

const firstTime: Order = ({ waiting, turns }) => {
  const spoken = speakersIn(turns);
  return ranked(waiting, ({ beneficiary }) =>
    spoken.has(keyOf(beneficiary))
      ? { rank: 1, reason: { type: 'spoken-before' } }
      : { rank: 0, reason: { type: 'first-time' } },
  );
};

/** The secretariat last, also behind people who speak for a second time (P5). */
const council: Order = ({ meeting, waiting, onItem }) => {
  const spoken = speakersIn(onItem);
  return ranked(waiting, ({ beneficiary }) => {
    const stakeholderGroup = groupNow(meeting, beneficiary);
    const rank = GROUPS.indexOf(stakeholderGroup);
    if (stakeholderGroup !== 'secretariat' && spoken.has(keyOf(beneficiary)))
      return { rank: GROUPS.length + rank, reason: { type: 'council-again', stakeholderGroup } };
    return { rank: stakeholderGroup === 'secretariat' ? LAST : rank, reason: { type: 'council', stakeholderGroup } };
  });
};
const LAST = 2 * GROUPS.length;

/** Begins with the mode that did not speak last on this item; at first, with the mode of the person who asked first. */
const alternating: Order = ({ meeting, waiting, onItem }) => {
  const queue = (mode: Mode) => waiting.filter(({ beneficiary }) => modeOf(meeting, beneficiary) === mode);
  const last = onItem.at(-1)?.mode;
  const begins =
    last === undefined
      ? waiting[0] === undefined
        ? 'room'
        : modeOf(meeting, waiting[0].beneficiary)
      : otherThan(last);
  const [odd, even] = [queue(begins), queue(otherThan(begins))];
  const rounds = Array.from({ length: Math.max(odd.length, even.length) }, (_, round) => [
    odd[round],
    even[round],
  ]).flat();
  return rounds
    .filter((request) => request !== undefined)
    .map((request) => ({ request, reason: { type: 'alternating', mode: modeOf(meeting, request.beneficiary) } }));
};

const otherThan = (mode: Mode): Mode => (mode === 'room' ? 'remote' : 'room');

/**
 * The next one is always of the group with the least time; the next of each group counts with the time that it will be given. The
 * secretariat comes last (P5).
 */
const fairShares: Order = ({ meeting, waiting, turns }) => {
  const had = timeByGroup(turns);
  const isOurs = ({ beneficiary }: FloorRequest) => groupNow(meeting, beneficiary) === 'secretariat';
  const reasoned = (request: FloorRequest, stakeholderGroup: Group): Reasoned => ({
    request,
    reason: { type: 'fair-shares', stakeholderGroup, spokenMs: had.get(stakeholderGroup) ?? 0 },
  });
  const stakeholders = waiting.filter((request) => !isOurs(request));
  return [
    ...balanced(meeting, stakeholders, had).map(({ request, group }) => reasoned(request, group)),
    ...waiting.filter(isOurs).map((request) => reasoned(request, 'secretariat')),
  ];
};

function balanced(meeting: Meeting, waiting: readonly FloorRequest[], had: Counts) {
  const expected = new Map(had);
  const queues = queuesByGroup(meeting, waiting);
  const heads = new Map([...queues.keys()].map((group) => [group, 0]));
  return waiting.flatMap(() => {
    const group = leastHeard(queues, heads, expected);
    const place = heads.get(group) ?? 0;
    const request = queues.get(group)?.[place];
    if (request === undefined) return [];
    heads.set(group, place + 1);
    expected.set(group, (expected.get(group) ?? 0) + secondsFor(meeting, request) * 1000);
    return [{ request, group }];
  });
}

const queuesByGroup = (meeting: Meeting, waiting: readonly FloorRequest[]): Queues =>
  new Map(
    GROUPS.map((group) => [group, waiting.filter(({ beneficiary }) => groupNow(meeting, beneficiary) === group)]),
  );

/** Ms spoken by each group. */
function timeByGroup(turns: readonly Turn[]): ReadonlyMap<Group, number> {
  const times = new Map<Group, number>();
  for (const { group, spokenMs } of turns) {
    times.set(group, (times.get(group) ?? 0) + spokenMs);
  }
  return times;
}

type Queues = ReadonlyMap<Group, readonly FloorRequest[]>;
type Counts = ReadonlyMap<Group, number>;

/** Among groups in which somebody still waits; with equal time, the group whose next one asked first. */
function leastHeard(queues: Queues, heads: Counts, times: Counts): Group {
  const candidates = [...queues].flatMap(([group, queue]) => {
    const next = queue[heads.get(group) ?? 0];
    return next === undefined ? [] : [{ group, time: times.get(group) ?? 0, asked: next.asked }];
  });
  return candidates.sort((a, b) => a.time - b.time || a.asked - b.asked)[0]?.group ?? 'other';
}

export const POLICY_ORDERS: Readonly<Record<PolicyName, Order>> = {
  asked,
  alternating,
  council,
  'first-time': firstTime,
  'fair-shares': fairShares,
};
