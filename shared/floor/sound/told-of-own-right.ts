import type { Role } from '../../actor.ts';
import type { AgendaItemId, PersonId, RequestId } from '../../ids.ts';
import type { Meeting, MeetingEvent, MeetingRecord } from '../../meeting.ts';
import { isPerson } from '../requests/beneficiary.ts';
import type { FloorRequest } from '../requests/floor-request.ts';
import { requestIn, sameTitle, type Title, titlesOf, type Unheard, whyUnheard } from './own-right.ts';

/**
 * Why somebody lost their right to be heard, or their place. `by`, `next`: the request that broke it off, or has the floor now, or
 * has another speaker; `seconds`: the rest of the turn. `unseen`: it happened while this device was not connected.
 */
export type Cause =
  | { readonly type: 'ended' | 'withdrawn'; readonly by: PersonId | 'system' }
  | { readonly type: 'given-on' | 'handed-over'; readonly next: RequestId }
  | { readonly type: 'broken-off'; readonly by: RequestId; readonly seconds: number }
  | { readonly type: 'passed-over'; readonly seconds: number }
  | { readonly type: 'item-taken' | 'item-concluded'; readonly itemId: AgendaItemId }
  | { readonly type: 'role-changed'; readonly role: Role }
  | { readonly type: 'revoked' | 'denied'; readonly reason: string | null }
  | { readonly type: 'closed' | 'excluded' | 'registration-ended' | 'left' | 'undone' | 'unseen' | 'item-removed' };

/** A change of a person's own right to be heard, or of their place on the list, that somebody else has made (F23). */
export type Told =
  | { readonly about: 'lost'; readonly title: Title['type']; readonly cause: Cause }
  | { readonly about: 'gained'; readonly title: 'chairing' }
  | { readonly about: 'unheard'; readonly why: Unheard }
  | { readonly about: 'heard'; readonly after: Unheard }
  | { readonly about: 'off-the-list'; readonly cause: Cause };

/**
 * What has happened between two states, for one person. `records`: those that lead from one to the other; none are known after a
 * gap.
 */
type Change = {
  readonly records: readonly MeetingRecord[];
  readonly before: Meeting;
  readonly after: Meeting;
  readonly person: PersonId;
};

/**
 * What a person is told when the meeting has gone from one state to the other. They are not told what they have done themselves.
 */
export function toldOfOwnRight(change: Change): readonly Told[] {
  if (change.before.sitting.convocation === null) return [];
  const [had, has] = [titlesOf(change.before, change.person), titlesOf(change.after, change.person)];
  const kept = had.filter((title) => has.some((other) => sameTitle(title, other)));
  return [
    ...had.filter((title) => !kept.includes(title)).flatMap((title) => lost(change, title)),
    ...(isNewChair(change, had, has) ? [{ about: 'gained', title: 'chairing' } as const] : []),
    ...(kept.some(({ type }) => type !== 'read-out') ? silence(change) : []),
    ...placesLost(change),
  ];
}

const isChairing = ({ type }: Title): boolean => type === 'chairing';
const isNewChair = (change: Change, had: readonly Title[], has: readonly Title[]): boolean =>
  !had.some(isChairing) && has.some(isChairing) && !isOwnAct(change, lastOf(change, changesStanding(change)));

function lost(change: Change, title: Title): readonly Told[] {
  const record = lastOf(change, (event) => endsTitle(title, event)) ?? lastOf(change, changesStanding(change));
  return isOwnAct(change, record)
    ? []
    : [{ about: 'lost', title: title.type, cause: causeOf(change, record, requestIn(title)) }];
}

function silence(change: Change): readonly Told[] {
  const [was, is] = [whyUnheard(change.before, change.person), whyUnheard(change.after, change.person)];
  if (was === is || isOwnAct(change, lastOf(change, changesSilence))) return [];
  if (is !== null) return [{ about: 'unheard', why: is }];
  return was === null ? [] : [{ about: 'heard', after: was }];
}

function placesLost(change: Change): readonly Told[] {
  const { before, after, person } = change;
  return Object.values(before.floor.requests).flatMap(({ id, beneficiary, status }): readonly Told[] => {
    const is = after.floor.requests[id];
    if (status.state !== 'accepted' || !isPerson(beneficiary, person) || is === undefined) return [];
    if (!hasLostPlace(change, is)) return [];
    const record = lastOf(change, (event) => endsPlace(is, event));
    return isOwnAct(change, record) ? [] : [{ about: 'off-the-list', cause: causeOf(change, record, id) }];
  });
}

/** Taken off the list; another of the delegation has it; or its item is on the agenda no more (F43). */
const hasLostPlace = (change: Change, request: FloorRequest): boolean =>
  request.status.state === 'denied' ||
  request.status.state === 'cancelled' ||
  (request.status.state === 'accepted' &&
    (!isPerson(request.beneficiary, change.person) ||
      (isOnAgenda(change.before, request) && !isOnAgenda(change.after, request))));
const isOnAgenda = ({ agenda }: Meeting, { agendaItemId }: FloorRequest): boolean =>
  agenda.items.some(({ id }) => id === agendaItemId);

const lastOf = ({ records }: Change, matches: (event: MeetingEvent) => boolean): MeetingRecord | undefined =>
  records.findLast(({ event }) => matches(event));
