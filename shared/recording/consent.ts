import type { PersonId } from '../ids.ts';
import type { Answer, Recording } from './recording.ts';

/** What somebody says now; null: they were not asked, or have not answered. */
export const saysNow = ({ answers }: Recording, person: PersonId): boolean | null =>
  answers[person]?.at(-1)?.isYes ?? null;

/** Z2: nobody is recorded who has not said yes. */
export const hasConsented = (recording: Recording, person: PersonId): boolean => saysNow(recording, person) === true;

export type Span = { readonly from: number; readonly to: number };

/** The times within a span in which somebody consented, ms. An answer counts from its own time on (Z3). */
export function consentedIn(answers: readonly Answer[], { from, to }: Span): readonly Span[] {
  return answers.flatMap(({ isYes, at }, index) => {
    const span = { from: Math.max(from, at), to: Math.min(to, answers[index + 1]?.at ?? to) };
    return isYes && span.from < span.to ? [span] : [];
  });
}
