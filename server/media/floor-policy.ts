import type { Role } from '../../shared/actor.ts';
import type { MayBeHeard } from '../../shared/floor/who-may-be-heard.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Meeting } from '../../shared/meeting.ts';
import type { Source } from '../../shared/protocol/media-up.ts';

/** What one device sends. `order`: 1, 2, 3 ... as sources arrived at the server. */
export type Sent = { readonly id: string; readonly person: PersonId; readonly source: Source; readonly order: number };

/** `open`: forwarded. `ready`: paused, but listeners have their consumers, so that opening takes no time. `shut`: paused. */
export type Opening = 'open' | 'ready' | 'shut';

/** The rules of the meeting that sound follows; handed in, so that this file needs no other. */
export type FloorRules = {
  readonly mayBeHeard: (meeting: Meeting) => MayBeHeard;
  /** Who will have the floor next, in order. */
  readonly nextSpeakers: (meeting: Meeting) => readonly PersonId[];
};

/** What a person may do with sound and picture on a device of theirs. */
export type MediaRight = 'speak' | 'listen' | 'in-the-room' | 'not-present';

const READY_AHEAD = 3;
const mayPresent: ReadonlySet<Role> = new Set<Role>(['chair', 'secretary', 'rapporteur']);
const standBy: ReadonlySet<Role> = new Set<Role>(['chair', 'moderator', 'room']);

/** F15: devices of people in the room are silent; the room's own device carries its sound. */
export function mediaRightOf(meeting: Meeting, person: PersonId): MediaRight {
  const member = meeting.attendance.members[person];
  if (member?.standing !== 'admitted' || member.presence.state === 'absent') return 'not-present';
  if (member.presence.mode === 'room' && member.role !== 'room') return 'in-the-room';
  return member.role === 'observer' ? 'listen' : 'speak';
}

/** F12: what each thing sent is to be, from the meeting's state alone. Of several devices of a person the latest counts. */
export function openings(meeting: Meeting, sent: readonly Sent[], rules: FloorRules): ReadonlyMap<string, Opening> {
  const heard = rules.mayBeHeard(meeting);
  const next = new Set(rules.nextSpeakers(meeting).slice(0, READY_AHEAD));
  const latest = latestOfEach(sent);
  return new Map(sent.map((one) => [one.id, latest.has(one) ? openingOf(meeting, one, heard, next) : 'shut']));
}

function openingOf(meeting: Meeting, sent: Sent, heard: MayBeHeard, next: ReadonlySet<PersonId>): Opening {
  const role = meeting.attendance.members[sent.person]?.role;
  if (role === undefined || mediaRightOf(meeting, sent.person) !== 'speak' || sent.source === 'check') return 'shut';
  if (role === 'room' ? heard.roomDevice : heard.persons.has(sent.person)) return 'open';
  if (sent.source === 'screen') return mayPresent.has(role) && isSitting(meeting) ? 'open' : 'shut';
  return next.has(sent.person) || standBy.has(role) ? 'ready' : 'shut';
}

const isSitting = (meeting: Meeting) => meeting.sitting.phase.state === 'open' && !meeting.floor.silenced;

function latestOfEach(sent: readonly Sent[]): ReadonlySet<Sent> {
  const latest = new Map<string, Sent>();
  for (const one of sent) {
    const key = `${one.person} ${one.source}`;
    const before = latest.get(key);
    if (!before || before.order < one.order) latest.set(key, one);
  }
  return new Set(latest.values());
}
