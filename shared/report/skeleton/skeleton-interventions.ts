import type { Mode, Stay } from '../../attendance/attendance.ts';
import type { Group } from '../../attendance/profile.ts';
import { goesOn } from '../../floor/floor.ts';
import type { Place } from '../../floor/order/place-reason.ts';
import { reasonSentence, type Sentence } from '../../floor/order/reason-sentence.ts';
import { nameOf } from '../../floor/requests/beneficiary.ts';
import type { Capacity, FloorRequest, Kind } from '../../floor/requests/floor-request.ts';
import { type Turn, turnsOf, turnsOn } from '../../floor/shares/turns.ts';
import type { AgendaItemId, PersonId, RequestId, SpeechId } from '../../ids.ts';
import type { Language } from '../../languages/language.ts';
import type { Meeting } from '../../meeting.ts';
import { isAttributed } from '../../minutes/attribution.ts';
import { isChecked } from '../../minutes/checked.ts';
import { type RecordedTurn, recordedTurn } from '../../recording/recorded-turn.ts';
import { type Held, heldTexts } from '../../speeches/held-texts.ts';
import { publicSpeechIn } from '../../speeches/speech-rules.ts';
import { type Sounding, soundPath } from './skeleton-sound.ts';
import { type SpokenTo, spokenTo } from './spoken-to.ts';

export type Speaker = {
  /** Null for a guest: somebody without an account, whom another person entered. */
  readonly person: PersonId | null;
  readonly name: string;
  readonly organisation: string;
  /** ISO 3166-1 alpha-2; null for a guest, because no country is asked for. */
  readonly country: string | null;
  /** The group under which they stood when they spoke. */
  readonly stakeholderGroup: Group;
};

/** `readBy`: the moderator who read it out; null when it could have been one of several. */
export type Written = { readonly text: string; readonly readBy: string | null };

/** Its place on the list when it got the floor, and why, as data and as a sentence of the dictionary (F10). */
export type PlaceSkeleton = Place & { readonly sentence: Sentence };

/** One turn at the floor. `to` and `spokenMs` are null while it goes on. Times in ms. */
export type InterventionSkeleton = {
  readonly requestId: RequestId;
  readonly speaker: Speaker;
  readonly capacity: Capacity;
  readonly kind: Kind;
  readonly mode: Mode;
  readonly language: Language;
  readonly askedAt: number;
  readonly from: number;
  readonly to: number | null;
  readonly spokenMs: number | null;
  readonly place: PlaceSkeleton;
  readonly about: SpokenTo | null;
  /** The person who entered it, when that was not the speaker. */
  readonly enteredBy: string | null;
  readonly written: Written | null;
  /** For whom they spoke who had asked, another of the delegation (F39); null when it was themselves. */
  readonly insteadOf: string | null;
  /** Who of the delegation went on with the turn; null when nobody did, and when nobody had begun it. */
  readonly handedTo: string | null;
  /** A point of order or a right of reply came between; the rest of the time is another turn, of the same request. */
  readonly interrupted: boolean;
  /** Why the floor was revoked; null when it was not, empty when no reason was given. */
  readonly revoked: string | null;
  /** The chair passed over them in the middle of it (F7); the rest of the time is another turn, of the same request. */
  readonly passedOver?: true;
  /** They were called and were not there (F45): nothing was said. */
  readonly absent?: true;
  /** The text that was handed in for it, where everybody may read it (H7), and the path of its page; missing where there is none. */
  readonly speech?: { readonly id: SpeechId; readonly path: string };
  /** The summary record does not name the speaker (R14). */
  readonly unattributed?: true;
  /** Its words were checked against the sound (R16). */
  readonly checked?: true;
  /** Whether it was recorded (Z9); missing while it goes on, and where nothing was. */
  readonly recorded?: RecordedTurn;
} & Sounding;

/** In the order in which the floor was given, with the present turn. */
export function interventionsOn(meeting: Meeting, item: AgendaItemId): readonly InterventionSkeleton[] {
  const held = heldTexts(meeting);
  return turnsOn(
    turnsOf(meeting, () => 0),
    item,
  ).map((turn, index, turns) => ({
    ...interventionOf(meeting, turn, turns[index + 1]),
    ...speechOf(meeting, turn, held),
    ...choicesOn(meeting, turn),
    ...recordedOf(meeting, turn),
  }));
}

