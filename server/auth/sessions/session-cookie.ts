import { newSecret } from '../secrets.ts';

const PLAIN = 'openfloor_session';
/** Over TLS the name itself says that no other host and no page beside ours has set it (RFC 6265bis, 4.1.3.2). */
const OVER_TLS = `__Host-${PLAIN}`;
const held = (name: string, token: string): RegExp => new RegExp(`(?:^|;\\s*)${name}=(${token})(?:;|$)`);
/**
 * Tokens made over TLS are longer than those of the former name, so that no neighbouring host can give one of its own out for an
 * old one.
 */
const HELD = { plain: held(PLAIN, '[\\w-]{32}'), overTls: held(OVER_TLS, '[\\w-]{32}_?') } as const;

/** What a cookie holds; `isFormer`: it stood under the name that it had over TLS before. */
type Held = { readonly token: string; readonly isFormer: boolean };

export const newToken = (secure: boolean): string => newSecret() + (secure ? '_' : '');

/**
 * What the cookie of a request holds; null where there is none. One of the former name is taken once more, so that an update signs
 * nobody out.
 */
export function tokenIn(cookieHeader = '', secure: boolean): Held | null {
  const present = HELD[secure ? 'overTls' : 'plain'].exec(cookieHeader)?.[1];
  if (present !== undefined) return { token: present, isFormer: false };
  const former = secure ? HELD.plain.exec(cookieHeader)?.[1] : undefined;
  return former === undefined ? null : { token: former, isFormer: true };
}

/** The text of a `Set-Cookie` header: for our own pages, not for scripts. `secure`: it travels over TLS only. */
export const sessionCookie = (token: string, lifeSeconds: number, secure: boolean): string =>
  `${secure ? OVER_TLS : PLAIN}=${token}; HttpOnly; Max-Age=${lifeSeconds}; Path=/; SameSite=Lax${secure ? '; Secure' : ''}`;

/** Takes the cookie away. */
export const noSessionCookie = (secure: boolean): string => sessionCookie('', 0, secure);
