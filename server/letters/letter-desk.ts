import type { LetterKind } from '../../db/account-schema.ts';
import { addLetter, countLetters, settleLetter } from '../../db/letters.ts';
import type { Db } from '../../db/open-database.ts';
import { type Refusal, refuse } from '../../shared/decision.ts';
import type { PersonId } from '../../shared/ids.ts';
import { hashOf } from '../auth/secrets.ts';
import type { Effects } from '../effects.ts';
import { createGate } from '../gate.ts';
import type { Mail, Message } from '../mail.ts';

/** At most so many of a kind in so long, to one address, on behalf of one person, and from this server. */
type Limit = {
  readonly windowMs: number;
  readonly toAddress: number;
  readonly byPerson: number;
  readonly fromServer: number;
};

const HOUR_MS = 60 * 60 * 1000;
/** A full hall can register in an hour and be invited in a day; nobody's mailbox is filled, and nobody writes to the world from here. */
export const LETTER_LIMITS: Readonly<Record<LetterKind, Limit>> = {
  verify: { windowMs: HOUR_MS, toAddress: 4, byPerson: 8, fromServer: 2000 },
  reset: { windowMs: HOUR_MS, toAddress: 4, byPerson: 4, fromServer: 500 },
  invitation: { windowMs: 24 * HOUR_MS, toAddress: 6, byPerson: 400, fromServer: 2000 },
};
/** Each takes a connection to the mail server. */
const AT_ONCE = 4;

/** Names the mailbox behind an address: what stands behind a plus is for its owner to sort by (RFC 5233), and makes no other one. */
export const mailboxHash = (address: string): string => hashOf(address.replace(/^([^+@]+)\+[^@]*@/, '$1@'));

/** A letter before it is written. */
type Wish = { readonly kind: LetterKind; readonly person: PersonId; readonly to: string };
type Letter = Omit<Wish, 'to'> & { readonly message: Message };

/** Everything that this server writes by e-mail passes here, and is counted before it goes. Restarting forgets no count. */
export function createLetterDesk(db: Db, mail: Mail, { now, log }: Pick<Effects, 'now' | 'log'>) {
  const gate = createGate(AT_ONCE);

  function isTooMany({ kind, person, to }: Wish): boolean {
    const { windowMs, toAddress, byPerson, fromServer } = LETTER_LIMITS[kind];
    const counted = { kind, since: now() - windowMs };
    if (countLetters(db, counted, { toHash: mailboxHash(to) }) >= toAddress) return true;
    if (countLetters(db, counted, { person }) >= byPerson) return true;
    const isFull = countLetters(db, counted) >= fromServer;
    if (isFull) log.warn({ kind, limit: fromServer }, 'the server has sent as many messages as it may');
    return isFull;
  }
  const refusal = (wish: Wish): Refusal | null => (isTooMany(wish) ? refuse('too-many-letters') : null);

  async function deliver(id: number, { person, message }: Letter): Promise<'sent' | 'failed'> {
    const outcome = await gate.run(() => mail.send(message), person);
    try {
      settleLetter(db, id, outcome);
    } catch (error) {
      log.error({ err: error }, 'what became of a message could not be noted');
    }
    return outcome;
  }

  return {
    /** Why a letter would not go: there have been too many to this address, by this person, or from this server. */
    refusal,

    async send(letter: Letter): Promise<'sent' | 'failed' | Refusal> {
      const { kind, person, message } = letter;
      const refused = refusal({ kind, person, to: message.to });
      if (refused) return refused;
      return deliver(addLetter(db, { at: now(), kind, person, toHash: mailboxHash(message.to) }), letter);
    },
  };
}
