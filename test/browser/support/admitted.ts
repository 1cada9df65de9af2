import { openDatabase } from '../../../db/open-database.ts';
import { accountByEmail, markVerified } from '../../../db/people/accounts.ts';
import { databaseFile } from '../../../server/starting/data-folder.ts';
import type { Openfloor } from './openfloor.ts';

/** Whoever registered with this address has shown that it is theirs; their pages know it when they are loaded next. */
export function admitted({ data }: Pick<Openfloor, 'data'>, email: string): void {
  const db = openDatabase(databaseFile(data));
  const account = accountByEmail(db, email);
  const refusal = account ? markVerified(db, account.person, Date.now()) : { refused: 'unknown-person' };
  db.close();
  if (refusal) throw new Error(`${email}: ${refusal.refused}`);
}
