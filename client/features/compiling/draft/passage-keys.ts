import type { PassageId } from '../../../../shared/ids.ts';
import { selectsMore } from '../selection.ts';
import type { Workbench } from '../workbench.ts';

export const passageElement = (id: PassageId): HTMLElement | null => document.getElementById(`passage-${id}`);

/** The passage that was moved is drawn again, and keeps the focus. */
const focusAgain = (id: PassageId): void => void requestAnimationFrame(() => passageElement(id)?.focus());

function go({ passages, order }: Workbench, id: PassageId, by: -1 | 1, extend: boolean): boolean {
  const next = order()[order().indexOf(id) + by];
  if (next === undefined) return true;
  if (extend && !passages.has(id)) passages.only(id);
  if (extend) passages.extendTo(next, order());
  else passages.activate(next);
  focusAgain(next);
  return true;
}

function move(bench: Workbench, id: PassageId, by: -1 | 1): boolean {
  void bench.step(id, by)?.then(() => focusAgain(id));
  return true;
}

const done = (_acted: unknown): boolean => true;

function act(bench: Workbench, id: PassageId, event: KeyboardEvent, edit: () => void): boolean {
  const by = event.key === 'ArrowDown' ? 1 : -1;
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowUp':
      return event.altKey ? move(bench, id, by) : go(bench, id, by, event.shiftKey);
    case 'Enter':
      return done(edit());
    case ' ':
      return done(bench.passages.toggle(id));
    case 'Escape':
      return done(bench.passages.clear());
    case 'Delete':
      return done(bench.remove(id));
    default:
      return false;
  }
}

/**
 * The keys of a passage: arrows go to the next one, with Shift they select; Alt and arrows move it; Enter changes its words; Delete takes
 * it out.
 */
export const createPassageKeys = (bench: Workbench, id: () => PassageId, edit: () => void) => ({
  keyDown(event: KeyboardEvent): void {
    if (event.target === event.currentTarget && act(bench, id(), event, edit)) event.preventDefault();
  },
  click(event: MouseEvent): void {
    if (event.target instanceof Element && event.target.closest('button, textarea, select')) return;
    const row = { selection: bench.passages, key: id(), order: bench.order };
    if (!selectsMore(event, row)) bench.passages.activate(id());
  },
});
