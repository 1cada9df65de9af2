import { type Refusal, refuse } from '../decision.ts';
import { dayAt } from '../sitting/day-at.ts';
import type { Phase } from '../sitting/sitting.ts';

/** The first and the last day on which people register, `YYYY-MM-DD` at the place of the meeting; null: there is no such day. */
export type Terms = { readonly opens: string | null; readonly closes: string | null };
export const ALWAYS: Terms = { opens: null, closes: null };

/** `early`: before the first day; `ended`: after the last; `over`: the meeting was closed. */
export type TermsState = 'early' | 'open' | 'ended' | 'over';

type Place = { readonly timeZone: string; readonly phase: Phase['state'] };

/** Whether people register now (E2). `at` in ms. */
export function termsAt({ opens, closes }: Terms, { timeZone, phase }: Place, at: number): TermsState {
  const today = dayAt(timeZone, at);
  if (phase === 'closed') return 'over';
  if (closes !== null && today > closes) return 'ended';
  return opens !== null && today < opens ? 'early' : 'open';
}

/** E2: people register, and change their registrations, while registration is open. */
export const registrationMustBeOpen = (state: TermsState): Refusal | null =>
  state === 'open' ? null : refuse(state === 'early' ? 'registration-early' : 'registration-ended');

/** The last day is not before the first. */
export const areInOrder = ({ opens, closes }: Terms): boolean => opens === null || closes === null || opens <= closes;
