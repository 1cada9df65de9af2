import type { Mode } from '../../attendance/attendance.ts';
import { GROUPS } from '../../attendance/profile.ts';
import { groupNow, keyOf, modeOf } from '../requests/beneficiary.ts';
import type { FloorRequest } from '../requests/floor-request.ts';
import type { Turn } from '../shares/turns.ts';
import { entityShares, fairShares } from './least-heard-first.ts';
import type { PlaceReason } from './place-reason.ts';
import type { PolicyName } from './policies.ts';
import type { Order, Reasoned } from './situation.ts';

/** Orders by rank, lowest first; with equal rank, in the order of asking. */
type Ranking = (request: FloorRequest) => { readonly rank: number; readonly reason: PlaceReason };

const ranked = (waiting: readonly FloorRequest[], ranking: Ranking): readonly Reasoned[] =>
  waiting
    .map((request) => ({ request, ...ranking(request) }))
    .sort((a, b) => a.rank - b.rank || a.request.asked - b.request.asked)
    .map(({ request, reason }) => ({ request, reason }));

const asked: Order = ({ waiting }) => ranked(waiting, () => ({ rank: 0, reason: { type: 'asked' } }));

const speakersIn = (turns: readonly Turn[], ahead: readonly FloorRequest[]): ReadonlySet<string> =>
  new Set([...turns.map(({ request }) => request), ...ahead].map(({ beneficiary }) => keyOf(beneficiary)));

const firstTime: Order = ({ waiting, turns, ahead }) => {
  const spoken = speakersIn(turns, ahead);
  return ranked(waiting, ({ beneficiary }) =>
    spoken.has(keyOf(beneficiary))
      ? { rank: 1, reason: { type: 'spoken-before' } }
      : { rank: 0, reason: { type: 'first-time' } },
  );
};

/** The secretariat last, also behind people who speak for a second time (P5). */
const council: Order = ({ meeting, waiting, onItem, ahead }) => {
  const spoken = speakersIn(onItem, ahead);
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
const alternating: Order = ({ meeting, waiting, onItem, ahead }) => {
  const queue = (mode: Mode) => waiting.filter(({ beneficiary }) => modeOf(meeting, beneficiary) === mode);
  const before = ahead.at(-1);
  const last = before ? modeOf(meeting, before.beneficiary) : onItem.at(-1)?.mode;
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

export const POLICY_ORDERS: Readonly<Record<PolicyName, Order>> = {
  asked,
  alternating,
  council,
  'first-time': firstTime,
  'fair-shares': fairShares,
  'entity-shares': entityShares,
};
