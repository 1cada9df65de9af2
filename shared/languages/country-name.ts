import type { countries } from './en/countries.ts';
import type { Language } from './language.ts';
import type { Translate } from './translate.ts';

type State = keyof typeof countries;

/** The Members of the United Nations and the two States that observe. Any other code is a territory, or made up. */
const STATES =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VA VC VE VN VU WS YE ZA ZM ZW';
const states = new Set(STATES.split(' '));
const isState = (code: string): code is State => states.has(code);

/**
 * What a country is called in a language: the short name that the United Nations uses, or else the language's own name, or else the
 * code. `code`: ISO 3166-1 alpha-2, upper case.
 */
export const countryName = (t: Translate, language: Language, code: string): string =>
  isState(code)
    ? t(`countries.${code}`)
    : (new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(code) ?? code);
