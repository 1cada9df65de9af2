import type { PersonId } from '../../../shared/ids.ts';
import type { Device, MediaPeer } from './media-peer.ts';

/** The devices of one person in one meeting. */
const MAX_DEVICES = 6;

/**
 * Whether there is room for a new device: `free`; in place of the oldest device of the same sign-in; or none (`full`). Mostly the
 * oldest is the one that has lost its network and comes again.
 */
export function placeFor({ person, sessionId }: Device, peers: Iterable<MediaPeer>): 'free' | 'full' | MediaPeer {
  const own = [...peers].filter((peer) => peer.person === person);
  if (own.length < MAX_DEVICES) return 'free';
  return own.find((peer) => peer.device.sessionId === sessionId) ?? 'full';
}

/** Its person wants to be heard on this device, and on no other of theirs (F27). */
export function chooseAmong(peers: Iterable<MediaPeer>, peer: MediaPeer): void {
  for (const other of peers) if (other.person === peer.person) other.isChosen = false;
  peer.isChosen = true;
}

/**
 * The same device comes again, before its old connection is known to be dead: it goes on where it was. Answers whether there was
 * one.
 */
export function takeOver(peers: Map<string, MediaPeer>, peer: MediaPeer): boolean {
  const { name, person } = peer.device;
  const before = [...peers.values()].find(
    ({ device }) => name !== null && device.name === name && device.person === person,
  );
  if (before === undefined) return false;
  if (isHeard(before)) chooseAmong(peers.values(), peer);
  peers.delete(before.device.id);
  before.close();
  return true;
}

/** Each device of a person knows on how many other sign-ins of theirs the meeting is heard as well (F34). */
export function tellOfOthers(peers: Iterable<MediaPeer>, person: PersonId): void {
  const own = [...peers].filter((peer) => peer.person === person);
  const signIns = new Set(own.map(({ device }) => device.sessionId)).size;
  for (const peer of own) peer.tellOfOthers(signIns - 1);
}

const isHeard = ({ isChosen, sources }: MediaPeer): boolean =>
  isChosen || sources.some(({ opening }) => opening === 'open');
