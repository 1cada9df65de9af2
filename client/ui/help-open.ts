import { createEffect, createSignal, onCleanup } from 'solid-js';
import type { Role } from '../../shared/actor.ts';

const [isHelpOpen, setHelpOpen] = createSignal(false);
const [ownRole, setOwnRole] = createSignal<Role | null>(null);

/** The help, from every place that opens it: "?" or a button. */
export { isHelpOpen, ownRole };
export const openHelp = (): void => void setHelpOpen(true);
export const closeHelp = (): void => void setHelpOpen(false);

/** The page knows the person's role: the tour begins with it, until the page is left. */
export function helpFor(role: () => Role | null): void {
  createEffect(() => setOwnRole(role()));
  onCleanup(() => setOwnRole(null));
}
