import type { SessionAnswer } from '../../../shared/protocol/http/people/session.ts';
import type { SignedIn } from '../../auth/sessions/sessions.ts';
import type { HttpDeps } from '../deps.ts';

/** What a browser learns about a person who is signed in on it. */
export function sessionAnswer(
  { founders }: Pick<HttpDeps, 'founders'>,
  { person, email, isVerified, administrator, profile }: Omit<SignedIn, 'sessionId' | 'renewal'>,
): NonNullable<SessionAnswer> {
  return { person, email, isVerified, administrator, founders, profile };
}