const isOwnAct = ({ person }: Change, record: MeetingRecord | undefined): boolean => record?.by === person;

const ENDS_TURN: readonly MeetingEvent['type'][] = [
  'floor.substituted',
  'floor.released',
  'floor.revoked',
  'floor.interrupted',
  'floor.passed-over',
];
const isAbout = (event: MeetingEvent, requestId: RequestId): boolean =>
  'requestId' in event && event.requestId === requestId;

function endsTitle(title: Title, event: MeetingEvent): boolean {
  if (title.type === 'helping') return event.type === 'floor.helping-ended';
  const requestId = requestIn(title);
  return (
    requestId !== null &&
    (event.type === 'floor.undone' || (ENDS_TURN.includes(event.type) && isAbout(event, requestId)))
  );
}
const endsPlace = ({ id, agendaItemId }: FloorRequest, event: MeetingEvent): boolean =>
  event.type === 'agenda.item-removed'
    ? event.itemId === agendaItemId
    : ENDS_PLACE.includes(event.type) && isAbout(event, id);
const ENDS_PLACE: readonly MeetingEvent['type'][] = ['floor.denied', 'floor.withdrawn', 'floor.substituted'];
const changesStanding =
  ({ person }: Change) =>
  (event: MeetingEvent): boolean =>
    (event.type === 'attendance.role-assigned' ||
      event.type === 'attendance.excluded' ||
      event.type === 'attendance.admitted') &&
    event.person === person;
const changesSilence = ({ type }: MeetingEvent): boolean =>
  type === 'floor.silenced' || type === 'floor.unsilenced' || type.startsWith('meeting.');

/** From the record itself, and from what the same command has also led to. */
function causeOf(change: Change, record: MeetingRecord | undefined, requestId: RequestId | null): Cause {
  if (record === undefined) return causeInState(change.after, requestId);
  const together = change.records.filter(({ command }) => command === record.command).map(({ event }) => event);
  return causeInEvent(change.after, record.event, together) ?? causeInStep(change, record, together);
}

/** After a gap, or when the state says it as well as any record. */
function causeInState({ floor }: Meeting, requestId: RequestId | null): Cause {
  const status = requestId === null ? undefined : floor.requests[requestId]?.status;
  return status?.state === 'revoked' || status?.state === 'denied'
    ? { type: status.state, reason: status.reason }
    : { type: 'unseen' };
}

function causeInEvent({ floor }: Meeting, event: MeetingEvent, together: readonly MeetingEvent[]): Cause | null {
  const secondsOf = (requestId: RequestId): number => floor.requests[requestId]?.resumes?.seconds ?? 0;
  switch (event.type) {
    case 'floor.revoked':
      return { type: 'revoked', reason: event.reason };
    case 'floor.denied':
      return { type: 'denied', reason: event.reason };
    case 'floor.undone':
      return { type: 'undone' };
    case 'floor.substituted':
      return { type: 'handed-over', next: event.requestId };
    case 'agenda.item-removed':
      return { type: 'item-removed' };
    case 'floor.passed-over':
      return { type: 'passed-over', seconds: secondsOf(event.requestId) };
    case 'floor.interrupted':
      return interruption(together, secondsOf(event.requestId));
    default:
      return null;
  }
}

function interruption(together: readonly MeetingEvent[], seconds: number): Cause | null {
  const granted = together.find((event) => event.type === 'floor.granted');
  return granted === undefined ? null : { type: 'broken-off', by: granted.requestId, seconds };
}

/** The first of these to which the command has led is the reason. */
function causeInStep({ person }: Change, { by, event }: MeetingRecord, together: readonly MeetingEvent[]): Cause {
  const causes = together.flatMap((other) => stepCause(other, person, by));
  const first = RANK.flatMap((type) => causes.filter((cause) => cause.type === type))[0];
  return first ?? { type: event.type === 'floor.withdrawn' ? 'withdrawn' : 'ended', by };
}

/** The server itself excludes nobody but whose registration has ended (E6). Closing also concludes the item, and so does taking another item. */
const RANK: readonly Cause['type'][] = [
  'role-changed',
  'excluded',
  'registration-ended',
  'left',
  'closed',
  'item-taken',
  'item-concluded',
  'given-on',
];

function stepCause(event: MeetingEvent, person: PersonId, by: MeetingRecord['by']): readonly Cause[] {
  switch (event.type) {
    case 'attendance.role-assigned':
    case 'attendance.admitted':
      return event.person === person ? [{ type: 'role-changed', role: event.role }] : [];
    case 'attendance.excluded':
      return event.person === person ? [{ type: by === 'system' ? 'registration-ended' : 'excluded' }] : [];
    case 'attendance.left':
      return event.person === person ? [{ type: 'left' }] : [];
    case 'meeting.closed':
      return [{ type: 'closed' }];
    case 'agenda.item-taken':
      return [{ type: 'item-taken', itemId: event.itemId }];
    case 'agenda.item-concluded':
      return [{ type: 'item-concluded', itemId: event.itemId }];
    case 'floor.granted':
      return [{ type: 'given-on', next: event.requestId }];
    default:
      return [];
  }
}
