import type { About } from '../../shared/about.ts';
import type { Mode } from '../../shared/attendance/attendance.ts';
import { groupOf } from '../../shared/attendance/group-of.ts';
import type { Group } from '../../shared/attendance/profile.ts';
import { entityOf } from '../../shared/floor/delegation/entity.ts';
import type { FloorEvent } from '../../shared/floor/floor-messages.ts';
import type { PlaceReason } from '../../shared/floor/order/place-reason.ts';
import type { Beneficiary, Kind } from '../../shared/floor/requests/floor-request.ts';
import type { AgendaItemId } from '../../shared/ids.ts';
import {
  type ConsultationId,
  idOf,
  type MeetingId,
  type PassageId,
  type RequestId,
  type SectionId,
} from '../../shared/ids.ts';
import type { MeetingEvent } from '../../shared/meeting.ts';
import type { Convocation } from '../../shared/sitting/sitting.ts';
import { everybody, type Somebody } from './people.ts';

/** Events in the words of the field, for what was given and what should follow. */

export const convocation: Convocation = {
  meetingId: idOf<MeetingId>('2015-09-28'),
  consultationId: idOf<ConsultationId>('ixp'),
  title: 'Open consultation on Internet Exchange Points',
  group: 'CWG-Internet',
  place: 'Geneva',
  date: '2015-09-28',
  timeZone: 'Europe/Zurich',
  isSample: true,
};

export const design = idOf<AgendaItemId>('design');
export const operation = idOf<AgendaItemId>('operation');
export const nowhere = idOf<AgendaItemId>('nowhere');
export const neutrality = idOf<PassageId>('neutrality');
export const location = idOf<PassageId>('location');

export const convened: MeetingEvent = { type: 'meeting.convened', convocation };
export const opened: MeetingEvent = { type: 'meeting.opened' };
export const suspended: MeetingEvent = { type: 'meeting.suspended' };
export const resumed: MeetingEvent = { type: 'meeting.resumed' };
export const closed: MeetingEvent = { type: 'meeting.closed' };

/** Their organisation was confirmed, unless the test says otherwise. */
export const enrolled = ({ id, profile, role }: Somebody): MeetingEvent => ({
  ...merelyEnrolled({ id, profile, role }),
  confirmed: 'invitation',
});
export const merelyEnrolled = ({ id, profile, role }: Pick<Somebody, 'id' | 'profile' | 'role'>) =>
  ({ type: 'attendance.enrolled', person: id, profile, role }) as const;
export const joined = ({ id }: Somebody, mode: Mode): MeetingEvent => ({ type: 'attendance.joined', person: id, mode });
export const wentAway = ({ id }: Somebody): MeetingEvent => ({ type: 'attendance.went-away', person: id });
export const cameBack = ({ id }: Somebody): MeetingEvent => ({ type: 'attendance.came-back', person: id });
export const left = ({ id }: Somebody): MeetingEvent => ({ type: 'attendance.left', person: id });

export const itemAdded = (itemId: AgendaItemId, minutes = 60): MeetingEvent => ({
  type: 'agenda.item-added',
  itemId,
  title: `The ${itemId} of exchange points`,
  minutes,
  introduction: '',
});
export const taken = (itemId: AgendaItemId): MeetingEvent => ({ type: 'agenda.item-taken', itemId });
export const concluded = (itemId: AgendaItemId): MeetingEvent => ({ type: 'agenda.item-concluded', itemId });

const section = { id: idOf<SectionId>('s1'), agendaItemId: design, number: '1', title: 'Design' };
export const published: MeetingEvent = {
  type: 'compilation.published',
  version: 1,
  sections: [section],
  passages: [
    { id: neutrality, sectionId: section.id, number: '1.1' },
    { id: location, sectionId: section.id, number: '1.2' },
  ],
};

/** The meeting of the letter, with its people enrolled and two items on the agenda. */
export const prepared: readonly MeetingEvent[] = [
  convened,
  ...everybody.map(enrolled),
  itemAdded(design),
  itemAdded(operation),
  published,
];
/** The same, open, with the item on design before it. */
export const sitting: readonly MeetingEvent[] = [...prepared, opened, taken(design)];

export type Wish = {
  readonly kind?: Kind;
  readonly id?: string;
  readonly item?: AgendaItemId;
  readonly enteredBy?: Somebody;
  readonly written?: string;
  readonly about?: About;
};

