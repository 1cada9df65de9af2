import { createHmac } from 'node:crypto';
import type { PersonId } from '../../../shared/ids.ts';
import type { IceServer } from '../../../shared/protocol/media-frames.ts';
import type { MediaConfig } from '../media-config.ts';

/** As long as the longest meeting day. */
const VALID_SECONDS = 12 * 60 * 60;

export const isTurn = (server: IceServer) => server.urls.some((url) => url.startsWith('turn'));

/**
 * ICE servers for one person. With a secret, TURN servers get credentials that end by themselves, as coturn's
 * `use-auth-secret` expects them: username `<expiry>:<person>`, password base64(HMAC-SHA1(secret, username)).
 * Source: draft-uberti-behave-turn-rest-00. `at`: server time, ms.
 */
export function iceServersFor(
  person: PersonId,
  config: Pick<MediaConfig, 'iceServers' | 'turnSecret'>,
  at: number,
  validSeconds = VALID_SECONDS,
): readonly IceServer[] {
  const { iceServers, turnSecret } = config;
  if (turnSecret === null) return iceServers;
  const username = `${Math.floor(at / 1000) + validSeconds}:${person}`;
  const credential = createHmac('sha1', turnSecret).update(username).digest('base64');
  return iceServers.map((server) => (isTurn(server) ? { ...server, username, credential } : server));
}
