import { createAccountLinks } from '../../server/auth/account-links.ts';
import { readConfig } from '../../server/config.ts';
import { Refusal } from '../data/data-folder.ts';
import { accountAt } from './administrators.ts';
import type { AdminCommand } from './command.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Where people reach the server: the links of the command line begin as those in messages do. */
function origin(): string {
  const config = readConfig(process.env);
  if ('wrong' in config) throw new Refusal(config.wrong.join('\n'));
  return config.publicUrl ?? `http://${config.host}:${config.port}`;
}

export const resetLinkCommand: AdminCommand = {
  wants: 'ADDRESS',
  does: 'gives a link to a new password for the person with this address',
  run({ db, now, acts }, address) {
    const account = accountAt(db, address);
    const token = createAccountLinks({ db, now }).make(account, 'reset', DAY_MS);
    acts.record({ type: 'account.reset-asked', person: account.person }, 'operator');
    return [
      `${origin()}/reset#${token}`,
      ...(process.env.PUBLIC_URL || process.env.PORT
        ? []
        : [
            'If people reach the server at another address, set PUBLIC_URL (or PORT) as the server has it, and ask for a new link.',
          ]),
      `Give this link to ${account.profile.name} (${address}) and to nobody else. It serves once, for a day.`,
    ].join('\n');
  },
};
