import { mustBeTitled } from '../agenda/agenda-rules.ts';
import { accept, type Decision, firstRefusal, refuse, refuseUnless } from '../decision.ts';
import type { PersonId } from '../ids.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { mustNotBeClosed } from '../sitting/sitting-rules.ts';
import type { MinutesCommand } from './minutes.ts';
import { mustFollow, mustHaveAction, mustHaveDecision } from './minutes-rules.ts';
import { isSameAction } from './open-actions.ts';

type Command<Type extends MinutesCommand['type']> = Extract<MinutesCommand, { type: Type }>;

/** How long the open actions have on the agenda at first, minutes. */
const MINUTES = 10;

/** Only what is new is taken over; it stands under an agenda item of its own (R18). */
export function takeOver(meeting: Meeting, command: Command<'minutes.take-over'>): Decision<MeetingEvent> {
  const { agenda, minutes } = meeting;
  const { title, follows } = command;
  const known = minutes.series?.follows.meetingId === follows.meetingId ? minutes.series.actions : null;
  const actions = command.actions.filter((action) => !known?.some((one) => isSameAction(one, action)));
  const agendaItemId = minutes.series?.agendaItemId ?? command.agendaItemId;
  const refusal = firstRefusal(
    mustNotBeClosed(meeting),
    mustFollow(meeting, follows),
    refuseUnless(known === null || actions.length > 0, 'nothing-changed'),
    mustBeTitled(title),
  );
  if (refusal) return refusal;
  const taken = { type: 'minutes.taken-over', follows, agendaItemId, actions } as const;
  if (actions.length === 0 || agenda.items.some(({ id }) => id === agendaItemId)) return accept(taken);
  const item = { itemId: agendaItemId, title, minutes: MINUTES, introduction: '' };
  return accept({ type: 'agenda.item-added', ...item }, taken);
}

/** Also after the closing, as with everything of the minutes. What is dropped is dropped for a reason. */
export const reportAction = (
  meeting: Meeting,
  command: Command<'minutes.report-action'>,
  reportedBy: PersonId,
): Decision<MeetingEvent> =>
  firstRefusal(
    mustHaveAction(meeting, command),
    refuseUnless(command.outcome !== 'dropped' || command.text !== '', 'text-empty'),
  ) ?? accept({ ...command, type: 'minutes.action-reported', reportedBy });

export function followDecision(
  meeting: Meeting,
  { entryId, follows }: Command<'minutes.follow-decision'>,
): Decision<MeetingEvent> {
  const refusal = mustHaveDecision(meeting, entryId);
  if (refusal) return refusal;
  if (follows?.meetingId === meeting.sitting.convocation?.meetingId) return refuse('follows-itself');
  const before = meeting.minutes.entries.find(({ id }) => id === entryId);
  const present = before?.kind === 'decision' ? before.follows : undefined;
  const isSame = follows?.meetingId === present?.meetingId && follows?.entryId === present?.entryId;
  return refuseUnless(!isSame, 'nothing-changed') ?? accept({ type: 'minutes.decision-followed', entryId, follows });
}
