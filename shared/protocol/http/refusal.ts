import type { RefusalCode } from '../../refusals.ts';
import type { FieldReason } from '../fields/field-reason.ts';

/** Every HTTP answer that says no. `sentence` is in English, for programs; `fields` names what has to be corrected in a form. */
export type HttpRefusal = {
  readonly refused: RefusalCode;
  readonly sentence: string;
  readonly fields?: readonly string[];
  /** By the names in `fields`. */
  readonly reasons?: Readonly<Record<string, FieldReason>>;
};
