import type { Mistake } from './error-summary.tsx';

/** Whether something is wrong with a control, and the sentence that says what to do about it. */
export type Check = readonly [wrong: boolean, control: string, text: string];

export const mistakesOf = (checks: readonly Check[]): readonly Mistake[] =>
  checks.filter(([wrong]) => wrong).map(([, control, text]) => ({ control, text }));
