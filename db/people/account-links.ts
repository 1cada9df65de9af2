import { and, eq, isNull, lt } from 'drizzle-orm';
import type { PersonId } from '../../shared/ids.ts';
import type { Db } from '../open-database.ts';
import { accountLinks, type LinkPurpose } from '../tables/account.ts';

/** A link with which somebody shows that an address is theirs. Moments in ms. */
export type AccountLink = {
  readonly person: PersonId;
  readonly purpose: LinkPurpose;
  /** The address to which it was sent. */
  readonly email: string;
  readonly createdAt: number;
  readonly expiresAt: number;
  /** A link serves once; null: it has not served yet. */
  readonly usedAt: number | null;
};

/** How long links are remembered after their end. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/** `tokenHash`: the SHA-256 of what the link holds. */
export function addAccountLink({ orm }: Db, link: AccountLink, tokenHash: string): void {
  orm
    .delete(accountLinks)
    .where(lt(accountLinks.expiresAt, link.createdAt - KEPT_MS))
    .run();
  orm
    .insert(accountLinks)
    .values({ ...link, tokenHash })
    .run();
}

export function accountLink({ orm }: Db, tokenHash: string, purpose: LinkPurpose): AccountLink | null {
  const wanted = and(eq(accountLinks.tokenHash, tokenHash), eq(accountLinks.purpose, purpose));
  const found = orm.select().from(accountLinks).where(wanted).get();
  if (!found) return null;
  const { tokenHash: _, ...link } = found;
  return link;
}

/** From now on none of a person's links for this purpose serves. */
export const useAccountLinks = ({ orm }: Db, person: PersonId, purpose: LinkPurpose, at: number): void =>
  void orm
    .update(accountLinks)
    .set({ usedAt: at })
    .where(and(eq(accountLinks.person, person), eq(accountLinks.purpose, purpose), isNull(accountLinks.usedAt)))
    .run();

/** This link serves no more. */
export const useAccountLink = ({ orm }: Db, tokenHash: string, at: number): void =>
  void orm.update(accountLinks).set({ usedAt: at }).where(eq(accountLinks.tokenHash, tokenHash)).run();
