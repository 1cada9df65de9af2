import { type Actor, nameInLog } from '../actor.ts';
import { requested } from '../bounds/tallies.ts';
import { unlessUnknownPassage } from '../compilation/decide-compilation.ts';
import { accept, assertNever, type Decision, firstRefusal, type Refusal, refuse, refuseUnless } from '../decision.ts';
import { leavingTheLists } from '../floor/consequences.ts';
import type { AnnotationId, PersonId } from '../ids.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { hasRight, roleOf } from '../permissions.ts';
import { ifClosed } from '../sitting/phase-rules.ts';
import type { Annotation, AnnotationCommand } from './annotation.ts';

/** What remains possible once the meeting is closed and its minutes are public (N7). */
const SETTLES: readonly AnnotationCommand['type'][] = [
  'annotation.resolve',
  'annotation.withdraw',
  'annotation.withdraw-reply',
  'annotation.withdraw-everything',
];

export function decideAnnotation(meeting: Meeting, command: AnnotationCommand, actor: Actor): Decision<MeetingEvent> {
  if (actor.type === 'system') return refuse('not-permitted');
  const refusal = SETTLES.includes(command.type) ? null : ifClosed(meeting);
  if (refusal) return refusal;
  switch (command.type) {
    case 'annotation.add':
      return add(meeting, command, actor.person);
    case 'annotation.change':
      return change(meeting, command, actor);
    case 'annotation.reply':
      return reply(meeting, command, actor.person);
    case 'annotation.resolve':
      return resolve(meeting, command.annotationId, actor.person);
    case 'annotation.reopen':
      return reopen(meeting, command.annotationId);
    case 'annotation.withdraw':
      return withdraw(meeting, command.annotationId, actor);
    case 'annotation.withdraw-reply':
      return withdrawReply(meeting, command, actor);
    case 'annotation.withdraw-everything':
      return withdrawEverything(meeting, command.person);
    default:
      return assertNever(command);
  }
}

type Add = Extract<AnnotationCommand, { type: 'annotation.add' }>;
type Wording = Pick<Annotation, 'motivation' | 'text' | 'replacement'>;

function add(meeting: Meeting, command: Add, author: PersonId): Decision<MeetingEvent> {
  return (
    firstRefusal(
      refuseUnless(!isSpokenTo(meeting, command.annotationId), 'id-in-use'),
      unlessUnknownPassage(meeting, command.passageId),
      refuseUnless(command.position.end > command.position.start && command.quote.exact !== '', 'out-of-range'),
      unlessUnworded(command),
    ) ?? accept({ ...command, type: 'annotation.added', author })
  );
}

/** Its id is taken: by an annotation, or by one that has gone and that something still speaks to. */
const isSpokenTo = ({ annotation, floor, minutes }: Meeting, id: AnnotationId): boolean =>
  annotation.byId[id] !== undefined ||
  (requested.of(floor.requests).about.get(id) ?? 0) > 0 ||
  minutes.entries.some(({ about }) => about?.type === 'annotation' && about.annotationId === id);

/** A comment and a question need words, a suggestion its replacement (which may delete), a highlight neither. */
function unlessUnworded({ motivation, text, replacement }: Wording): Refusal | null {
  if (motivation === 'editing') return refuseUnless(replacement !== null, 'text-empty');
  if (replacement !== null) return refuse('out-of-range');
  return refuseUnless(motivation === 'highlighting' || text !== '', 'text-empty');
}

const annotationOf = ({ annotation }: Meeting, id: AnnotationId): Annotation | undefined => annotation.byId[id];

const unlessThere = (meeting: Meeting, id: AnnotationId): Refusal | null =>
  firstRefusal(
    refuseUnless(annotationOf(meeting, id) !== undefined, 'unknown-annotation'),
    refuseUnless(annotationOf(meeting, id)?.state !== 'withdrawn', 'annotation-withdrawn'),
  );

