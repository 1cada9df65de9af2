import type { Annotation, Annotations } from '../annotation.ts';

const isOpenSuggestion = ({ replacement, state }: Annotation): boolean => replacement !== null && state !== 'withdrawn';

/** Both would change the same words of the same version, and not in the same way. */
export function areInConflict(one: Annotation, other: Annotation): boolean {
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
