import type { Db } from '../../db/open-database.ts';
import { type Account, accountByEmail, markVerified } from '../../db/people/accounts.ts';
import { countClaims, makeAdministrator, serverRightsOf } from '../../db/people/administration.ts';
import { Refusal } from '../data/data-folder.ts';
import type { AdminCommand } from './command.ts';

/** The account with this address, however it was typed; or a refusal that says what to do. */
export function accountAt(db: Db, address: string): Account {
  const account = accountByEmail(db, address.trim().toLowerCase());
  if (account) return account;
  throw new Refusal(
    `There is no account with the address ${address}. Register it on the page /register, then try again.`,
  );
}

export const makeAdministratorCommand: AdminCommand = {
  wants: 'ADDRESS',
  does: 'makes the person with this address an administrator of the server',
  run({ db, acts, now }, address) {
    const { person, profile, email, verifiedAt } = accountAt(db, address);
    const standing = serverRightsOf(db, person);
    if (standing?.disabledAt)
      throw new Refusal(`The account ${address} is disabled. Let an administrator enable it first.`);
    if (standing?.administrator) return `${profile.name} (${address}) is an administrator already.`;
    if (verifiedAt === null && countClaims(db, email) > 1)
      throw new Refusal(
        `Several accounts name ${address}, and none has verified it. Open the link in one's mail first.`,
      );
    markVerified(db, person, now());
    makeAdministrator(db, person, true);
    acts.record({ type: 'administration.administrator-made', person }, 'operator');
    return `${profile.name} (${address}) is an administrator now. Their page is /admin.`;
  },
};

export const endAdministratorCommand: AdminCommand = {
  wants: 'ADDRESS',
  does: 'takes that away again',
  run({ db, acts }, address) {
    const { person, profile } = accountAt(db, address);
    if (!serverRightsOf(db, person)?.administrator) return `${profile.name} (${address}) is no administrator.`;
    makeAdministrator(db, person, false);
    acts.record({ type: 'administration.administrator-ended', person }, 'operator');
    return `${profile.name} (${address}) is no administrator any more.`;
  },
};