/** Left out where nothing was chosen, as everything that came later. */
const choicesOn = (
  { minutes }: Meeting,
  { request: { id } }: Turn,
): Pick<InterventionSkeleton, 'unattributed' | 'checked'> => ({
  ...(isAttributed(minutes, id) ? {} : { unattributed: true }),
  ...(isChecked(minutes, id) ? { checked: true } : {}),
});

function recordedOf(
  meeting: Meeting,
  { request, from, to, absent }: Turn,
): Pick<InterventionSkeleton, 'recorded' | 'sound'> {
  if (to === null || absent) return {};
  const recorded = recordedTurn(meeting, { beneficiary: request.beneficiary, requestId: request.id, from, to });
  if (recorded === 'off') return {};
  const meetingId = meeting.sitting.convocation?.meetingId;
  const isHeard = recorded === 'whole' || recorded === 'in-part';
  return { recorded, ...(meetingId && isHeard ? { sound: soundPath(meetingId, from) } : {}) };
}

/** Left out where there is none, so that minutes without such texts say what they always said. */
function speechOf(meeting: Meeting, { request, from, to }: Turn, held: Held): Pick<InterventionSkeleton, 'speech'> {
  const meetingId = meeting.sitting.convocation?.meetingId;
  const found = to === null ? undefined : publicSpeechIn(meeting, { requestId: request.id, from }, held);
  return found && meetingId ? { speech: { id: found.id, path: `/meetings/${meetingId}/speeches/${found.id}` } } : {};
}

function interventionOf(meeting: Meeting, turn: Turn, next: Turn | undefined): InterventionSkeleton {
  const { request, mode, askedAt, from, to, place } = turn;
  const { id: requestId, capacity, kind, language } = request;
  const interrupted = turn.ended === 'interrupted' && !turn.passedOver;
  return {
    ...{ requestId, capacity, kind, language, mode, askedAt, from, to, interrupted },
    spokenMs: to === null ? null : turn.spokenMs,
    place: { ...place, sentence: reasonSentence(meeting, place.reason) },
    speaker: speakerOf(meeting, turn),
    about: spokenTo(meeting, request.about),
    enteredBy: enteredByOther(meeting, request),
    insteadOf: request.insteadOf ? nameOf(meeting, request.insteadOf).name : null,
    handedTo:
      turn.ended === 'handed-over' && !turn.absent && next ? nameOf(meeting, next.request.beneficiary).name : null,
    written: request.written === null ? null : { text: request.written, readBy: readerOf(meeting, turn) },
    ...(turn.absent ? { absent: true } : {}),
    ...(turn.passedOver ? { passedOver: true } : {}),
    revoked: goesOn(turn.ended) || request.status.state !== 'revoked' ? null : (request.status.reason ?? ''),
  };
}

function speakerOf(meeting: Meeting, { request: { beneficiary }, group }: Turn): Speaker {
  const { name, organisation } = nameOf(meeting, beneficiary);
  const person = beneficiary.type === 'member' ? beneficiary.person : null;
  const country = person === null ? null : (meeting.attendance.members[person]?.profile.country ?? null);
  return { person, name, organisation, country, stakeholderGroup: group };
}

function enteredByOther({ attendance }: Meeting, { insteadOf, enteredBy, ...request }: FloorRequest): string | null {
  const beneficiary = insteadOf ?? request.beneficiary;
  if (beneficiary.type === 'member' && beneficiary.person === enteredBy) return null;
  return attendance.members[enteredBy]?.profile.name ?? '';
}

/** The moderator reads a written intervention out (F4): named when there was only one while it had the floor. */
function readerOf({ attendance }: Meeting, { from, to }: Pick<Turn, 'from' | 'to'>): string | null {
  const wasThere = (stay: Stay) => stay.from <= (to ?? from) && (stay.to ?? from) >= from;
  const [reader, another] = Object.values(attendance.members).filter(
    ({ person, role }) =>
      role === 'moderator' && attendance.stays.some((stay) => stay.person === person && wasThere(stay)),
  );
  return another === undefined ? (reader?.profile.name ?? null) : null;
}
