import { type Actor, nameInLog } from '../actor.ts';
import { requested } from '../bounds/tallies.ts';
import { mustHavePassage } from '../compilation/compilation-rules.ts';
import { accept, assertNever, type Decision, firstRefusal, refuse, refuseUnless } from '../decision.ts';
import { leavingTheLists } from '../floor/consequences.ts';
import type { AnnotationId, PersonId } from '../ids.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { mustNotBeClosed } from '../sitting/sitting-rules.ts';
import { type Annotation, type AnnotationCommand, isReplyWithdrawn } from './annotation.ts';
import {
  annotationOf,
  mustBeAllowedToSettle,
  mustBeAllowedToWithdraw,
  mustBeSuggestion,
  mustBeWorded,
  mustHaveAnnotation,
  mustNotBeAccepted,
  mustNotConflict,
} from './annotation-rules.ts';

/** What remains possible once the meeting is closed and its minutes are public (N7). */
const SETTLES: readonly AnnotationCommand['type'][] = [
  'annotation.resolve',
  'annotation.withdraw',
  'annotation.withdraw-reply',
  'annotation.withdraw-everything',
];

export function decideAnnotation(meeting: Meeting, command: AnnotationCommand, actor: Actor): Decision<MeetingEvent> {
  if (actor.type === 'system') return refuse('not-permitted');
  const refusal = SETTLES.includes(command.type) ? null : mustNotBeClosed(meeting);
  if (refusal) return refusal;
  switch (command.type) {
    case 'annotation.add':
      return add(meeting, command, actor.person);
    case 'annotation.import':
      return bringIn(meeting, command, actor.person);
    case 'annotation.change':
      return change(meeting, command, actor);
    case 'annotation.reply':
      return reply(meeting, command, actor.person);
    case 'annotation.resolve':
      return resolve(meeting, command.annotationId, actor);
    case 'annotation.reopen':
      return reopen(meeting, command.annotationId, actor);
    case 'annotation.accept':
      return acceptSuggestion(meeting, command.annotationId, actor.person);
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
function add(meeting: Meeting, command: Add, author: PersonId): Decision<MeetingEvent> {
  return (
    firstRefusal(
      refuseUnless(!isSpokenTo(meeting, command.annotationId), 'id-in-use'),
      mustHavePassage(meeting, command.passageId),
      refuseUnless(command.position.end > command.position.start && command.quote.exact !== '', 'out-of-range'),
      mustBeWorded(command),
    ) ?? accept({ ...command, type: 'annotation.added', author })
  );
}

type Import = Extract<AnnotationCommand, { type: 'annotation.import' }>;
/** N17. Whether its words stand on its version is for whoever has the texts. */
const bringIn = (meeting: Meeting, command: Import, author: PersonId): Decision<MeetingEvent> =>
  firstRefusal(
    refuseUnless(!isSpokenTo(meeting, command.annotationId), 'id-in-use'),
    refuseUnless(command.version >= 1 && command.version <= meeting.compilation.version, 'nothing-published'),
    refuseUnless(command.position.end > command.position.start && command.quote.exact !== '', 'out-of-range'),
    mustBeWorded(command),
  ) ?? accept({ ...command, type: 'annotation.imported', author });

/** Its id is used: by an annotation, or by one that has gone and that something is still about. */
const isSpokenTo = ({ annotation, floor, minutes }: Meeting, id: AnnotationId): boolean =>
  annotation.byId[id] !== undefined ||
  (requested.of(floor.requests).about.get(id) ?? 0) > 0 ||
  minutes.entries.some(({ about }) => about?.type === 'annotation' && about.annotationId === id);

function change(
  meeting: Meeting,
  command: Extract<AnnotationCommand, { type: 'annotation.change' }>,
  actor: Actor,
): Decision<MeetingEvent> {
  const { annotationId, text, replacement } = command;
  const motivation = annotationOf(meeting, annotationId)?.motivation ?? 'commenting';
  return (
    firstRefusal(
      mustHaveAnnotation(meeting, annotationId),
      refuseUnless(isOwn(annotationOf(meeting, annotationId), actor), 'not-yours'),
      mustNotBeAccepted(meeting, annotationId),
      mustBeWorded({ motivation, text, replacement }),
    ) ?? accept({ type: 'annotation.changed', annotationId, text, replacement })
  );
}

/** N17: who brings words in is not their author. */
const isOwn = (annotation: Annotation | undefined, actor: Actor): boolean =>
  annotation?.author === nameInLog(actor) && annotation.origin === undefined;

function reply(
  meeting: Meeting,
  command: Extract<AnnotationCommand, { type: 'annotation.reply' }>,
  author: PersonId,
): Decision<MeetingEvent> {
  const { annotationId, replyId, text } = command;
  const replies = annotationOf(meeting, annotationId)?.replies ?? [];
  return (
    firstRefusal(
      mustHaveAnnotation(meeting, annotationId),
      refuseUnless(!replies.some((each) => each.id === replyId), 'id-in-use'),
      refuseUnless(text !== '', 'text-empty'),
    ) ?? accept({ type: 'annotation.replied', annotationId, replyId, author, text })
  );
}

type Person = Extract<Actor, { type: 'person' }>;

const resolve = (meeting: Meeting, annotationId: AnnotationId, actor: Person): Decision<MeetingEvent> =>
  firstRefusal(
    mustHaveAnnotation(meeting, annotationId),
    mustBeAllowedToSettle(meeting, annotationId, actor),
    refuseUnless(annotationOf(meeting, annotationId)?.state !== 'resolved', 'already-resolved'),
  ) ?? accept({ type: 'annotation.resolved', annotationId, resolvedBy: actor.person });

const reopen = (meeting: Meeting, annotationId: AnnotationId, actor: Actor): Decision<MeetingEvent> =>
  firstRefusal(
    mustHaveAnnotation(meeting, annotationId),
    mustBeAllowedToSettle(meeting, annotationId, actor),
    refuseUnless(annotationOf(meeting, annotationId)?.state === 'resolved', 'not-resolved'),
  ) ?? accept({ type: 'annotation.reopened', annotationId });

/** N14. Reopening takes it back. */
const acceptSuggestion = (meeting: Meeting, annotationId: AnnotationId, acceptedBy: PersonId): Decision<MeetingEvent> =>
  firstRefusal(
    mustHaveAnnotation(meeting, annotationId),
    mustBeSuggestion(meeting, annotationId),
    mustNotBeAccepted(meeting, annotationId),
    mustNotConflict(meeting, annotationId),
  ) ?? accept({ type: 'annotation.accepted', annotationId, acceptedBy });

/** Authors may take back their own annotations. The chair and the secretary may take out anybody's. */
const withdraw = (meeting: Meeting, annotationId: AnnotationId, actor: Actor): Decision<MeetingEvent> =>
  firstRefusal(
    mustHaveAnnotation(meeting, annotationId),
    mustBeAllowedToWithdraw(meeting, annotationOf(meeting, annotationId), actor),
  ) ?? accept({ type: 'annotation.withdrawn', annotationId });

/** N9: one reply alone, also when what stands around it was withdrawn. */
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
      refuseUnless(reply === undefined || !isReplyWithdrawn(reply), 'reply-withdrawn'),
      mustBeAllowedToWithdraw(meeting, reply, actor),
    ) ?? accept({ type: 'annotation.reply-withdrawn', annotationId, replyId })
  );
}

/** N8: all that somebody wrote in this meeting goes in one step, whether they are still admitted or not; the texts of their speeches too. */
function withdrawEverything(meeting: Meeting, person: PersonId): Decision<MeetingEvent> {
  const waiting = mustNotBeClosed(meeting) === null ? leavingTheLists(meeting, person) : [];
  const hasWritten = Object.values(meeting.annotation.byId).some(
    ({ author, replies }) => author === person || replies.some((reply) => reply.author === person),
  );
  const written = hasWritten ? [{ type: 'annotation.everything-withdrawn', author: person } as const] : [];
  const speeches = Object.values(meeting.speech.byId)
    .filter((speech) => speech.person === person)
    .map(({ id }) => ({ type: 'speech.withdrawn', speechId: id }) as const);
  const events = [...waiting, ...written, ...speeches];
  return (
    firstRefusal(
      refuseUnless(meeting.attendance.members[person] !== undefined, 'unknown-person'),
      refuseUnless(events.length > 0, 'nothing-to-withdraw'),
    ) ?? { events }
  );
}