function change(
  meeting: Meeting,
  command: Extract<AnnotationCommand, { type: 'annotation.change' }>,
  actor: Actor,
): Decision<MeetingEvent> {
  const { annotationId, text, replacement } = command;
  const motivation = annotationOf(meeting, annotationId)?.motivation ?? 'commenting';
  return (
    firstRefusal(
      unlessThere(meeting, annotationId),
      refuseUnless(annotationOf(meeting, annotationId)?.author === nameInLog(actor), 'not-yours'),
      unlessUnworded({ motivation, text, replacement }),
    ) ?? accept({ type: 'annotation.changed', annotationId, text, replacement })
  );
}

function reply(
  meeting: Meeting,
  command: Extract<AnnotationCommand, { type: 'annotation.reply' }>,
  author: PersonId,
): Decision<MeetingEvent> {
  const { annotationId, replyId, text } = command;
  const replies = annotationOf(meeting, annotationId)?.replies ?? [];
  return (
    firstRefusal(
      unlessThere(meeting, annotationId),
      refuseUnless(!replies.some((each) => each.id === replyId), 'id-in-use'),
      refuseUnless(text !== '', 'text-empty'),
    ) ?? accept({ type: 'annotation.replied', annotationId, replyId, author, text })
  );
}

const resolve = (meeting: Meeting, annotationId: AnnotationId, resolvedBy: PersonId): Decision<MeetingEvent> =>
  firstRefusal(
    unlessThere(meeting, annotationId),
    refuseUnless(annotationOf(meeting, annotationId)?.state !== 'resolved', 'already-resolved'),
  ) ?? accept({ type: 'annotation.resolved', annotationId, resolvedBy });

const reopen = (meeting: Meeting, annotationId: AnnotationId): Decision<MeetingEvent> =>
  firstRefusal(
    unlessThere(meeting, annotationId),
    refuseUnless(annotationOf(meeting, annotationId)?.state === 'resolved', 'not-resolved'),
  ) ?? accept({ type: 'annotation.reopened', annotationId });

/** An author may take back their own; the chair and the secretary may take out anybody's. */
const withdraw = (meeting: Meeting, annotationId: AnnotationId, actor: Actor): Decision<MeetingEvent> =>
  firstRefusal(
    unlessThere(meeting, annotationId),
    unlessMayWithdraw(meeting, annotationOf(meeting, annotationId), actor),
  ) ?? accept({ type: 'annotation.withdrawn', annotationId });

const unlessMayWithdraw = ({ attendance }: Meeting, what: { readonly author: PersonId } | undefined, actor: Actor) =>
  refuseUnless(
    what?.author === nameInLog(actor) || hasRight(roleOf(attendance, actor), 'withdraw-any-annotation'),
    'not-yours',
  );

/** N9: one alone, also from what was withdrawn around it. */
function withdrawReply(
  meeting: Meeting,
  { annotationId, replyId }: Extract<AnnotationCommand, { type: 'annotation.withdraw-reply' }>,
  actor: Actor,
): Decision<MeetingEvent> {
  const annotation = annotationOf(meeting, annotationId);
  const reply = annotation?.replies.find(({ id }) => id === replyId);
  return (
    firstRefusal(
      refuseUnless(annotation !== undefined, 'unknown-annotation'),
      refuseUnless(reply !== undefined, 'unknown-reply'),
      refuseUnless(reply?.text !== '', 'reply-withdrawn'),
      unlessMayWithdraw(meeting, reply, actor),
    ) ?? accept({ type: 'annotation.reply-withdrawn', annotationId, replyId })
  );
}

/** N8: what somebody has flooded the meeting with goes in one step, whether they are still admitted or not. */
function withdrawEverything(meeting: Meeting, person: PersonId): Decision<MeetingEvent> {
  const waiting = ifClosed(meeting) === null ? leavingTheLists(meeting, person) : [];
  const hasWritten = Object.values(meeting.annotation.byId).some(
    ({ author, replies }) => author === person || replies.some((reply) => reply.author === person),
  );
  const written = hasWritten ? [{ type: 'annotation.everything-withdrawn', author: person } as const] : [];
  const events = [...waiting, ...written];
  return (
    firstRefusal(
      refuseUnless(meeting.attendance.members[person] !== undefined, 'unknown-person'),
      refuseUnless(events.length > 0, 'nothing-to-withdraw'),
    ) ?? { events }
  );
}