/** The request of a person: named after them, unless told otherwise. */
export const requestOf = (who: Somebody | string): RequestId =>
  idOf<RequestId>(typeof who === 'string' ? who : `request-of-${who.id}`);

export const asking = (who: Somebody, { kind = 'intervention', id, about }: Wish = {}) =>
  ({
    requestId: requestOf(id ?? who),
    kind,
    note: '',
    capacity: { type: 'for-organisation', organisation: who.profile.organisation },
    language: 'en',
    about: about ?? null,
  }) as const;

export const requestedBy = (who: Somebody, wish: Wish = {}): FloorEvent => ({
  type: 'floor.requested',
  ...asking(who, wish),
  agendaItemId: wish.item ?? design,
  beneficiary: { type: 'member', person: who.id },
  enteredBy: (wish.enteredBy ?? who).id,
  written: wish.written ?? null,
  ...entityIn(who, wish),
});

/** Whose request it is, as the law writes it beside (F38). */
function entityIn(who: Somebody, { written }: Wish): { readonly entity?: string } {
  const entity = written === undefined ? entityOf(who) : null;
  return entity === null ? {} : { entity };
}

export const nadia = {
  type: 'guest',
  name: 'Nadia',
  organisation: 'Village Network',
  stakeholderGroup: 'other',
  mode: 'room',
} as const satisfies Beneficiary;

export const requestedFor = (beneficiary: Beneficiary, enteredBy: Somebody, wish: Wish = {}): FloorEvent => ({
  ...requestedBy(enteredBy, { id: 'request-of-nadia', ...wish }),
  type: 'floor.requested',
  ...asking(enteredBy, { id: 'request-of-nadia', ...wish }),
  agendaItemId: design,
  beneficiary,
  enteredBy: enteredBy.id,
  written: wish.written ?? null,
});

export const place = (position = 1, reason: PlaceReason = { type: 'asked' }) => ({ position, reason });
/** Of a request by name, as in logs from before it was kept; of a guest, theirs. */
const groupIn = (who: Somebody | string): { readonly group?: Group } => {
  if (typeof who !== 'string') return { group: groupOf(who) };
  return who === 'request-of-nadia' ? { group: nadia.stakeholderGroup } : {};
};
type Granted = Extract<FloorEvent, { type: 'floor.granted' }>;
export const givenTo = (who: Somebody | string, seconds = 180, at = place()): Granted => ({
  type: 'floor.granted',
  requestId: requestOf(who),
  seconds,
  place: at,
  ...groupIn(who),
});
export const endedBy = (who: Somebody | string, mode: Mode = 'remote'): FloorEvent => ({
  type: 'floor.released',
  requestId: requestOf(who),
  mode,
});
export const interrupted = (who: Somebody | string, ...behind: readonly (Somebody | string)[]): FloorEvent => ({
  type: 'floor.interrupted',
  requestId: requestOf(who),
  mode: 'remote',
  behind: behind.map(requestOf),
});
export const revokedFrom = (
  who: Somebody | string,
  reason: string | null = null,
  mode: Mode = 'remote',
): FloorEvent => ({
  type: 'floor.revoked',
  requestId: requestOf(who),
  mode,
  reason,
});
export const deniedTo = (who: Somebody, reason: string | null = null): FloorEvent => ({
  type: 'floor.denied',
  requestId: requestOf(who),
  reason,
});
export const withdrawnBy = (who: Somebody | string): FloorEvent => ({
  type: 'floor.withdrawn',
  requestId: requestOf(who),
});
export const moved = (who: Somebody | string, ...behind: readonly (Somebody | string)[]): FloorEvent => ({
  type: 'floor.moved',
  requestId: requestOf(who),
  behind: behind.map(requestOf),
});
export const passedOver = (who: Somebody, ...behind: readonly Somebody[]): FloorEvent => ({
  type: 'floor.passed-over',
  requestId: requestOf(who),
  behind: behind.map(requestOf),
});
export const listClosed: FloorEvent = { type: 'floor.list-closed', agendaItemId: design };
export const listOpened: FloorEvent = { type: 'floor.list-opened', agendaItemId: design };
export const clockStopped: FloorEvent = { type: 'floor.clock-stopped' };
export const clockStarted: FloorEvent = { type: 'floor.clock-started' };
