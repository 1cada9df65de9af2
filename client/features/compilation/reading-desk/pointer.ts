import { createEffect, createSignal, on } from 'solid-js';
import type { PassageId } from '../../../../shared/ids.ts';
import type { Drawing } from './drawing.ts';

const escaped = (id: PassageId) => CSS.escape(id);
export const passageElement = (id: PassageId): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-passage="${escaped(id)}"]`);

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

export type Desk = { readonly drawing: Pick<Drawing, 'drawAround'> };

/** Scrolls to a passage. What stands around it is drawn before, so that nothing moves once it is in sight. */
export function showPassage(id: PassageId, { drawing }: Desk) {
  drawing.drawAround(id);
  passageElement(id)?.scrollIntoView({ block: 'center', behavior: calm() ? 'auto' : 'smooth' });
}

/** The same for a person who goes there themselves: keys go on from it. */
export function goToPassage(id: PassageId, desk: Desk) {
  showPassage(id, desk);
  // A dialog that is open keeps the focus.
  if (!document.querySelector('dialog[open]')) passageElement(id)?.focus({ preventScroll: true });
}

/** Follows the chair's pointer until the reader turns elsewhere with wheel, finger or keys. */
export type Following = {
  readonly following: () => boolean;
  /** The reader turns elsewhere. */
  readonly stray: () => void;
  /** Goes back to it. */
  readonly follow: () => void;
};

export function createFollowing(pointedAt: () => PassageId | null, desk: Desk): Following {
  const [following, setFollowing] = createSignal(true);
  const goThere = () => {
    const id = pointedAt();
    if (id !== null) requestAnimationFrame(() => showPassage(id, desk));
  };
  createEffect(on(pointedAt, () => following() && goThere(), { defer: false }));
  const follow = () => {
    setFollowing(true);
    goThere();
  };
  return { following, stray: () => setFollowing(false), follow };
}
