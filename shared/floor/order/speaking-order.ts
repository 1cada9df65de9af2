import type { AgendaItemId, RequestId } from '../../ids.ts';
import type { Meeting } from '../../meeting.ts';
import { type ListOfSpeakers, listOf, type Pin } from '../floor.ts';
import { type FloorRequest, hasPriority } from '../requests/floor-request.ts';
import { countedTurns, type Turn, turnsOn } from '../shares/turns.ts';
import type { Place } from './place-reason.ts';
import { POLICY_ORDERS } from './policy-orders.ts';
import type { Reasoned, Situation } from './situation.ts';

/** A request with its place on the list; `position` counts from 1, the next one. */
export type Placed = { readonly request: FloorRequest } & Place;

/** How many interventions that were asked later may get the floor before a request; after that it goes before the policy (F9). */
export const OVERTAKEN_MAX = 10;

/** For states that are frozen, and so never change: a browser asks for the order of the same state for every button on a list. */
const known = new WeakMap<Meeting, Map<AgendaItemId, readonly Placed[]>>();

/**
 * The list of speakers of an agenda item, next first. Points of order and rights of reply come first (F3), then requests that have
 * been overtaken as often as they may be, then the others as the policy says (F9); the chair's moves win over all of it (F5).
 */
export function speakingOrder(meeting: Meeting, itemId: AgendaItemId): readonly Placed[] {
  if (!Object.isFrozen(meeting)) return orderOf(meeting, itemId);
  const orders = known.get(meeting) ?? new Map<AgendaItemId, readonly Placed[]>();
  const order = orders.get(itemId) ?? orderOf(meeting, itemId);
  known.set(meeting, orders.set(itemId, order));
  return order;
}

function orderOf(meeting: Meeting, itemId: AgendaItemId): readonly Placed[] {
  const list = listOf(meeting.floor, itemId);
  const waiting = requestsOf(meeting, list.waiting);
  const unpinned = withoutPinned(waiting, list);
  const byId = new Map(waiting.map((request) => [request.id, request]));
  const urgent = unpinned.filter(({ kind }) => hasPriority(kind));
  const order = [...orderByRule(meeting, itemId, unpinned)];
  for (const pin of list.pins) putPinned(order, pin, byId, urgent);
  return order.map((placed, index) => ({ ...placed, position: index + 1 }));
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
  const later = waiting.filter(({ kind }) => !hasPriority(kind));
  const patient = later.filter((request) => overtaken(request, heard) >= OVERTAKEN_MAX);
  const others = later.filter((request) => overtaken(request, heard) < OVERTAKEN_MAX);
  const situation = { meeting, turns, onItem };
  return [...first.map(ahead), ...patient.map(waited(heard)), ...byPolicy(itemId, others, situation)];
}

/** Those who were inscribed before those who ask during the item, each as the policy says; or all of them as one (F42). */
function byPolicy(
  itemId: AgendaItemId,
  waiting: readonly FloorRequest[],
  situation: Omit<Situation, 'waiting' | 'ahead'>,
): readonly Reasoned[] {
  const { meeting } = situation;
  const order = POLICY_ORDERS[policyOf(meeting, itemId)];
  const isFirst = ({ inscribed }: FloorRequest) => inscribed === true && meeting.floor.precedence !== 'together';
  const inscribed = order({ ...situation, waiting: waiting.filter(isFirst), ahead: [] });
  const onTheSpot = waiting.filter((request) => !isFirst(request));
  return [...inscribed, ...order({ ...situation, waiting: onTheSpot, ahead: inscribed.map(({ request }) => request) })];
}

/** When the requests that have been heard were made, latest first. */
const latestAsked = (turns: readonly Turn[]): readonly number[] =>
  [...new Set(turns.map(({ request }) => request.asked))].sort((a, b) => b - a);

/** The policy of an item: its own, or else that of the meeting. */
export const policyOf = (meeting: Meeting, itemId: AgendaItemId) =>
  listOf(meeting.floor, itemId).policy ?? meeting.floor.policy;

/** How many interventions that were asked later have got the floor: as many as stand before it in `heard`. */
function overtaken(request: FloorRequest, heard: readonly number[]): number {
  let [from, to] = [0, heard.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((heard[middle] ?? 0) <= request.asked) to = middle;
    else from = middle + 1;
  }
  return from;
}

const ahead = (request: FloorRequest): Reasoned => ({ request, reason: { type: 'priority', kind: request.kind } });

const waited =
  (heard: readonly number[]) =>
  (request: FloorRequest): Reasoned => ({ request, reason: { type: 'waited', overtaken: overtaken(request, heard) } });

/**
 * Puts a pinned request behind as many requests as stood before it and still wait, and behind points of order that were made since.
 */
function putPinned(
  order: Reasoned[],
  { requestId, behind, since, type, by }: Pin,
  waiting: ReadonlyMap<RequestId, FloorRequest>,
  urgent: readonly FloorRequest[],
): void {
  const request = waiting.get(requestId);
  if (request === undefined) return;
  const asked = hasPriority(request.kind) ? [] : urgent.filter((other) => other.asked > since);
  const before = new Set(behind.filter((id) => waiting.has(id))).size + asked.length;
  order.splice(before, 0, { request, reason: { type, by } });
}
