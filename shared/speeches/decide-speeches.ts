import type { Actor } from '../actor.ts';
import { accept, assertNever, type Decision, firstRefusal, refuse, refuseUnless } from '../decision.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { mustNotBeClosed } from '../sitting/sitting-rules.ts';
import {
  mustBeAbleToSpeak,
  mustBeFor,
  mustBeOneForItem,
  mustChange,
  mustNotChooseForEver,
  mustNotHaveBegun,
  mustNotOpenForAnother,
} from './speech-rules.ts';
import type { SpeechCommand } from './speeches.ts';

type Command<Type extends SpeechCommand['type']> = Extract<SpeechCommand, { type: Type }>;

export function decideSpeeches(meeting: Meeting, command: SpeechCommand, actor: Actor): Decision<MeetingEvent> {
  switch (command.type) {
    case 'speech.hand-in':
      return handIn(meeting, command, actor);
    case 'speech.choose-publication':
      return choosePublication(meeting, command, actor);
    case 'speech.withdraw':
      return withdraw(meeting, command, actor);
    default:
      return assertNever(command);
  }
}

const handIn = (meeting: Meeting, command: Command<'speech.hand-in'>, actor: Actor): Decision<MeetingEvent> =>
  firstRefusal(
    mustNotBeClosed(meeting),
    mustBeFor(meeting, command.person, actor),
    mustBeAbleToSpeak(meeting, command.person),
    refuseUnless(
      meeting.agenda.items.some(({ id }) => id === command.agendaItemId),
      'unknown-agenda-item',
    ),
    mustBeOneForItem(meeting, command),
    mustNotOpenForAnother(meeting, command, actor),
  ) ?? accept({ ...command, type: 'speech.handed-in' });

/** Also after the closing: the next revision of the minutes then has the link, or has it no longer. */
function choosePublication(
  meeting: Meeting,
  { speechId, isOpen }: Command<'speech.choose-publication'>,
  actor: Actor,
): Decision<MeetingEvent> {
  const speech = meeting.speech.byId[speechId];
  if (!speech) return refuse('unknown-speech');
  return (
    firstRefusal(
      mustBeFor(meeting, speech.person, actor),
      mustChange(meeting, speech, isOpen, actor),
      mustNotChooseForEver(speech, isOpen),
      mustNotOpenForAnother(meeting, { ...speech, speechId, isOpen }, actor),
    ) ?? accept({ type: 'speech.publication-chosen', speechId, isOpen })
  );
}

function withdraw(meeting: Meeting, { speechId }: Command<'speech.withdraw'>, actor: Actor): Decision<MeetingEvent> {
  const speech = meeting.speech.byId[speechId];
  if (!speech) return refuse('unknown-speech');
  return (
    firstRefusal(mustBeFor(meeting, speech.person, actor), mustNotHaveBegun(meeting, speech)) ??
    accept({ type: 'speech.withdrawn', speechId })
  );
}
