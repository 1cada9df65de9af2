import { accounts } from './accounts.ts';
import { administration } from './administration.ts';
import { agenda } from './agenda.ts';
import { annotation } from './annotation.ts';
import { chairing } from './chairing.ts';
import { common } from './common.ts';
import { compilation } from './compilation.ts';
import { consultations } from './consultations.ts';
import { exports } from './exports.ts';
import { floor } from './floor.ts';
import { hall } from './hall.ts';
import { help } from './help.ts';
import { letters } from './letters.ts';
import { media } from './media.ts';
import { messages } from './messages.ts';
import { minutes } from './minutes.ts';
import { people } from './people.ts';
import { reasons } from './reasons.ts';
import { refusals } from './refusals.ts';
import { screen } from './screen.ts';
import { session } from './session.ts';
import { writing } from './writing.ts';

/** English is the source: the other languages have exactly these keys. */
export const en = {
  accounts,
  administration,
  agenda,
  annotation,
  chairing,
  common,
  compilation,
  consultations,
  exports,
  floor,
  hall,
  help,
  letters,
  media,
  messages,
  minutes,
  people,
  reasons,
  refusals,
  screen,
  session,
  writing,
} as const;
