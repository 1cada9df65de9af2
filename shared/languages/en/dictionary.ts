import { accounts } from './accounts.ts';
import { administration } from './administration.ts';
import { admission } from './admission.ts';
import { agenda } from './agenda.ts';
import { agreement } from './agreement.ts';
import { annotation } from './annotation.ts';
import { answering } from './answering.ts';
import { bringing } from './bringing.ts';
import { captions } from './captions.ts';
import { chairing } from './chairing.ts';
import { changes } from './changes.ts';
import { check } from './check.ts';
import { common } from './common.ts';
import { compiling } from './compiling.ts';
import { consultations } from './consultations.ts';
import { countries } from './countries.ts';
import { devices } from './devices.ts';
import { exports } from './exports.ts';
import { finding } from './finding.ts';
import { hearing } from './hearing.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { importing } from './importing.ts';
import { inTheHall } from './in-the-hall.ts';
import { inscribing } from './inscribing.ts';
import { joining } from './joining.ts';
import { letters } from './letters.ts';
import { media } from './media.ts';
import { messages } from './messages.ts';
import { minutes } from './minutes.ts';
import { outcomes } from './outcomes.ts';
import { people } from './people.ts';
import { plain } from './plain.ts';
import { presiding } from './presiding.ts';
import { reasons } from './reasons.ts';
import { recording } from './recording.ts';
import { refusals } from './refusals.ts';
import { registering } from './registering.ts';
import { requesting } from './requesting.ts';
import { right } from './right.ts';
import { screen } from './screen.ts';
import { series } from './series.ts';
import { session } from './session.ts';
import { speeches } from './speeches.ts';
import { taking } from './taking.ts';
import { trying } from './trying.ts';
import { waiting } from './waiting.ts';
import { writing } from './writing.ts';

/** English is the source: the other languages have exactly these keys. */
export const en = {
  ...inTheHall,
  accounts,
  administration,
  admission,
  agenda,
  agreement,
  annotation,
  answering,
  bringing,
  chairing,
  captions,
  changes,
  check,
  compiling,
  common,
  consultations,
  countries,
  devices,
  exports,
  finding,
  hearing,
  help,
  history,
  importing,
  inscribing,
  joining,
  letters,
  media,
  messages,
  minutes,
  outcomes,
  people,
  plain,
  presiding,
  reasons,
  recording,
  refusals,
  registering,
  requesting,
  screen,
  series,
  session,
  trying,
  right,
  taking,
  speeches,
  waiting,
  writing,
} as const;
