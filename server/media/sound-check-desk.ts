import type { Role } from '../../shared/actor.ts';
import { type Refusal, refuse, refuseUnless } from '../../shared/decision.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Meeting } from '../../shared/meeting.ts';
import { hasRight } from '../../shared/permissions.ts';
import type { SoundChecksFrame } from '../../shared/protocol/media-frames.ts';
import type { Measured } from '../../shared/protocol/media-messages.ts';
import { onDeck, type Sent } from './floor-policy.ts';
import type { Device, MediaPeer } from './peers/media-peer.ts';
import { SoundChecks } from './sound-checks.ts';

/** A device that is told of sound checks; a chair or secretary who sits in the room uses nothing else of `/media`. */
export type Watcher = { readonly person: PersonId; readonly device: Pick<Device, 'tell'> };

/** The sound checks of one room as devices see them: who may do what, what the worker counts, and who is told. */
export class SoundCheckDesk {
  readonly #checks = new SoundChecks();
  readonly #told = new WeakMap<Watcher, string>();
  #refused: readonly PersonId[] = [];

  follow(meeting: Meeting, sent: readonly Sent[]): void {
    const sending = sent.flatMap(({ person, source }) => (source === 'check' ? [person] : []));
    const isModerator = (person: PersonId) => roleIn(meeting, person) === 'moderator';
    this.#checks.follow(onDeck(meeting), new Set(sending), isModerator);
  }

  /** People whose browser gives no microphone, on any device that was to have one. */
  followDevices(devices: Iterable<MediaPeer>): void {
    const all = [...devices];
    const sends = ({ sources }: MediaPeer) => sources.some(({ source }) => source === 'microphone');
    const sending = new Set(all.filter(sends).map(({ person }) => person));
    const refused = all.filter(({ isRefusedMicrophone, person }) => isRefusedMicrophone && !sending.has(person));
    this.#refused = [...new Set(refused.map(({ person }) => person))];
  }

  readonly partnerOf = (person: PersonId): PersonId | null => this.#checks.partnerOf(person);

  /** Moderators may have a source for talking at any time. */
  begin(peer: MediaPeer, on: boolean, meeting: Meeting): Refusal | null {
    return refuseUnless(
      this.#checks.begin(peer.person, on) || roleIn(meeting, peer.person) === 'moderator',
      'not-permitted',
    );
  }

  talk(peer: MediaPeer, person: PersonId | null, meeting: Meeting): Refusal | null {
    if (roleIn(meeting, peer.person) !== 'moderator') return refuse('not-permitted');
    return refuseUnless(this.#checks.talk(peer.person, person), 'unknown-person');
  }

  /** The device tells level and clipping; loss is counted here. */
  async measure(peer: MediaPeer, { levelDb, clipped, roundTripMs }: Measured): Promise<void> {
    const [stats] = await peer.statsOf('check');
    const sent = stats ? stats.packetCount + stats.packetsLost : 0;
    const lost = stats && sent > 0 ? Math.max(0, stats.packetsLost) / sent : null;
    this.#checks.measure(peer.person, { levelDb, clipped, lost, roundTripMs: stats?.roundTripTime || roundTripMs });
  }

  /** Each device is told when what it may know has changed. */
  tell(watchers: Iterable<Watcher>, meeting: Meeting): void {
    for (const peer of watchers) {
      const before = this.#told.get(peer);
      const frame = this.known(peer, meeting);
      if (this.#told.get(peer) !== before) peer.device.tell('soundChecks', frame);
    }
  }

  /** What a device may know now; after this it counts as told. */
  known(peer: Watcher, meeting: Meeting): SoundChecksFrame {
    const role = roleIn(meeting, peer.person);
    const frame = {
      checks: role ? this.#checks.seenBy(peer.person, role) : [],
      refused: hasRight(role, 'check-sound') || hasRight(role, 'see-verdicts') ? this.#refused : [],
    };
    this.#told.set(peer, JSON.stringify(frame));
    return frame;
  }
}

function roleIn(meeting: Meeting, person: PersonId): Role | null {
  const member = meeting.attendance.members[person];
  return member?.standing === 'admitted' ? member.role : null;
}
