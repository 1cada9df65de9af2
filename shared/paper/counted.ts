import { type ShapedText, shapeOf } from './shape.ts';

/** A heading says nothing by itself: it is done with what stands under it, and is not counted besides (K17, W8). */
export const isCounted = (text: ShapedText, n: number): boolean => shapeOf(text, n).kind !== 'heading';

/** The numbers of the paragraphs that are counted. */
export const countedIn = (text: ShapedText): readonly number[] =>
  text.paragraphs.flatMap((_, index) => (isCounted(text, index + 1) ? [index + 1] : []));
