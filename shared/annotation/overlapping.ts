import type { AnnotationId } from '../ids.ts';
import type { TextPositionSelector } from './annotation.ts';

type Standing = TextPositionSelector & { readonly id: AnnotationId };

/** Words on which several annotations stand, from the first of them to the last; the annotations by their places. */
export type SharedWords = TextPositionSelector & { readonly ids: readonly AnnotationId[] };

/** N18: of the annotations of one passage, those that have words in common with others, in the order of the text. */
export function overlapping(standing: readonly Standing[]): readonly SharedWords[] {
  const found: { start: number; end: number; readonly ids: AnnotationId[] }[] = [];
  for (const { id, start, end } of standing.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = found.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.ids.push(id);
    } else found.push({ start, end, ids: [id] });
  }
  return found.filter(({ ids }) => ids.length > 1);
}
