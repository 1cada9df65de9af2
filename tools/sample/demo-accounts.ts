import { randomInt } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Db, giveToFolder } from '../../db/open-database.ts';
import { accountByEmail, changePassword } from '../../db/people/accounts.ts';
import { createPasswords } from '../../server/auth/passwords/passwords.ts';
import { createSessions } from '../../server/auth/sessions/sessions.ts';
import type { Config } from '../../server/config.ts';
import type { Effects } from '../../server/effects.ts';
import { sampleAccounts } from './sample-actors.ts';

/** Letters and digits that nobody confuses when reading them aloud. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

const group = (): string => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** The password of all sample accounts: the one that was set, or a random one of 80 bits. */
export const demoPassword = (set: string | null): string => set ?? Array.from({ length: 4 }, group).join('-');

/** A password that was set is not repeated: whoever set it knows it. */
export const accountsInWords = ({ demoPassword: set }: Config, password: string): string =>
  [
    'Accounts of the sample consultation',
    ...sampleAccounts.map(({ as, email, name }) => `  ${as.padEnd(12)}${email.padEnd(32)}${name}`),
    `Password of each: ${set === null ? password : 'the one set in DEMO_PASSWORD'}`,
  ].join('\n');

/** Keeps the sample accounts in a file that only the owner of the data can read, and says in which. */
export function keepDemoAccounts(config: Config, password: string): string {
  const file = join(config.dataDir, 'demo-accounts.txt');
  const arriving = `${file}.arriving`;
  rmSync(arriving, { force: true });
  writeFileSync(arriving, `${accountsInWords(config, password)}\n`, { mode: 0o600 });
  giveToFolder(arriving);
  renameSync(arriving, file);
  return file;
}

/** Gives the sample accounts this password, and ends the sessions of those that had another. False: there are none. */
export async function renewDemoPassword(db: Db, effects: Effects, password: string): Promise<boolean> {
  const passwords = createPasswords();
  const sessions = createSessions(db, effects, { secure: false });
  const accounts = sampleAccounts.flatMap(({ email }) => accountByEmail(db, email) ?? []);
  for (const { person, passwordHash } of accounts) {
    if ((await passwords.verify(passwordHash, password)) === 'right') continue;
    changePassword(db, person, await passwords.hash(password));
    await sessions.closeOthers(person);
  }
  return accounts.length > 0;
}
