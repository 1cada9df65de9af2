import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup, untrack } from 'solid-js';
import type { Annotation, Annotations } from '../../../../shared/annotation/annotation.ts';
import type { Outcome } from '../../../../shared/annotation/carrying/outcome.ts';
import type { OutcomeOf } from '../../../../shared/annotation/carrying/own-version.ts';
import { inPieces } from '../../../ui/in-pieces.ts';

export type Telling = (annotation: Annotation) => Outcome | null;

type Deps = {
  readonly annotations: Accessor<Annotations>;
  readonly outcomeOf: Accessor<OutcomeOf>;
  /** The version that is read. */
  readonly present: Accessor<number>;
};

/**
 * What has become of annotations: at once for those that were made on the version that is read, and a little later for the others,
 * which are carried slice by slice. An outcome is kept for as long as its annotation is the same object: it is another one after each
 * change.
 */
export function createCarried({ annotations, outcomeOf, present }: Deps): Telling {
  const known = createMemo(() => ({ outcomeOf: outcomeOf(), outcomes: new WeakMap<Annotation, Outcome>() }));
  const [told, tell] = createSignal(0, { equals: false });

  function find(annotation: Annotation): Outcome | null {
    const { outcomeOf, outcomes } = known();
    const outcome = outcomes.get(annotation) ?? outcomeOf(annotation);
    if (outcome) outcomes.set(annotation, outcome);
    return outcome;
  }
  createEffect(
    on([known, annotations], ([{ outcomes }, { byId }]) => {
      const left = Object.values(byId).filter((one) => isElsewhere(one, untrack(present)) && !outcomes.has(one));
      if (left.length > 0) onCleanup(inPieces(left, find, () => tell(0)));
    }),
  );
  return (annotation) => {
    if (annotation.version === present()) return find(annotation);
    told();
    return known().outcomes.get(annotation) ?? null;
  };
}

const isElsewhere = ({ version, state }: Annotation, present: number): boolean =>
  version !== present && state !== 'withdrawn';
