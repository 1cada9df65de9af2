import {
  DECIDED_AT_ONCE,
  type ListedRegistration,
  type RegistrationDecision,
  type RegistrationsDecided,
} from '../../../../shared/protocol/http/meetings/registrations.ts';
import { type Failure, isFailure, request } from '../../../http/request.ts';

export type Verdict = { readonly approved: true } | { readonly approved: false; readonly reason: string };

export type Outcome = RegistrationsDecided & { readonly failure: Failure | null };

/** So many at a time, one part after the other; `onDecided`: how many it has been by now. */
export async function decideInParts(
  path: string,
  verdict: Verdict,
  about: readonly ListedRegistration[],
  onDecided: (count: number) => void,
): Promise<Outcome> {
  let outcome: Outcome = { done: 0, left: [], failure: null };
  for (let from = 0; from < about.length; from += DECIDED_AT_ONCE) {
    const part = about.slice(from, from + DECIDED_AT_ONCE).map(({ id, version }) => ({ id, version }));
    const body: RegistrationDecision = { ...verdict, registrations: part };
    const answer = await request<RegistrationsDecided>('POST', path, body);
    if (isFailure(answer)) return { ...outcome, failure: answer };
    outcome = { done: outcome.done + answer.done, left: [...outcome.left, ...answer.left], failure: null };
    onDecided(from + part.length);
  }
  return outcome;
}
