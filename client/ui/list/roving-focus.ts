type Axis = 'inline' | 'both';

const isRightToLeft = (element: Element): boolean => getComputedStyle(element).direction === 'rtl';

function stepOf(event: KeyboardEvent, inside: Element, axis: Axis): number {
  const forwards = isRightToLeft(inside) ? 'ArrowLeft' : 'ArrowRight';
  const backwards = isRightToLeft(inside) ? 'ArrowRight' : 'ArrowLeft';
  if (event.key === forwards || (axis === 'both' && event.key === 'ArrowDown')) return 1;
  if (event.key === backwards || (axis === 'both' && event.key === 'ArrowUp')) return -1;
  return 0;
}

function targetOf(
  event: KeyboardEvent,
  inside: Element,
  items: readonly HTMLElement[],
  axis: Axis,
): HTMLElement | undefined {
  if (event.key === 'Home') return items[0];
  if (event.key === 'End') return items.at(-1);
  const here = items.findIndex((item) => item.matches(':focus'));
  const step = stepOf(event, inside, axis);
  if (step !== 0) return items[(here + step + items.length) % items.length];
  if (event.key.length !== 1 || event.key === ' ') return undefined;
  const later = [...items.slice(here + 1), ...items.slice(0, here + 1)];
  return later.find((item) => item.textContent?.trim().toLocaleLowerCase().startsWith(event.key.toLocaleLowerCase()));
}

/**
 * Moves the focus among the items that match and can have it, as arrow keys, Home, End and first letters ask. Returns the new one.
 */
export function moveFocus(
  event: KeyboardEvent,
  inside: Element,
  matching: string,
  axis: Axis,
): HTMLElement | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const items = [...inside.querySelectorAll<HTMLElement>(matching)].filter((item) => !item.matches(':disabled'));
  const target = targetOf(event, inside, items, axis);
  if (!target) return undefined;
  event.preventDefault();
  target.focus();
  return target;
}
