import { createEffect, createMemo, onCleanup } from 'solid-js';
import type { Annotation } from '../../../../shared/annotation/annotation.ts';
import { standing } from '../../../../shared/annotation/carrying/outcome.ts';
import type { AnnotationId, PassageId } from '../../../../shared/ids.ts';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { useReadingDesk } from '../../compilation/reading-desk/reading-desk-context.tsx';
import { paint } from './highlights.ts';
import type { Layer, Mark } from './mark.ts';

type Props = { readonly passage: PassageId; readonly words: () => HTMLElement | undefined };

/**
 * Paints the annotations of a passage on its words: those whose words stand there beyond doubt (N10, N11). What was changed is told in
 * words, in the margin and in the list. Renders no element.
 */
export function PaintedPassage(props: Props) {
  const desk = useReadingDesk();
  const { state } = useMeeting();
  const annotations = createMemo(() => state().annotation.byId);
  const ids = createMemo(() => desk.annotationsOf(props.passage));
  /** Only two passages change with the focus: the one that had it and the one that gets it. */
  const focused = createMemo(() => ids().find((id) => id === desk.focused()) ?? null);
  const own = createMemo(() => ids().map((id) => annotations()[id]), [], { equals: areSame });

  const markOf = (id: AnnotationId, layer: Layer): readonly Mark[] => {
    const outcome = desk.outcome(id);
    const place = outcome && standing(outcome);
    return place ? [{ layer, start: place.start, end: place.end }] : [];
  };
  const paintAll = (marks: readonly Mark[]) => {
    const words = props.words();
    if (words) onCleanup(paint(words, marks));
  };
  createEffect(() => paintAll(own().flatMap((one) => (one ? markOf(one.id, layerOf(one)) : []))));
  createEffect(() => {
    const id = focused();
    if (id !== null) paintAll(markOf(id, 'focused'));
  });
  return null;
}

const areSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

const layerOf = ({ state, motivation }: Annotation): Layer => (state === 'resolved' ? 'resolved' : motivation);
