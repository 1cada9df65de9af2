import type { Actor } from '../actor.ts';
import type { Annotation } from '../annotation/annotation.ts';
import { firstRefusal, type Refusal, refuseUnless } from '../decision.ts';
import type { PersonId } from '../ids.ts';
import type { Meeting, MeetingCommand } from '../meeting.ts';
import { OF_A_MEETING, OF_A_PERSON, RECKONED, WEIGHT } from './bounds.ts';
import { weightOf } from './weight.ts';

/** B1 to B3: whether the meeting, and who acts, have room for what a command adds. Nothing that ends, withdraws or presides is refused for weight. */
export function unlessTooMuch(meeting: Meeting, command: MeetingCommand, actor: Actor): Refusal | null {
  const person = actor.type === 'person' ? actor.person : null;
  return firstRefusal(person === null ? null : ofPerson(meeting, command, person), ofMeeting(meeting, command));
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
    case 'floor.request':
      return personMay(count(floor.requests, (each) => each.enteredBy === person) + 1, OF_A_PERSON.requests);
    case 'attendance.join':
      return personMay(attendance.stays.filter((stay) => stay.person === person).length + 1, OF_A_PERSON.stays);
    default:
      return null;
  }
}

type Annotating = Extract<MeetingCommand, { type: 'annotation.add' | 'annotation.change' | 'annotation.reply' }>;
type Tally = { annotations: number; replies: number; words: number };

/** One look at every annotation: of the person, and of all. Of one that is reworded, the new words count. */
function annotating({ annotation }: Meeting, command: Annotating, person: PersonId): Refusal | null {
  const own: Tally = { annotations: 0, replies: 0, words: 0 };
  const all: Tally = { annotations: 0, replies: 0, words: 0 };
  for (const id of annotation.order) {
    const each = annotation.byId[id];
    if (each === undefined) continue;
    const words = rewords(command, each) ? each.quote.exact.length : wordsOf(each);
    tally(all, 'annotations', words);
    if (each.author === person) tally(own, 'annotations', words);
    for (const { author, text } of each.replies) {
      tally(all, 'replies', text.length);
      if (author === person) tally(own, 'replies', text.length);
    }
  }
  const kind = command.type === 'annotation.reply' ? 'replies' : 'annotations';
  for (const of of [own, all]) tally(of, kind, wordsOf(command), command.type === 'annotation.change' ? 0 : 1);
  return firstRefusal(
    personMay(own.annotations, OF_A_PERSON.annotations),
    personMay(own.replies, OF_A_PERSON.replies),
    personMay(own.words, OF_A_PERSON.annotationWords),
    meetingMay(all.annotations, OF_A_MEETING.annotations),
    meetingMay(all.replies, OF_A_MEETING.replies),
    meetingMay(reckoned(all), WEIGHT.annotations),
  );
}

function tally(of: Tally, kind: 'annotations' | 'replies', words: number, count = 1): void {
  of[kind] += count;
  of.words += words;
}

const reckoned = ({ annotations, replies, words }: Tally): number =>
  annotations * RECKONED.annotation + replies * RECKONED.reply + words * RECKONED.character;

const rewords = (command: Annotating, { id }: Annotation): boolean =>
  command.type === 'annotation.change' && command.annotationId === id;

const wordsOf = (of: Partial<Pick<Annotation, 'quote' | 'text' | 'replacement'>>): number =>
  (of.quote?.exact.length ?? 0) + (of.text?.length ?? 0) + (of.replacement?.length ?? 0);

const count = <T>(parts: Readonly<Record<string, T>>, holds: (part: T) => boolean): number =>
  Object.values(parts).filter(holds).length;
const size = (parts: object): number => Object.keys(parts).length;

function ofMeeting(meeting: Meeting, command: MeetingCommand): Refusal | null {
  const { agenda, attendance, floor, minutes, sitting } = meeting;
  switch (command.type) {
    case 'floor.request':
    case 'floor.enter':
      return firstRefusal(
        meetingMay(size(floor.requests) + 1, OF_A_MEETING.requests),
        command.type === 'floor.enter' ? guests(meeting, command.beneficiary.type) : null,
        unlessHeavy(meeting, command),
      );
    case 'floor.give':
    case 'floor.pass-over':
      return meetingMay(floor.interventions.length + 1, OF_A_MEETING.turns);
    case 'floor.move':
    case 'agenda.change-item':
    case 'minutes.amend':
    case 'compilation.publish':
      return unlessHeavy(meeting, command);
    case 'agenda.add-item':
      return firstRefusal(meetingMay(agenda.items.length + 1, OF_A_MEETING.agendaItems), unlessHeavy(meeting, command));
    case 'agenda.take-item':
      return meetingMay(
        agenda.items.reduce((sum, { spans }) => sum + spans.length, 1),
        OF_A_MEETING.stretches,
      );
    case 'meeting.resume':
      return meetingMay(sitting.stretches.length + 1, OF_A_MEETING.stretches);
    case 'minutes.record-decision':
    case 'minutes.record-action':
      return firstRefusal(meetingMay(minutes.entries.length + 1, OF_A_MEETING.entries), unlessHeavy(meeting, command));
    case 'attendance.join':
      return meetingMay(attendance.stays.length + 1, OF_A_MEETING.stays);
    case 'attendance.enrol':
    case 'attendance.admit':
      return firstRefusal(
        meetingMay(size(attendance.members) + 1, OF_A_MEETING.members),
        unlessHeavy(meeting, command),
      );
    default:
      return null;
  }
}

const guests = ({ floor }: Meeting, type: 'guest' | 'member'): Refusal | null =>
  type === 'member'
    ? null
    : meetingMay(count(floor.requests, (each) => each.beneficiary.type === 'guest') + 1, OF_A_MEETING.guests);

/** What an item, a place, a passage is moved behind is told anew: it counts as much as there are. */
const unlessHeavy = (meeting: Meeting, command: MeetingCommand): Refusal | null =>
  meetingMay(weightOf({ ...meeting, annotation: null }) + weightOf(command), WEIGHT.others);
