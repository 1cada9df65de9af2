import { createEffect, onCleanup } from 'solid-js';
import { anchor } from '../../../shared/annotation/anchoring.ts';
import type { AnnotationId } from '../../../shared/ids.ts';
import { useReadingDesk } from '../compilation/reading-desk-context.tsx';
import { type Layer, paint, rangeIn } from './highlights.ts';

/** Paints one annotation on the words of its passage, and nothing when it is an orphan. Renders no element. */
export function PaintedAnnotation(props: { readonly id: AnnotationId; readonly words: () => HTMLElement | undefined }) {
  const desk = useReadingDesk();
  const layer = (): Layer => {
    const annotation = desk.annotation(props.id);
    if (desk.focused() === props.id) return 'focused';
    return annotation?.state === 'resolved' ? 'resolved' : (annotation?.motivation ?? 'resolved');
  };
  createEffect(() => {
    const annotation = desk.annotation(props.id);
    const words = props.words();
    const place = annotation && words?.textContent && anchor(words.textContent, annotation);
    const range = place ? rangeIn(words, place.start, place.end) : null;
    if (range) onCleanup(paint(layer(), range));
  });
  return null;
}
