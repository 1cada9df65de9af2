import type { Actor } from '../actor.ts';
import type { Agenda } from '../agenda/agenda.ts';
import { firstRefusal, type Refusal, refuseUnless } from '../decision.ts';
import type { PersonId } from '../ids.ts';
import type { Meeting, MeetingCommand } from '../meeting.ts';
import { hasRight, roleOf } from '../permissions.ts';
import { OF_A_MEETING, OF_A_PERSON, RECKONED, TO_PRESIDE, WEIGHT } from './bounds.ts';
import { sizeOf } from './entries.ts';
import { annotated, annotatedBy, requested, type Tally, wordsOf } from './tallies.ts';
import { weightOf } from './weight.ts';

/**
 * B1 to B3: whether the meeting, and the actor, have room for what a command adds. The size never refuses a command that ends,
 * withdraws or presides.
 */
export function mustHaveRoom(meeting: Meeting, command: MeetingCommand, actor: Actor): Refusal | null {
  const person = actor.type === 'person' ? actor.person : null;
  return firstRefusal(person === null ? null : ofPerson(meeting, command, person), ofMeeting(meeting, command, actor));
}

const personMay = (count: number, most: number): Refusal | null => refuseUnless(count <= most, 'quota-of-person');
const meetingMay = (count: number, most: number): Refusal | null => refuseUnless(count <= most, 'quota-of-meeting');

function ofPerson(meeting: Meeting, command: MeetingCommand, person: PersonId): Refusal | null {
  const { floor, attendance } = meeting;
  switch (command.type) {
    case 'annotation.add':
    case 'annotation.change':
    case 'annotation.reply':
      return annotating(meeting, command, person);
    case 'annotation.import':
      return bringingIn(meeting, command);
    case 'floor.request':
      return requesting(floor, person);
    case 'floor.inscribe':
      // Whom others put on a list uses up nothing of theirs, as during an item.
      return (command.person ?? person) === person ? requesting(floor, person) : null;
    case 'attendance.join':
      return personMay(attendance.stays.filter((stay) => stay.person === person).length + 1, OF_A_PERSON.stays);
    case 'speech.hand-in':
      return speechesOf(meeting, command);
    case 'agreement.correct':
      return personMay(correctionsIn(meeting, person) + 1, OF_A_PERSON.corrections);
    default:
      return null;
  }
}

const requesting = ({ requests }: Meeting['floor'], person: PersonId): Refusal | null =>
  personMay((requested.of(requests).byPerson.get(person) ?? 0) + 1, OF_A_PERSON.requests);

/** The person's own count, whoever hands in. */
const speechesOf = ({ speech }: Meeting, { speechId, person }: Extract<MeetingCommand, { type: 'speech.hand-in' }>) =>
  personMay(
    Object.values(speech.byId).filter((one) => one.person === person && one.id !== speechId).length + 1,
    OF_A_PERSON.speeches,
  );

/** Those that were withdrawn too: the record keeps them. Of one person, or of all. */
const correctionsIn = ({ agreement }: Meeting, person?: PersonId): number =>
  agreement.records.filter(({ event, by }) => event.type === 'agreement.corrected' && (person ?? by) === by).length;

type Annotating = Extract<MeetingCommand, { type: 'annotation.add' | 'annotation.change' | 'annotation.reply' }>;
/** When something is reworded, the new words count in place of the old; its quote stays. */
function annotating({ annotation }: Meeting, command: Annotating, person: PersonId): Refusal | null {
  const sum = annotated.of(annotation.byId);
  const reworded = command.type === 'annotation.change' ? annotation.byId[command.annotationId] : undefined;
  const freed = reworded === undefined ? 0 : wordsOf(reworded) - reworded.quote.exact.length;
  const own = grown(annotatedBy(sum, person), command, reworded?.author === person ? freed : 0);
  const all = grown(sum.all, command, freed);
  return firstRefusal(
    personMay(own.annotations, OF_A_PERSON.annotations),
    personMay(own.replies, OF_A_PERSON.replies),
    personMay(own.words, OF_A_PERSON.annotationWords),
    allMay(all),
  );
}

const allMay = (all: Tally): Refusal | null =>
  firstRefusal(
    meetingMay(all.annotations, OF_A_MEETING.annotations),
    meetingMay(all.replies, OF_A_MEETING.replies),
    meetingMay(reckoned(all), WEIGHT.annotations),
  );

type Importing = Extract<MeetingCommand, { type: 'annotation.import' }>;
/** What is brought in counts for the meeting alone, replies and signatures too. */
function bringingIn({ annotation }: Meeting, command: Importing): Refusal | null {
  const { annotations, replies, words } = annotated.of(annotation.byId).all;
  const more = command.replies.reduce((sum, { text }) => sum + text.length, wordsOf(command));
  return allMay({
    annotations: annotations + 1,
    replies: replies + command.replies.length,
    words: words + more,
  });
}

