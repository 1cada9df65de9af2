import type { PersonId } from '../../../shared/ids.ts';
import type { Message } from '../../../shared/message.ts';
import { nameOf } from './mailbox.ts';

type Reader = { readonly me: PersonId | null; readonly unread: (name: string) => number };

/**
 * The correspondence to show first: that of the person who wrote last and has not been read, or else of the person who wrote last;
 * null when nobody did.
 */
export function opensOn(names: readonly string[], messages: readonly Message[], { me, unread }: Reader): string | null {
  const wrote = messages
    .filter((message) => message.author !== me)
    .map((message) => nameOf(message.with))
    .filter((name) => names.includes(name));
  return wrote.findLast((name) => unread(name) > 0) ?? wrote.at(-1) ?? null;
}
