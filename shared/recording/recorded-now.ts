import type { Member } from '../attendance/attendance.ts';
import { heldRequest } from '../floor/floor.ts';
import { mayBeHeard } from '../floor/sound/who-may-be-heard.ts';
import { isInTheRoom, whoseTurn, withRole } from '../floor/sound/whose-turn.ts';
import type { PersonId, RequestId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import { hasConsented } from './consent.ts';
import { isRecording } from './recording.ts';

/**
 * Whose microphone is recorded. `device`: the person whose device sends it, for people in the room the room itself. `speaker`: who
 * speaks, and has consented. `requestId`: in which turn; null: between turns, or beside one.
 */
export type RecordedVoice = {
  readonly device: PersonId;
  readonly speaker: PersonId;
  readonly requestId: RequestId | null;
};

/** Z4 to Z6: who is recorded, from the state of the meeting and nothing else: who may be heard, and has consented. */
export function recordedNow(meeting: Meeting): readonly RecordedVoice[] {
  if (!isRecording(meeting.recording) || meeting.sitting.phase.state !== 'open') return [];
  return [...ofOwnDevices(meeting), ...ofTheRoom(meeting)];
}

const turnOf = (meeting: Meeting, person: PersonId): RequestId | null =>
  whoseTurn(meeting).some((member) => member.person === person) ? (heldRequest(meeting.floor)?.id ?? null) : null;

const ofOwnDevices = (meeting: Meeting): readonly RecordedVoice[] =>
  [...mayBeHeard(meeting).persons]
    .filter((person) => hasConsented(meeting.recording, person))
    .map((person) => ({ device: person, speaker: person, requestId: turnOf(meeting, person) }));

/** Z5: the room's device carries one voice at a time, that of the person in the room whose turn it is; when nobody has the floor, the chair's. */
function ofTheRoom(meeting: Meeting): readonly RecordedVoice[] {
  if (!mayBeHeard(meeting).roomDevice) return [];
  const speakers = inTheRoom(meeting);
  const [speaker] = speakers;
  const isFree = speakers.every(({ person }) => hasConsented(meeting.recording, person));
  if (speaker === undefined || !isFree) return [];
  const requestId = turnOf(meeting, speaker.person);
  return withRole(meeting, 'room').map(({ person }) => ({ device: person, speaker: speaker.person, requestId }));
}

/** A guest has no account, and nobody can say yes for them (Z5). */
function inTheRoom(meeting: Meeting): readonly Member[] {
  const { holder, silenced } = meeting.floor;
  const speaking = holder === null || silenced ? withRole(meeting, 'chair') : whoseTurn(meeting);
  return speaking.filter(isInTheRoom);
}
