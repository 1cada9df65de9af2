import { randomInt } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accountByEmail, changePassword } from '../../db/accounts.ts';
import type { Db } from '../../db/open-database.ts';
import { createPasswords } from '../../server/auth/passwords.ts';
import type { Config } from '../../server/config.ts';
import { samplePeople } from './people.ts';

/** Letters and digits that nobody confuses when reading them aloud. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

const group = (): string => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** The password of all sample accounts: the one that was set, or a random one of 80 bits. */
export const demoPassword = (set: string | null): string => set ?? Array.from({ length: 4 }, group).join('-');

/** Prints the sample accounts once, and keeps them where only the owner of the data can read; a password that was set is not kept. */
export function writeDemoAccounts({ dataDir, demoPassword: set }: Config, password: string): void {
  const file = join(dataDir, 'demo-accounts.txt');
  const lines = [
    'Accounts of the sample consultation',
    ...samplePeople.map(({ role, email, name }) => `  ${role.padEnd(12)}${email.padEnd(32)}${name}`),
    `Password of each: ${set === null ? password : 'the one set in DEMO_PASSWORD'}`,
  ];
  rmSync(file, { force: true });
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 });
  console.log(`${lines.join('\n')}\nKept in ${file}`);
}

/** Gives the sample accounts this password, if they have another. */
export async function renewDemoPassword(db: Db, password: string): Promise<void> {
  const passwords = createPasswords();
  for (const { email } of samplePeople) {
    const account = accountByEmail(db, email);
    if (!account || (await passwords.verify(account.passwordHash, password)) === 'right') continue;
    changePassword(db, account.person, await passwords.hash(password));
  }
}
