import type { Actor } from '../actor.ts';
import { accept, assertNever, type Decision, firstRefusal, refuse, refuseUnless } from '../decision.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import type { AgreementCommand } from './agreement.ts';
import {
  correctionIn,
  mustBeFinishable,
  mustBeIssuable,
  mustBeIssued,
  mustBeOwnWords,
  mustWait,
} from './agreement-rules.ts';
import { agreementOf } from './standing.ts';

type Command<Type extends AgreementCommand['type']> = Extract<AgreementCommand, { type: Type }>;

export function decideAgreement(
  meeting: Meeting,
  command: AgreementCommand,
  actor: Actor,
  at: number,
): Decision<MeetingEvent> {
  switch (command.type) {
    case 'agreement.issue':
      return mustBeIssuable(meeting, command, at) ?? accept({ ...command, type: 'agreement.issued' });
    case 'agreement.correct':
      return correct(meeting, command, actor);
    case 'agreement.withdraw-correction':
      return withdraw(meeting, command, actor);
    case 'agreement.accept':
      return decideOn(meeting, command, { ...command, type: 'agreement.accepted' });
    case 'agreement.amend':
      return decideOn(meeting, command, { ...command, type: 'agreement.amended' }, command.text);
    case 'agreement.decline':
      return decideOn(meeting, command, { ...command, type: 'agreement.declined' }, command.reason);
    case 'agreement.finish':
      return mustBeFinishable(meeting, command, at) ?? accept({ ...command, type: 'agreement.finished' });
    default:
      return assertNever(command);
  }
}

function correct(meeting: Meeting, command: Command<'agreement.correct'>, actor: Actor): Decision<MeetingEvent> {
  const { issued } = agreementOf(meeting.agreement);
  return (
    firstRefusal(
      mustBeIssued(meeting),
      mustBeOwnWords(meeting, command.requestId, actor),
      refuseUnless(command.version === issued.length, 'changed-meanwhile'),
      refuseUnless(correctionIn(meeting, command.correctionId) === null, 'id-in-use'),
      refuseUnless(command.text !== '', 'text-empty'),
    ) ?? accept({ ...command, type: 'agreement.corrected' })
  );
}

/** Their own, as long as nobody has decided about it. */
function withdraw(
  meeting: Meeting,
  { correctionId }: Command<'agreement.withdraw-correction'>,
  actor: Actor,
): Decision<MeetingEvent> {
  const correction = correctionIn(meeting, correctionId);
  if (correction === null) return refuse('unknown-correction');
  return (
    firstRefusal(
      refuseUnless(actor.type === 'person' && correction.by === actor.person, 'not-yours'),
      mustWait(correction),
    ) ?? accept({ type: 'agreement.correction-withdrawn', correctionId })
  );
}

type Deciding = Command<'agreement.accept' | 'agreement.amend' | 'agreement.decline'>;

/** The first decision stands. `words`: without which it is none. */
const decideOn = (
  meeting: Meeting,
  { correctionId }: Deciding,
  event: MeetingEvent,
  words = '-',
): Decision<MeetingEvent> =>
  firstRefusal(mustWait(correctionIn(meeting, correctionId)), refuseUnless(words !== '', 'text-empty')) ??
  accept(event);
