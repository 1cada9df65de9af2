import type { Annotation, AnnotationEvent } from '../annotation/annotation.ts';
import type { AttendanceEvent, Member } from '../attendance/attendance.ts';
import type { Profile } from '../attendance/profile.ts';
import { assertNever } from '../decision.ts';
import type { Floor } from '../floor/floor.ts';
import type { FloorEvent } from '../floor/floor-messages.ts';
import type { FloorRequest, RequestStatus } from '../floor/requests/floor-request.ts';
import type { Meeting, MeetingEvent, MeetingRecord } from '../meeting.ts';
import { agreed, agreementOnScreen } from './agreement-on-screen.ts';
import { minuted, minutesOnScreen } from './minutes-on-screen.ts';
import { remembering } from './remembering.ts';

/**
 * What the room's screen is told about the meeting: the speaker and the next ones, and nothing that members wrote for each other.
 * Folding what the screen is told of the records gives what it is told of the state: `fold(records.map((record) =>
 * recordOnScreen(record, meeting)))` equals `meetingOnScreen(meeting)`, where `meeting` is `fold(records)`.
 */
export function meetingOnScreen(meeting: Meeting): Meeting {
  const { sitting, attendance, agenda, floor, compilation, annotation, minutes, speech, recording, agreement } =
    meeting;
  return {
    sitting,
    agenda,
    compilation,
    attendance: { ...attendance, members: each(attendance.members, memberOnScreen) },
    floor: floorOnScreen(floor),
    annotation: { ...annotation, byId: each(annotation.byId, annotationOnScreen) },
    minutes: minutesOnScreen(minutes),
    speech,
    recording,
    agreement: agreementOnScreen(agreement),
  };
}

/** `meeting`: the state after this record, or any later one; it has the names that old logs gave with the application. */
export const recordOnScreen = (record: MeetingRecord, meeting: Meeting): MeetingRecord => ({
  ...record,
  event: eventOnScreen(record.event, meeting),
});

/** Ids, places and times. A new event has to be put here or below: only what is known to be harmless goes to a wall. */
const HARMLESS = [
  'meeting.convened',
  'meeting.rescheduled',
  'meeting.opened',
  'meeting.suspended',
  'meeting.resumed',
  'meeting.closed',
  'attendance.confirmed',
  'attendance.role-assigned',
  'attendance.excluded',
  'attendance.joined',
  'attendance.left',
  'attendance.went-away',
  'attendance.came-back',
  'agenda.item-added',
  'agenda.item-changed',
  'agenda.item-moved',
  'agenda.item-removed',
  'agenda.item-taken',
  'agenda.item-concluded',
  'floor.withdrawn',
  'floor.granted',
  'floor.released',
  'floor.interrupted',
  'floor.moved',
  'floor.passed-over',
  'floor.list-closed',
  'floor.list-opened',
  'floor.inscription-opened',
  'floor.inscription-closed',
  'floor.transferred',
  'floor.substituted',
  'floor.policy-chosen',
  'floor.precedence-chosen',
  'floor.places-chosen',
  'floor.speaking-time-set',
  'floor.time-added',
  'floor.clock-stopped',
  'floor.clock-started',
  'floor.silenced',
  'floor.unsilenced',
  'floor.helping-started',
  'floor.helping-ended',
  'floor.undone',
  'compilation.published',
  'compilation.pointed',
  'annotation.resolved',
  'annotation.reopened',
  'annotation.accepted',
  'annotation.withdrawn',
  'annotation.reply-withdrawn',
  'annotation.everything-withdrawn',
  'minutes.withdrawn',
  'minutes.attributed',
  'minutes.words-checked',
  'speech.handed-in',
  'speech.publication-chosen',
  'speech.withdrawn',
  'recording.planned',
  'recording.begun',
  'recording.ended',
  'recording.answered',
  'recording.gap-noted',
  'agreement.issued',
  'agreement.correction-withdrawn',
  'agreement.accepted',
  'agreement.finished',
] as const satisfies readonly MeetingEvent['type'][];
type Harmless = Extract<MeetingEvent, { readonly type: (typeof HARMLESS)[number] }>;
const harmless: ReadonlySet<string> = new Set(HARMLESS);
const isHarmless = (event: MeetingEvent): event is Harmless => harmless.has(event.type);

