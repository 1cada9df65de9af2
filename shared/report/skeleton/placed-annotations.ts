import { standing } from '../../annotation/carrying/outcome.ts';
import type { OutcomeOf } from '../../annotation/carrying/own-version.ts';
import type { Compilation } from '../../compilation/compilation.ts';
import type { AgendaItemId, PassageId } from '../../ids.ts';
import type { AnnotationSkeleton } from './skeleton-annotations.ts';

export type PlacedAnnotations = {
  /** In the order of the passages. */
  readonly under: (item: AgendaItemId) => readonly AnnotationSkeleton[];
  /** Those without a place in the present version. */
  readonly orphans: readonly AnnotationSkeleton[];
};

/** The annotations of a record, each under the item where its words stand now (N11); N12 and N13 leave it without a place. */
export function placedAnnotations(
  annotations: readonly AnnotationSkeleton[],
  compilation: Compilation,
  outcomeOf: OutcomeOf,
): PlacedAnnotations {
  const places = placesIn(compilation);
  const placed = annotations.map((annotation) => {
    const passageId = passageNow(annotation, outcomeOf);
    const place = passageId === null ? undefined : places.get(passageId);
    return {
      place,
      annotation: { ...annotation, ...(place ? { passageId: place.id } : {}), number: place?.number ?? '' },
    };
  });
  const only = (list: typeof placed) => list.map(({ annotation }) => annotation);
  return {
    under: (item) =>
      only(
        placed
          .filter(({ place }) => place?.item === item)
          .toSorted((a, b) => (a.place?.order ?? 0) - (b.place?.order ?? 0)),
      ),
    orphans: only(placed.filter(({ place }) => place === undefined)),
  };
}

/** What was withdrawn has no words to look for; where nobody has the texts, an annotation stays with its passage. */
function passageNow(annotation: AnnotationSkeleton, outcomeOf: OutcomeOf): PassageId | null {
  const outcome = annotation.state === 'withdrawn' ? null : outcomeOf(annotation);
  return outcome === null ? annotation.passageId : (standing(outcome)?.passageId ?? null);
}

type PassageInOrder = {
  readonly id: PassageId;
  readonly number: string;
  readonly item: AgendaItemId;
  readonly order: number;
};

function placesIn({ sections, passages }: Compilation): ReadonlyMap<PassageId, PassageInOrder> {
  const items = new Map(sections.map(({ id, agendaItemId }) => [id, agendaItemId]));
  return new Map(
    passages.flatMap(({ id, sectionId, number }, order) => {
      const item = items.get(sectionId);
      return item === undefined ? [] : [[id, { id, number, item, order }] as const];
    }),
  );
}
