import type { Device, MediaPeer } from './media-peer.ts';

/** Of one person in one meeting. */
const MAX_DEVICES = 6;

/**
 * Where a new device finds its place: `free`, instead of the oldest device of the same sign-in, or nowhere (`full`).
 * Mostly the oldest is the one that has lost its network and comes anew.
 */
export function placeFor({ person, sessionId }: Device, peers: Iterable<MediaPeer>): 'free' | 'full' | MediaPeer {
  const own = [...peers].filter((peer) => peer.person === person);
  if (own.length < MAX_DEVICES) return 'free';
  return own.find((peer) => peer.device.sessionId === sessionId) ?? 'full';
}
