import type { Actor } from '../actor.ts';
import { type Attendance, hasCome } from '../attendance/attendance.ts';
import { looksLike } from '../attendance/looks-like.ts';
import { accept, type Decision, firstRefusal, isRefusal, type Refusal, refuse, refuseUnless } from '../decision.ts';
import type { AgendaItemId, RequestId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import { unlessUnknownAbout } from '../minutes/decide-minutes.ts';
import { hasRight, maySpeak, roleOf } from '../permissions.ts';
import { ifClosed, unlessSitting } from '../sitting/phase-rules.ts';
import { isPerson, keyOf } from './beneficiary.ts';
import { listOf } from './floor.ts';
import type { Asked, FloorCommand, FloorEvent, Meant } from './floor-messages.ts';
import { type Beneficiary, hasPriority, NOTE_MAX, WRITTEN_MAX } from './floor-request.ts';
import { waitingRequest } from './floor-rules.ts';

type Command<Type extends FloorCommand['type']> = Extract<FloorCommand, { type: Type }>;

export function request(meeting: Meeting, command: Command<'floor.request'>, actor: Actor): Decision<FloorEvent> {
  if (actor.type === 'system') return refuse('not-permitted');
  return listing(meeting, { ...command, beneficiary: { type: 'member', person: actor.person }, written: null }, actor);
}

/** For somebody without device or account, or with a written intervention (F4). */
export const enter = (meeting: Meeting, command: Command<'floor.enter'>, actor: Actor): Decision<FloorEvent> =>
  firstRefusal(
    unlessKnown(meeting, command.beneficiary),
    unlessReadable(command.written),
    command.written === null ? unlessListener(meeting, command.beneficiary) : null,
  ) ?? listing(meeting, command, actor);

type Guest = Extract<Beneficiary, { type: 'guest' }>;
type Entered = Asked & Meant & { readonly beneficiary: Beneficiary; readonly written: string | null };

function listing(meeting: Meeting, entered: Entered, actor: Actor): Decision<FloorEvent> {
  const agendaItemId = meeting.agenda.current;
  if (actor.type === 'system') return refuse('not-permitted');
  const early = unlessSitting(meeting);
  if (early !== null) return early;
  if (agendaItemId === null) return refuse('no-item-taken');
  return (
    firstRefusal(
      refuseUnless((entered.agendaItemId ?? agendaItemId) === agendaItemId, 'another-item-taken'),
      refuseUnless(meeting.floor.requests[entered.requestId] === undefined, 'id-in-use'),
      unlessWorded(entered),
      entered.about === null ? null : unlessUnknownAbout(meeting, entered.about),
      unlessPlaceHeld(meeting, agendaItemId, entered),
      refuseUnless(hasPriority(entered.kind) || listOf(meeting.floor, agendaItemId).state === 'open', 'list-closed'),
    ) ?? accept({ ...requested(entered), agendaItemId, enteredBy: actor.person })
  );
}

const requested = ({ requestId, kind, note, capacity, language, about, beneficiary, written }: Entered) =>
  ({ type: 'floor.requested', requestId, kind, note, capacity, language, about, beneficiary, written }) as const;

function unlessKnown({ attendance }: Meeting, beneficiary: Beneficiary): Refusal | null {
  if (beneficiary.type === 'guest') return unlessGuest(attendance, beneficiary);
  const member = attendance.members[beneficiary.person];
  return firstRefusal(
    refuseUnless(member?.standing === 'admitted' && member.role !== 'room', 'unknown-person'),
    refuseUnless(hasCome(attendance, beneficiary.person), 'never-came'),
  );
}

/** Nobody is entered beside a member, under their name: neither who is here with an account, nor who never came. */
const unlessGuest = (attendance: Attendance, guest: Guest): Refusal | null =>
  firstRefusal(
    refuseUnless(guest.name.trim() !== '' && guest.organisation.trim() !== '', 'unwritten-guest'),
    refuseUnless(
      !Object.values(attendance.members).some(
        ({ standing, profile }) => standing === 'admitted' && looksLike(profile, guest),
      ),
      'guest-is-member',
    ),
  );

/** Who only listens is not heard, and can be read out. */
const unlessListener = ({ attendance }: Meeting, beneficiary: Beneficiary): Refusal | null =>
  refuseUnless(
    beneficiary.type === 'guest' || maySpeak(attendance.members[beneficiary.person]?.role ?? 'participant'),
    'only-listens',
  );

const unlessReadable = (written: string | null): Refusal | null =>
  firstRefusal(
    refuseUnless(written === null || written.trim() !== '', 'text-empty'),
    refuseUnless((written ?? '').length <= WRITTEN_MAX, 'text-too-long'),
  );

const unlessWorded = ({ note, capacity }: Asked): Refusal | null =>
  firstRefusal(
    refuseUnless(note.length <= NOTE_MAX, 'text-too-long'),
    refuseUnless(wordsOf(capacity).trim() !== '', 'text-empty'),
  );

const wordsOf = (capacity: Asked['capacity']): string => {
  if (capacity.type === 'own-name') return capacity.type;
  return capacity.type === 'on-behalf-of' ? capacity.group : capacity.organisation;
};

/** One place for a person, whatever the device (F6), and one more for a point of order or a right of reply. */
const unlessPlaceHeld = (
  meeting: Meeting,
  agendaItemId: AgendaItemId,
  { beneficiary, kind }: Entered,
): Refusal | null =>
  refuseUnless(!holdsPlace(meeting, agendaItemId, beneficiary, hasPriority(kind)), 'already-on-list');

/** A turn that was broken off is no place: it waits besides. */
export function holdsPlace(
  { floor }: Meeting,
  agendaItemId: AgendaItemId,
  beneficiary: Beneficiary,
  priority: boolean,
): boolean {
  return listOf(floor, agendaItemId).waiting.some((id) => {
    const other = floor.requests[id];
    if (other === undefined || other.resumes !== null) return false;
    return hasPriority(other.kind) === priority && isOne(other.beneficiary, beneficiary);
  });
}

/** A guest is told by name and organisation, as an eye would (F6). */
const isOne = (one: Beneficiary, other: Beneficiary): boolean =>
  keyOf(one) === keyOf(other) || (one.type === 'guest' && other.type === 'guest' && looksLike(one, other));

/** By the beneficiary, by who entered it, or by the moderator. */
export function withdraw(meeting: Meeting, requestId: RequestId, actor: Actor): Decision<FloorEvent> {
  const found = waitingRequest(meeting, requestId);
  if (isRefusal(found)) return found;
  const own =
    actor.type === 'person' && (isPerson(found.beneficiary, actor.person) || found.enteredBy === actor.person);
  return (
    firstRefusal(
      ifClosed(meeting),
      refuseUnless(own || hasRight(roleOf(meeting.attendance, actor), 'help-speakers'), 'not-yours'),
    ) ?? accept({ type: 'floor.withdrawn', requestId })
  );
}
