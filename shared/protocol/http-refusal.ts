import type { RefusalCode } from '../refusals.ts';

/** Every HTTP answer that says no. `sentence` is in English, for programs; `fields` names what a form has to mend. */
export type HttpRefusal = {
  readonly refused: RefusalCode;
  readonly sentence: string;
  readonly fields?: readonly string[];
};