const grown = ({ annotations, replies, words }: Tally, command: Annotating, freed: number): Tally => ({
  annotations: annotations + (command.type === 'annotation.add' ? 1 : 0),
  replies: replies + (command.type === 'annotation.reply' ? 1 : 0),
  words: words - freed + wordsOf(command),
});

const reckoned = ({ annotations, replies, words }: Tally): number =>
  annotations * RECKONED.annotation + replies * RECKONED.reply + words * RECKONED.character;

function ofMeeting(meeting: Meeting, command: MeetingCommand, actor: Actor): Refusal | null {
  const adds = command.type === 'floor.substitute' ? passingOn(meeting, command, actor) : adding(meeting, command);
  return firstRefusal(
    adds && meetingMay(adds.count, OF_A_MEETING[adds.of]),
    command.type === 'floor.enter' ? guests(meeting, command.beneficiary.type) : null,
    WEIGHED.has(command.type) ? mustNotBeHeavy(meeting, command) : null,
  );
}

type Adding = { readonly of: keyof typeof OF_A_MEETING; readonly count: number };
const more = (of: Adding['of'], before: number): Adding => ({ of, count: before + 1 });

type Substitute = Extract<MeetingCommand, { type: 'floor.substitute' }>;
/** A turn that is passed on makes one part more; who keeps the list has room for that when members have none any more (F44). */
function passingOn({ attendance, floor }: Meeting, { requestId }: Substitute, actor: Actor): Adding | null {
  if (floor.holder?.requestId !== requestId) return null;
  const keptFree = hasRight(roleOf(attendance, actor), 'keep-list') ? 0 : TO_PRESIDE.turns;
  return more('turns', floor.interventions.length + keptFree);
}

/** What a command makes one more of, and how many there would be. */
function adding(meeting: Meeting, command: MeetingCommand): Adding | null {
  const { agenda, attendance, floor, minutes, sitting, speech } = meeting;
  switch (command.type) {
    case 'floor.request':
    case 'floor.inscribe':
    case 'floor.enter':
      return more('requests', sizeOf(floor.requests));
    case 'floor.give':
    case 'floor.pass-over':
      return more('turns', floor.interventions.length);
    case 'agenda.add-item':
      return more('agendaItems', agenda.items.length);
    case 'agenda.take-item':
      return more('stretches', stretchesOf(agenda));
    case 'meeting.resume':
      return more('stretches', sitting.stretches.length);
    case 'minutes.record-decision':
    case 'minutes.record-action':
      return more('entries', entriesOf(minutes));
    case 'minutes.take-over':
      return { of: 'entries', count: entriesOf(minutes) + command.actions.length };
    case 'speech.hand-in':
      return speech.byId[command.speechId] ? null : more('speeches', sizeOf(speech.byId));
    case 'agreement.correct':
      return more('corrections', correctionsIn(meeting));
    case 'attendance.join':
      return more('stays', attendance.stays.length);
    case 'attendance.enrol':
    case 'attendance.admit':
      return more('members', sizeOf(attendance.members));
    default:
      return null;
  }
}

/** What was taken over counts as well (R18). */
const entriesOf = ({ entries, series }: Meeting['minutes']): number => entries.length + (series?.actions.length ?? 0);

const stretchesOf = ({ items }: Agenda): number => items.reduce((sum, { spans }) => sum + spans.length, 0);

/** Commands that bring words with them, or that write a list of places again. */
const WEIGHED: ReadonlySet<MeetingCommand['type']> = new Set<MeetingCommand['type']>([
  ...(['floor.request', 'floor.inscribe', 'floor.enter', 'floor.move'] as const),
  ...(['agenda.add-item', 'agenda.change-item', 'compilation.publish'] as const),
  ...(['minutes.record-decision', 'minutes.record-action', 'minutes.amend'] as const),
  ...(['minutes.take-over', 'minutes.report-action'] as const),
  ...(['attendance.enrol', 'attendance.admit', 'speech.hand-in'] as const),
  ...(['agreement.correct', 'agreement.amend'] as const),
]);

const guests = ({ floor }: Meeting, type: 'guest' | 'member'): Refusal | null =>
  type === 'member' ? null : meetingMay(requested.of(floor.requests).guests + 1, OF_A_MEETING.guests);

/** A move writes again what the item, place or passage stands behind: it counts as much as there is. */
const mustNotBeHeavy = (meeting: Meeting, command: MeetingCommand): Refusal | null =>
  meetingMay(weightOf({ ...meeting, annotation: null }) + weightOf(command), WEIGHT.others);
