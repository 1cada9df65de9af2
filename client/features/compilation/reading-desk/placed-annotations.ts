import type { Annotation, Annotations } from '../../../../shared/annotation/annotation.ts';
import { type Outcome, passageOf } from '../../../../shared/annotation/carrying/outcome.ts';
import type { AnnotationId, PassageId } from '../../../../shared/ids.ts';
import type { Telling } from './carried-in-slices.ts';

/** The annotations that stand, as the present version has them. */
export type PlacedAnnotations = {
  /** In the order made: those whose words stand in a passage or were changed there, and those of which one cannot tell yet. */
  readonly byPassage: ReadonlyMap<PassageId, readonly AnnotationId[]>;
  /** Those that have no place left, in the order made. */
  readonly orphans: readonly AnnotationId[];
};

export function placedAnnotations(
  annotations: Annotations,
  outcomeOf: Telling,
  before?: PlacedAnnotations,
): PlacedAnnotations {
  const byPassage = new Map<PassageId, AnnotationId[]>();
  const orphans: AnnotationId[] = [];
  for (const id of annotations.order) {
    const annotation = annotations.byId[id];
    if (!annotation || annotation.state === 'withdrawn') continue;
    const passageId = passageNow(annotation, outcomeOf(annotation));
    const list = passageId === null ? orphans : byPassage.get(passageId);
    if (list) list.push(id);
    else if (passageId !== null) byPassage.set(passageId, [id]);
  }
  return { byPassage: keptWhereSame(byPassage, before?.byPassage), orphans };
}

const passageNow = ({ passageId }: Annotation, outcome: Outcome | null): PassageId | null =>
  outcome === null ? passageId : passageOf(outcome);

type Lists = ReadonlyMap<PassageId, readonly AnnotationId[]>;

/** The very lists of before where they hold the same, so that what shows them stays. */
function keptWhereSame(lists: Lists, before: Lists | undefined): Lists {
  const kept = [...lists].map(([passage, ids]): [PassageId, readonly AnnotationId[]] => {
    const known = before?.get(passage);
    return [passage, known && known.length === ids.length && known.every((id, at) => id === ids[at]) ? known : ids];
  });
  return new Map(kept);
}
