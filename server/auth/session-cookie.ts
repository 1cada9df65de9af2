import { newSecret } from './secrets.ts';

const PLAIN = 'openfloor_session';
/** Over TLS the name itself says that no other host and no page beside ours has set it (RFC 6265bis, 4.1.3.2). */
const OVER_TLS = `__Host-${PLAIN}`;
/** As it was called over TLS before; tokens made since are longer, so that no neighbour can pass one of theirs off as old. */
const FORMER = new RegExp(`(?:^|;\\s*)${PLAIN}=([\\w-]{32})(?:;|$)`);

export const cookieName = (secure: boolean): string => (secure ? OVER_TLS : PLAIN);

export const newToken = (secure: boolean): string => newSecret() + (secure ? '_' : '');

/** What a cookie of the former name holds: it is taken once more and given back under the new one, so that an update signs nobody out. */
export const formerToken = (cookieHeader: string | undefined, secure: boolean): string | null =>
  secure ? (FORMER.exec(cookieHeader ?? '')?.[1] ?? null) : null;