function eventOnScreen(event: MeetingEvent, meeting: Meeting): MeetingEvent {
  if (isHarmless(event)) return event;
  switch (event.type) {
    case 'attendance.applied':
      return { ...event, profile: unnamed(event.profile) };
    case 'attendance.admitted':
      return admitted(event, meeting);
    case 'attendance.enrolled':
      return { ...event, profile: profileOnScreen(event.profile) };
    case 'floor.requested':
    case 'floor.revoked':
    case 'floor.denied':
      return asked(event);
    case 'annotation.added':
    case 'annotation.imported':
    case 'annotation.changed':
    case 'annotation.replied':
      return annotated(event);
    case 'minutes.decision-recorded':
    case 'minutes.action-recorded':
    case 'minutes.amended':
    case 'minutes.taken-over':
    case 'minutes.action-reported':
    case 'minutes.decision-followed':
      return minuted(event);
    case 'agreement.corrected':
    case 'agreement.amended':
    case 'agreement.declined':
      return agreed(event);
    default:
      return assertNever(event);
  }
}

/** A name, an organisation and a group are shown; the rest of a profile is not. */
const profileOnScreen = (profile: Profile): Profile => ({ ...profile, country: '', jobTitle: '' });
/** A person who has only asked to be admitted is on no wall, under any name. */
const unnamed = (profile: Profile): Profile => ({ ...profileOnScreen(profile), name: '', organisation: '' });
const memberOnScreen = remembering<Member>((member) => ({
  ...member,
  profile: member.standing === 'applied' ? unnamed(member.profile) : profileOnScreen(member.profile),
}));

/** A person whose application was in the log gets a name on the screen when admitted, as everybody does who is enrolled. */
function admitted(event: Extract<AttendanceEvent, { type: 'attendance.admitted' }>, meeting: Meeting): AttendanceEvent {
  const { person, role, confirmed } = event;
  const member = meeting.attendance.members[person];
  return member === undefined
    ? event
    : {
        ...{ type: 'attendance.enrolled', person, role, profile: profileOnScreen(member.profile) },
        ...(confirmed && { confirmed }),
      };
}

/** The screen shows that an intervention is written, because somebody reads it out; it does not show its words. */
const unread = <T extends Pick<FloorRequest, 'note' | 'about' | 'written'>>(request: T): T => ({
  ...request,
  note: '',
  about: null,
  written: request.written === null ? null : '',
});
const unreasoned = <T extends { readonly reason: string | null }>(of: T): T => ({ ...of, reason: null });
const statusOnScreen = (status: RequestStatus): RequestStatus => ('reason' in status ? unreasoned(status) : status);
const requestOnScreen = remembering<FloorRequest>((request) => ({
  ...unread(request),
  status: statusOnScreen(request.status),
}));
const floorOnScreen = (floor: Floor): Floor => ({
  ...floor,
  requests: each(floor.requests, requestOnScreen),
  lastStep: floor.lastStep && { ...floor.lastStep, requests: floor.lastStep.requests.map(requestOnScreen) },
});
const asked = (
  event: Extract<FloorEvent, { type: 'floor.requested' | 'floor.revoked' | 'floor.denied' }>,
): FloorEvent => (event.type === 'floor.requested' ? unread(event) : unreasoned(event));

const NO_QUOTE = { exact: '', prefix: '', suffix: '' };
const unworded = <T extends Pick<Annotation, 'text' | 'replacement'>>(of: T): T => ({
  ...of,
  text: '',
  replacement: of.replacement === null ? null : '',
});
const annotationOnScreen = remembering<Annotation>((annotation) => ({
  ...unworded(annotation),
  quote: NO_QUOTE,
  replies: annotation.replies.map((reply) => ({ ...reply, text: '' })),
}));
function annotated(
  event: Extract<
    AnnotationEvent,
    { type: 'annotation.added' | 'annotation.imported' | 'annotation.changed' | 'annotation.replied' }
  >,
): AnnotationEvent {
  if (event.type === 'annotation.replied') return { ...event, text: '' };
  if (event.type === 'annotation.imported')
    return { ...unworded(event), quote: NO_QUOTE, replies: event.replies.map((reply) => ({ ...reply, text: '' })) };
  return event.type === 'annotation.added' ? { ...unworded(event), quote: NO_QUOTE } : unworded(event);
}

function each<K extends string, T extends object>(parts: Readonly<Record<K, T>>, onScreen: (part: T) => T) {
  const told: Record<K, T> = { ...parts };
  for (const id in told) told[id] = onScreen(told[id]);
  return told;
}
