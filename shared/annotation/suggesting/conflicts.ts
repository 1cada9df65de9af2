import type { Annotation, Annotations } from '../annotation.ts';
import { type Outcome, standing } from '../carrying/outcome.ts';

type Suggestion = Pick<Annotation, 'id' | 'version' | 'passageId' | 'position' | 'replacement' | 'state'>;

const isOpenSuggestion = ({ replacement, state }: Suggestion): boolean => replacement !== null && state !== 'withdrawn';

/** A suggestion as if it had been made on this version, where its words stand now; null where they do not. */
export const madeNow = (suggestion: Annotation, outcome: Outcome | null, version: number): Annotation | null => {
  const place = suggestion.version === version ? { ...suggestion.position, passageId: suggestion.passageId } : null;
  const now = place ?? (outcome && standing(outcome));
  return now && { ...suggestion, version, passageId: now.passageId, position: { start: now.start, end: now.end } };
};

/** Both would change the same words of the same version, and not in the same way. */
export function areInConflict(one: Suggestion, other: Suggestion): boolean {
  const isElsewhere =
    one.id === other.id ||
    one.version !== other.version ||
    one.passageId !== other.passageId ||
    one.position.start >= other.position.end ||
    other.position.start >= one.position.end;
  const [a, b] = [one.position, other.position];
  const isAlike = a.start === b.start && a.end === b.end && one.replacement === other.replacement;
  return isOpenSuggestion(one) && isOpenSuggestion(other) && !isElsewhere && !isAlike;
}

/** The other suggestions that would change the words of this one, in the order made. */
export const conflictsOf = ({ byId, order }: Annotations, suggestion: Annotation): readonly Annotation[] =>
  order.flatMap((id) => {
    const other = byId[id];
    return other && areInConflict(suggestion, other) ? [other] : [];
  });

/** Its wording is to stand in the next version. */
export const isAccepted = ({ acceptedBy }: Pick<Annotation, 'acceptedBy'>): boolean => acceptedBy !== undefined;
