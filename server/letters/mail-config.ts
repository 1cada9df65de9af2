import * as v from 'valibot';
import { email } from '../../shared/protocol/http/people/session.ts';

/**
 * `url`: the mail server, `smtp:` or `smtps:`, with the account's name and password; `sender`: the address from which letters come.
 */
export type MailConfig = { readonly url: string; readonly sender: string };

/** The account on the mail server where it is an address, or else one of our own name; null when there is neither. */
export function senderOf(smtpUrl: string, publicUrl = ''): string | null {
  const user = userIn(smtpUrl);
  if (v.is(email, user)) return user;
  const host = URL.canParse(publicUrl) ? new URL(publicUrl).hostname : '';
  return /^[^[]*[a-z]/.test(host) ? `noreply@${host}` : null;
}

export function isMailServer(text: string): boolean {
  return /^smtps?:\/\/[^/?#]/.test(text) && URL.canParse(text) && userIn(text) !== null;
}

/** Null when it is not encoded as addresses are. */
function userIn(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url).username);
  } catch {
    return null;
  }
}
