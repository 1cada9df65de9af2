import { accounts } from './accounts.ts';
import { administration } from './administration.ts';
import { annotation } from './annotation.ts';
import { chairing } from './chairing.ts';
import { common } from './common.ts';
import { consultations } from './consultations.ts';
import { countries } from './countries.ts';
import { devices } from './devices.ts';
import { exports } from './exports.ts';
import { help } from './help.ts';
import { inTheHall } from './in-the-hall.ts';
import { letters } from './letters.ts';
import { minutes } from './minutes.ts';
import { people } from './people.ts';
import { reasons } from './reasons.ts';
import { refusals } from './refusals.ts';
import { screen } from './screen.ts';
import { session } from './session.ts';
import { writing } from './writing.ts';

/** English is the source: the other languages have exactly these keys. */
export const en = {
  ...inTheHall,
  accounts,
  administration,
  annotation,
  chairing,
  common,
  consultations,
  countries,
  devices,
  exports,
  help,
  letters,
  minutes,
  people,
  reasons,
  refusals,
  screen,
  session,
  writing,
} as const;
