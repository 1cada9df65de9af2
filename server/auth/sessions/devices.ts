import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Account } from '../../../db/people/accounts.ts';

type Holder = Pick<Account, 'person' | 'passwordHash'>;

const COOKIE = 'openfloor_device';
const HELD = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]{22})\\.([\\w-]{43})(?:;|$)`);
const YEAR_S = 365 * 24 * 60 * 60;

/** Made from what only the server knows, so that nothing has to be stored; a new password ends it. */
const proofOf = ({ person, passwordHash }: Holder, device: string): string =>
  createHmac('sha256', passwordHash).update(`${person} ${device}`).digest('base64url');

/**
 * What a browser keeps that has signed in to an account: with it, its tries are told apart from those of strangers. It lets nobody
 * in.
 */
export function deviceCookie(account: Holder, secure: boolean): string {
  const device = randomBytes(16).toString('base64url');
  const value = `${device}.${proofOf(account, device)}`;
  return `${COOKIE}=${value}; HttpOnly; SameSite=Lax; Path=/api/sign-in; Max-Age=${YEAR_S}${secure ? '; Secure' : ''}`;
}

/** The device from which a request comes, if it has signed in to this account before. */
export function deviceIn(cookieHeader: string | undefined, account: Holder): string | null {
  const [, device, proof] = HELD.exec(cookieHeader ?? '') ?? [];
  if (device === undefined || proof === undefined) return null;
  return timingSafeEqual(Buffer.from(proof), Buffer.from(proofOf(account, device))) ? device : null;
}
