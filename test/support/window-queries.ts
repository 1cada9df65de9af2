/** A window, rem. */
export type Size = { readonly width: number; readonly height: number; readonly isTouched: boolean };

/** Whether a media query of the hall's sheets fits a window: a list of conditions on its width, its height and what points in it. */
export const fitsWindow = (query: string, window: Size): boolean =>
  query.split(',').some((each) => each.split(' and ').every((condition) => holds(condition.trim(), window)));

function holds(condition: string, { width, height, isTouched }: Size): boolean {
  if (condition === '(pointer: coarse)') return isTouched;
  const [, bound, side, length] = /^\((min|max)-(width|height): ([\d.]+)rem\)$/.exec(condition) ?? [];
  if (length === undefined) throw new Error(`No query that this can read: ${condition}`);
  const have = side === 'width' ? width : height;
  return bound === 'min' ? have >= Number(length) : have <= Number(length);
}
