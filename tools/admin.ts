import { createActs } from '../server/acts/acts.ts';
import { createEffects } from '../server/effects.ts';
import { endAdministratorCommand, makeAdministratorCommand } from './admin/administrators.ts';
import type { AdminCommand } from './admin/command.ts';
import { makeDataFolder } from './admin/new-data-folder.ts';
import { openData } from './admin/open-data.ts';
import { resetLinkCommand } from './admin/reset-link.ts';
import { dataFolder, main, Refusal } from './data/data-folder.ts';

/** What can be done from the command line, while the server runs or not. A new one is a line here. */
const COMMANDS: Readonly<Record<string, AdminCommand>> = {
  'make-administrator': makeAdministratorCommand,
  'end-administrator': endAdministratorCommand,
  'reset-link': resetLinkCommand,
};

/** The one that needs no database. */
const NEW = 'new-data-folder';

const usage = (): string =>
  [
    'Say what to do: npm run admin -- COMMAND',
    ...Object.entries(COMMANDS).map(([name, { wants, does }]) => `  ${`${name} ${wants}`.padEnd(30)}${does}`),
    `  ${NEW.padEnd(30)}says of a data folder without a database that it is a new one`,
    'DATA_DIR names the data folder.',
  ].join('\n');

await main(async () => {
  const [name = '', wanted = '', ...more] = process.argv.slice(2);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (name === NEW && wanted === '') return console.log(makeDataFolder(dataFolder()));
  if (!command || more.length > 0 || (wanted === '') !== (command.wants === '')) throw new Refusal(usage());
  const { db, close } = openData(dataFolder());
  const effects = createEffects('warn');
  try {
    console.log(await command.run({ db, now: effects.now, acts: createActs(db, effects) }, wanted));
  } finally {
    close();
  }
});
