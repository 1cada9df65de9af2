import type { Role } from '../../shared/actor.ts';
import { type Refusal, refuse } from '../../shared/decision.ts';
import { nextRemoteSpeakers } from '../../shared/floor/order/next-remote-speakers.ts';
import type { Shut } from '../../shared/floor/sound/arrival.ts';
import { type MayBeHeard, mayBeHeard } from '../../shared/floor/sound/who-may-be-heard.ts';
import { shownFor } from '../../shared/floor/time/heard-for.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Meeting } from '../../shared/meeting.ts';
import { hasRight, mayTransmit } from '../../shared/permissions.ts';
import type { Source } from '../../shared/protocol/media-source.ts';

/**
 * What one device sends. `order`: 1, 2, 3 ... as sources arrived at the server. `isChosen`: its person wants to be heard on this
 * device. `opening`: how it is forwarded at the moment.
 */
export type Sent = {
  readonly id: string;
  readonly person: PersonId;
  readonly source: Source;
  readonly order: number;
  readonly isChosen: boolean;
  readonly opening: Opening;
};

/**
 * `open`: forwarded. `private`: forwarded to the one partner of a sound check. `ready`: paused, but listeners have their consumers,
 * so that opening takes no time. `shut`: paused.
 */
export type Opening = 'open' | 'private' | 'ready' | 'shut';

/** The one other person who hears somebody's sound check; null: nobody. */
export type PartnerOf = (person: PersonId) => PersonId | null;

/** What a person may do with sound and picture on a device of theirs. */
export type MediaRight = 'speak' | 'listen' | 'in-the-room' | 'not-present';

/** People whose microphone may be wanted at any moment, so that their consumers are there. */
const standBy: ReadonlySet<Role> = new Set<Role>(['chair', 'moderator', 'room']);

/** F15: devices of people in the room are silent; the room's own device carries its sound. */
export function mediaRightOf(meeting: Meeting, person: PersonId): MediaRight {
  const member = meeting.attendance.members[person];
  if (member?.standing !== 'admitted' || member.presence.state === 'absent') return 'not-present';
  if (member.presence.mode === 'room' && member.role !== 'room') return 'in-the-room';
  return mayTransmit(member.role) ? 'speak' : 'listen';
}

/** Why a person has no device here, or null. */
export const whyNoDevice = (right: MediaRight): Refusal | null =>
  right === 'in-the-room' || right === 'not-present' ? refuse(right) : null;

/** Whether the server takes this source from a device of theirs; a screen only from a person who may show it now (F31). */
export const maySend = (meeting: Meeting, person: PersonId, source: Source): boolean =>
  mediaRightOf(meeting, person) === 'speak' && (source !== 'screen' || shownFor(meeting, person) !== null);

/** F14: the next speakers, in order, who have a device of their own. */
export const onDeck = (meeting: Meeting): readonly PersonId[] =>
  nextRemoteSpeakers(meeting).flatMap(({ beneficiary }) => (beneficiary.type === 'member' ? [beneficiary.person] : []));

type Situation = { readonly heard: MayBeHeard; readonly onDeck: ReadonlySet<PersonId>; readonly partnerOf: PartnerOf };

/**
 * F12, F27: how each source is forwarded, from the meeting's state alone. Of several devices of a person one counts: the one that
 * was chosen, or else the one that is heard already, or else the latest.
 */
export function openings(meeting: Meeting, sent: readonly Sent[], partnerOf: PartnerOf): ReadonlyMap<string, Opening> {
  const situation = { heard: mayBeHeard(meeting), onDeck: new Set(onDeck(meeting)), partnerOf };
  const counted = oneOfEach(sent);
  return new Map(sent.map((one) => [one.id, counted.has(one) ? openingOf(meeting, one, situation) : 'shut']));
}

function openingOf(meeting: Meeting, { person, source }: Sent, { heard, onDeck, partnerOf }: Situation): Opening {
  const role = meeting.attendance.members[person]?.role;
  if (role === undefined || mediaRightOf(meeting, person) !== 'speak') return 'shut';
  if (source === 'check') return partnerOf(person) ? 'private' : 'shut';
  if (isDue(meeting, person, heard)) return 'open';
  if (source === 'screen') return hasRight(role, 'present') && isSitting(meeting) ? 'open' : 'shut';
  return onDeck.has(person) || standBy.has(role) ? 'ready' : 'shut';
}

type Shuttable = { readonly person: PersonId; readonly shut: Shut | null; readonly sources: readonly Sent[] };

/** F33: people who may be heard, whose microphone is shut, and who are heard through no other device of theirs. */
export function shutAmong(meeting: Meeting, devices: Iterable<Shuttable>): ReadonlyMap<PersonId, Shut> {
  const heard = mayBeHeard(meeting);
  const sounds = ({ source, opening }: Sent) => source === 'microphone' && opening === 'open';
  const due = [...devices].filter(({ person }) => isDue(meeting, person, heard));
  const open = new Set(due.flatMap(({ person, shut, sources }) => (!shut && sources.some(sounds) ? person : [])));
  return new Map(due.flatMap(({ person, shut }) => (shut && !open.has(person) ? [[person, shut] as const] : [])));
}

const isDue = (meeting: Meeting, person: PersonId, { persons, roomDevice }: MayBeHeard): boolean =>
  meeting.attendance.members[person]?.role === 'room' ? roomDevice : persons.has(person);

/** Whether this person is to receive it. Nobody hears themselves; a sound check is for its partner alone (F14). */
export function isFor(person: PersonId, sent: Sent, opening: Opening, partnerOf: PartnerOf): boolean {
  if (opening === 'shut' || sent.person === person) return false;
  return opening !== 'private' || partnerOf(sent.person) === person;
}

const isSitting = (meeting: Meeting) => meeting.sitting.phase.state === 'open' && !meeting.floor.silenced;

function oneOfEach(sent: readonly Sent[]): ReadonlySet<Sent> {
  const counted = new Map<string, Sent>();
  for (const one of sent) {
    const key = `${one.person} ${one.source}`;
    const before = counted.get(key);
    if (!before || goesBefore(one, before)) counted.set(key, one);
  }
  return new Set(counted.values());
}

const isHeard = ({ opening }: Sent): boolean => opening === 'open' || opening === 'private';

function goesBefore(one: Sent, other: Sent): boolean {
  if (one.isChosen !== other.isChosen) return one.isChosen;
  if (isHeard(one) !== isHeard(other)) return isHeard(one);
  return one.order > other.order;
}
