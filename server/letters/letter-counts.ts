import { countLetters, firstSince } from '../../db/letters.ts';
import type { Db } from '../../db/open-database.ts';
import type { LetterKind } from '../../db/tables/account.ts';
import { type Refusal, refuse } from '../../shared/decision.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Allowance } from '../../shared/protocol/http/people/allowances.ts';
import { hashOf } from '../auth/secrets.ts';
import type { Effects } from '../effects.ts';

/**
 * At most so many letters of a kind in so long: to one mailbox, on behalf of one person, of one person to one mailbox, and from
 * this server.
 */
type Limit = {
  readonly windowMs: number;
  readonly toAddress: number;
  readonly byPerson: number;
  readonly ofOneToAddress: number;
  readonly fromServer: number;
};

const HOUR_MS = 60 * 60 * 1000;
/**
 * A full hall can register in an hour and be invited in a day. No mailbox is filled, and nobody writes to the whole world from
 * here. People who are invited are told of every change, however many people they are, and only few times a day. What strangers
 * cause by registering with an address leaves room for its owner, who asks once more.
 */
export const LETTER_LIMITS: Readonly<Record<LetterKind, Limit>> = {
  verify: { windowMs: HOUR_MS, toAddress: 4, byPerson: 4, ofOneToAddress: 4, fromServer: 2000 },
  'verify-again': { windowMs: HOUR_MS, toAddress: 8, byPerson: 8, ofOneToAddress: 3, fromServer: 1000 },
  reset: { windowMs: HOUR_MS, toAddress: 4, byPerson: 4, ofOneToAddress: 4, fromServer: 500 },
  invitation: { windowMs: 24 * HOUR_MS, toAddress: 12, byPerson: 400, ofOneToAddress: 4, fromServer: 2000 },
  decision: { windowMs: 24 * HOUR_MS, toAddress: 20, byPerson: 3000, ofOneToAddress: 8, fromServer: 6000 },
  /** On behalf of the reader: an hour apart, of each meeting. */
  registrations: { windowMs: 24 * HOUR_MS, toAddress: 60, byPerson: 60, ofOneToAddress: 60, fromServer: 6000 },
  announcement: { windowMs: 24 * HOUR_MS, toAddress: 20, byPerson: 6000, ofOneToAddress: 6, fromServer: 10_000 },
  /** On behalf of the reader: of each meeting, an hour before, and for each request. */
  reminder: { windowMs: 24 * HOUR_MS, toAddress: 60, byPerson: 60, ofOneToAddress: 60, fromServer: 10_000 },
};
/** When so few are left, the page tells it before people ask for them. */
const FEW = 1;

/**
 * Names the mailbox behind an address: its owner sorts by what stands behind a plus (RFC 5233), and some providers ignore dots.
 * Where dots mean something, two people share a count, and nothing else.
 */
export function mailboxHash(address: string): string {
  const at = address.lastIndexOf('@');
  const [name = ''] = address.slice(0, at).split('+', 1);
  return hashOf(`${(name || address.slice(0, at)).replaceAll('.', '')}${address.slice(at)}`);
}

/** A letter before it is written. */
export type Wish = { readonly kind: LetterKind; readonly person: PersonId; readonly to: string };

/** What may still be sent, by what was sent. A restart forgets no count. */
export type LetterCounts = {
  /** Why a letter may not go: there have been too many to this address, by this person, or from this server. */
  readonly refusal: (wish: Wish) => Refusal | null;
  /** How many letters one person may still cause to one mailbox, where that is few, and when there will be more. */
  readonly few: (wish: Wish) => { readonly left: number; readonly moreAt: number } | null;
  /**
   * How many letters of a kind may still go out on behalf of one person, and when there will be more; null: there are all of them.
   */
  readonly left: (kind: LetterKind, person: PersonId) => Allowance;
};

export function createLetterCounts(db: Db, { now, log }: Pick<Effects, 'now' | 'log'>): LetterCounts {
  const countedSince = (kind: LetterKind) => ({ kind, since: now() - LETTER_LIMITS[kind].windowMs });

  function isTooMany({ kind, person, to }: Wish): boolean {
    const { toAddress, byPerson, ofOneToAddress, fromServer } = LETTER_LIMITS[kind];
    const counted = countedSince(kind);
    const toHash = mailboxHash(to);
    if (countLetters(db, counted, { toHash }) >= toAddress) return true;
    if (countLetters(db, counted, { toHash, person }) >= ofOneToAddress) return true;
    if (countLetters(db, counted, { person }) >= byPerson) return true;
    const isFull = countLetters(db, counted) >= fromServer;
    if (isFull) log.warn({ kind, limit: fromServer }, 'the server has sent as many messages as it may');
    return isFull;
  }

  return {
    refusal: (wish) => (isTooMany(wish) ? refuse('too-many-letters') : null),
    few({ kind, person, to }) {
      const { windowMs, ofOneToAddress } = LETTER_LIMITS[kind];
      const counted = countedSince(kind);
      const whose = { person, toHash: mailboxHash(to) };
      const left = Math.max(0, ofOneToAddress - countLetters(db, counted, whose));
      return left > FEW ? null : { left, moreAt: (firstSince(db, counted, whose) ?? now()) + windowMs };
    },
    left(kind, person) {
      const { windowMs, byPerson, fromServer } = LETTER_LIMITS[kind];
      const counted = countedSince(kind);
      const leftToAll = fromServer - countLetters(db, counted);
      const left = Math.min(byPerson - countLetters(db, counted, { person }), leftToAll);
      const first = firstSince(db, counted, leftToAll <= 0 ? {} : { person });
      return { left: Math.max(0, left), most: byPerson, moreAt: first === null ? null : first + windowMs };
    },
  };
}
