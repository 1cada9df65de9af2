import { mustHaveAbout } from '../about-rules.ts';
import { mustHaveItem } from '../agenda/agenda-rules.ts';
import { firstRefusal, type Refusal, refuseUnless } from '../decision.ts';
import type { EntryId, RequestId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import { isAttributed } from './attribution.ts';
import type { MinutesCommand, Recording } from './minutes.ts';
import type { ActionKey, EarlierMeeting } from './outcome.ts';

export const mustBeRecordable = (meeting: Meeting, { entryId, agendaItemId, text, about }: Recording): Refusal | null =>
  firstRefusal(
    refuseUnless(
      meeting.minutes.entries.every((entry) => entry.id !== entryId),
      'id-in-use',
    ),
    mustHaveItem(meeting, agendaItemId),
    refuseUnless(text !== '', 'text-empty'),
    about === null ? null : mustHaveAbout(meeting, about),
  );

export function mustHaveEntry({ minutes }: Meeting, id: EntryId): Refusal | null {
  const entry = minutes.entries.find((each) => each.id === id);
  return firstRefusal(
    refuseUnless(entry !== undefined, 'unknown-entry'),
    refuseUnless(entry?.state !== 'withdrawn', 'entry-withdrawn'),
  );
}

type Command<Type extends MinutesCommand['type']> = Extract<MinutesCommand, { type: Type }>;

/** Whoever had the floor, or has it, has an intervention in the record. */
const mustHaveIntervention = ({ floor }: Meeting, requestId: RequestId): Refusal | null =>
  refuseUnless(
    floor.holder?.requestId === requestId || floor.interventions.some((one) => one.requestId === requestId),
    'unknown-request',
  );

export function mustChangeAttribution(
  meeting: Meeting,
  { requestId, attributed }: Command<'minutes.attribute'>,
): Refusal | null {
  const { unattributed } = meeting.minutes;
  if (requestId === null) {
    const isSo = attributed !== (unattributed?.all ?? false) && (unattributed?.except.length ?? 0) === 0;
    return refuseUnless(!isSo, 'nothing-changed');
  }
  return firstRefusal(
    mustHaveIntervention(meeting, requestId),
    refuseUnless(isAttributed(meeting.minutes, requestId) !== attributed, 'nothing-changed'),
  );
}

export const mustChangeCheck = (
  meeting: Meeting,
  { requestId, checked }: Command<'minutes.check-words'>,
): Refusal | null =>
  firstRefusal(
    mustHaveIntervention(meeting, requestId),
    refuseUnless((meeting.minutes.checked ?? []).includes(requestId) !== checked, 'nothing-changed'),
  );

/** A meeting follows one, which is another. It goes on to another one only while nothing was said about the actions of the first. */
export function mustFollow({ minutes, sitting }: Meeting, { meetingId }: EarlierMeeting): Refusal | null {
  const { series } = minutes;
  const isOther = series !== undefined && series.follows.meetingId !== meetingId;
  return firstRefusal(
    refuseUnless(sitting.convocation?.meetingId !== meetingId, 'follows-itself'),
    refuseUnless(!isOther || series.actions.every(({ became }) => became === undefined), 'already-follows'),
  );
}

export function mustHaveAction(meeting: Meeting, { of, entryId }: ActionKey): Refusal | null {
  const { entries, series } = meeting.minutes;
  if (of === null)
    return (
      mustHaveEntry(meeting, entryId) ??
      refuseUnless(entries.find(({ id }) => id === entryId)?.kind === 'action', 'unknown-entry')
    );
  const isThere = series?.actions.some(({ id, from }) => id === entryId && from.meetingId === of) ?? false;
  return refuseUnless(isThere, 'unknown-entry');
}

export const mustHaveDecision = (meeting: Meeting, entryId: EntryId): Refusal | null =>
  mustHaveEntry(meeting, entryId) ??
  refuseUnless(meeting.minutes.entries.find(({ id }) => id === entryId)?.kind === 'decision', 'unknown-entry');
