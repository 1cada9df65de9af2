import type { AgendaItemId, RequestId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import { type ListOfSpeakers, listOf, type Pin } from './floor.ts';
import { type FloorRequest, hasPriority } from './floor-request.ts';
import type { Place } from './place-reason.ts';
import { POLICY_ORDERS, type Reasoned, type Situation } from './policy-orders.ts';
import { countedTurns, type Turn, turnsOn } from './turns.ts';

/** A request with its place on the list; `position` counts from 1, who is next. */
export type Placed = { readonly request: FloorRequest } & Place;

/** So often at most can interventions asked later be given the floor before a request: then it goes ahead of the policy (F9). */
export const OVERTAKEN_MAX = 10;

/**
 * The list of speakers of an agenda item, next first. Points of order and rights of reply come first (F3), then who has been
 * overtaken as often as anybody may be, then the others as the policy says (F9); the chair's moves win over all of it (F5).
 */
export function speakingOrder(meeting: Meeting, itemId: AgendaItemId): readonly Placed[] {
  const list = listOf(meeting.floor, itemId);
  const waiting = requestsOf(meeting, list.waiting);
  const byRule = orderByRule(meeting, itemId, withoutPinned(waiting, list));
  return list.pins
    .reduce((order, pin) => withPin(order, pin, waiting, list), byRule)
    .map((placed, index) => ({ ...placed, position: index + 1 }));
}

const requestsOf = (meeting: Meeting, ids: readonly RequestId[]): readonly FloorRequest[] =>
  ids.map((id) => meeting.floor.requests[id]).filter((request) => request !== undefined);

function withoutPinned(waiting: readonly FloorRequest[], { pins }: ListOfSpeakers): readonly FloorRequest[] {
  const pinned = new Set(pins.map(({ requestId }) => requestId));
  return waiting.filter(({ id }) => !pinned.has(id));
}

function orderByRule(meeting: Meeting, itemId: AgendaItemId, waiting: readonly FloorRequest[]): readonly Reasoned[] {
  const turns = countedTurns(meeting);
  const onItem = turnsOn(turns, itemId);
  const heard = latestAsked(onItem);
  const first = waiting.filter(({ kind }) => hasPriority(kind));
  const patient = waiting.filter((request) => !first.includes(request) && overtaken(request, heard) >= OVERTAKEN_MAX);
  const others = waiting.filter((request) => !first.includes(request) && !patient.includes(request));
  const situation: Situation = { meeting, waiting: others, turns, onItem };
  return [...first.map(ahead), ...patient.map(waited(heard)), ...POLICY_ORDERS[policyOf(meeting, itemId)](situation)];
}

/** When those who have been heard had asked, latest first. */
const latestAsked = (turns: readonly Turn[]): readonly number[] =>
  [...new Set(turns.map(({ request }) => request.asked))].sort((a, b) => b - a);

/** The policy of an item: its own, else the meeting's. */
export const policyOf = (meeting: Meeting, itemId: AgendaItemId) =>
  listOf(meeting.floor, itemId).policy ?? meeting.floor.policy;

/** How many interventions that were asked for later have been given the floor. */
function overtaken(request: FloorRequest, heard: readonly number[]): number {
  const earlier = heard.findIndex((asked) => asked <= request.asked);
  return earlier < 0 ? heard.length : earlier;
}

const ahead = (request: FloorRequest): Reasoned => ({ request, reason: { type: 'priority', kind: request.kind } });

const waited =
  (heard: readonly number[]) =>
  (request: FloorRequest): Reasoned => ({ request, reason: { type: 'waited', overtaken: overtaken(request, heard) } });

/** Puts a pinned request behind as many as stood before it and still wait, and behind points of order asked since. */
function withPin(
  order: readonly Reasoned[],
  pin: Pin,
  waiting: readonly FloorRequest[],
  list: ListOfSpeakers,
): readonly Reasoned[] {
  const request = waiting.find(({ id }) => id === pin.requestId);
  if (request === undefined) return order;
  const since = hasPriority(request.kind)
    ? []
    : withoutPinned(waiting, list).filter((other) => hasPriority(other.kind) && other.asked > pin.since);
  const before = waiting.filter((other) => pin.behind.includes(other.id)).length + since.length;
  return order.toSpliced(before, 0, { request, reason: { type: pin.type, by: pin.by } });
}
