import type { AgendaItem } from '../agenda/agenda.ts';
import { type Floor, listOf } from '../floor/floor.ts';
import { type Placed, speakingOrder } from '../floor/order/speaking-order.ts';
import { memberIn } from '../floor/requests/beneficiary.ts';
import { type FloorRequest, hasPriority } from '../floor/requests/floor-request.ts';
import type { AgendaItemId, PersonId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import type { Sitting } from '../sitting/sitting.ts';
import { spanOf, type When } from '../sitting/span.ts';
import { AGAIN_WITHIN_MS, MOVED_MS, NEAR, type Reminder, SOON_MS } from './reminder.ts';

/** U1: when a meeting opens that does so within the hour; null: it does not. `at` and the answer in ms. */
export function opensSoon(when: When, at: number): number | null {
  const from = spanOf(when)?.from;
  return from !== undefined && at >= from - SOON_MS && at < from ? from : null;
}

/** U1: what is due by time. `at`: ms. */
export function dueByTime({ sitting, attendance }: Meeting, at: number): readonly Reminder[] {
  const about = sitting.convocation && opensSoon(sitting.convocation, at);
  if (about === null || sitting.phase.state !== 'not-open') return [];
  return Object.values(attendance.members)
    .filter(({ standing, role }) => standing === 'admitted' && role !== 'room')
    .map(({ person }) => ({ kind: 'meeting-soon', person, about }));
}

/** When somebody was told, and of which hour. Ms. */
export type Told = { readonly about: number; readonly at: number };

/** U4: whether the hour at which a meeting opens is news for somebody who has been told of it, however often it is moved. */
export function isNews(told: readonly Told[], about: number, at: number): boolean {
  const lately = told.filter((one) => one.at > at - AGAIN_WITHIN_MS);
  return lately.length < 2 && told.every((one) => isMoved(one.about, about));
}

const isMoved = (from: number, to: number): boolean => Math.abs(to - from) >= MOVED_MS;

/** U6: a reminder as it is due now, which may have waited; null: it is due no more. `at`: ms. */
export function stillDue(meeting: Meeting, { kind, person, about }: Reminder, at: number): Reminder | null {
  const due = kind === 'meeting-soon' ? dueByTime(meeting, at) : dueNow(meeting);
  return due.find((now) => now.kind === kind && now.person === person && isSame(now.about, about)) ?? null;
}

/** Of a meeting that was moved by little, nobody is told again: what waits says the new hour. */
const isSame = (now: Reminder['about'], then: Reminder['about']): boolean =>
  typeof now === 'number' && typeof then === 'number' ? !isMoved(then, now) : now === then;

/** U2, U3: what is due as the meeting stands. What was told already is for the caller to leave out. */
export const dueNow = (meeting: Meeting): readonly Reminder[] =>
  meeting.sitting.phase.state === 'open' ? [...itemsNext(meeting), ...turnsNear(meeting)] : [];

/**
 * U6: how long the meeting was suspended since something was due, or when it was: that time does not count. Ms. What is due was
 * written down before the suspension began, so that this counts whole.
 */
export function suspendedSince({ stretches }: Sitting, dueAt: number): number {
  return stretches.reduce((sum, { from }, place) => {
    const before = stretches[place - 1]?.to ?? from;
    return from > dueAt ? sum + from - before : sum;
  }, 0);
}

/** What happens seldom enough to be looked at: nothing else changes what is due. */
export const mayMakeDue = (eventType: string): boolean => /^(floor|agenda|meeting)\./.test(eventType);

function itemsNext(meeting: Meeting): readonly Reminder[] {
  const item = nextItem(meeting);
  if (!item) return [];
  const waiting = listOf(meeting.floor, item.id).waiting.map((id) => meeting.floor.requests[id]);
  const people = new Set(waiting.flatMap((request) => (request && speakerOf(request)) ?? []));
  return [...people].map((person) => ({ kind: 'item-next', person, about: item.id }));
}

/** The first that is still to come after the item under discussion, or of all where there is none. */
function nextItem({ agenda: { items, current } }: Meeting): AgendaItem | undefined {
  const from = items.findIndex(({ id }) => id === current) + 1;
  return items.slice(from).find(({ state }) => state === 'pending');
}

function turnsNear(meeting: Meeting): readonly Reminder[] {
  const { current } = meeting.agenda;
  if (current === null) return [];
  return speakingOrder(meeting, current)
    .slice(0, NEAR + 1)
    .filter(({ request }) => hasMoved(meeting.floor, current, request))
    .flatMap((placed) => near(placed, current));
}

function near({ request, position }: Placed, item: AgendaItemId): readonly Reminder[] {
  const person = speakerOf(request);
  return person === null ? [] : [{ kind: 'turn-near', person, about: request.id, item, ahead: position - 1 }];
}

/** Who asks sees their place. They are told once somebody has had the floor since, or when they were inscribed before. */
function hasMoved({ holder, interventions }: Floor, item: AgendaItemId, request: FloorRequest): boolean {
  const began = Math.max(
    holder?.since ?? 0,
    interventions.findLast(({ agendaItemId }) => agendaItemId === item)?.from ?? 0,
  );
  return request.inscribed === true || began > request.askedAt;
}

/** Who will have to speak; null: nobody with an account, or nobody who has to be called for it. */
const speakerOf = (request: FloorRequest): PersonId | null =>
  request.written !== null || hasPriority(request.kind) || request.resumes !== null ? null : memberIn(request);
