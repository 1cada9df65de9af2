import { type AnnotationId, idOf, type PassageId } from '../../../../shared/ids.ts';
import { passageElement, showPassage } from './pointer.ts';
import type { ReadingDesk } from './reading-desk.ts';

type Arriving = {
  /** Sections of other items are shown too. */
  readonly showAll: () => void;
  /** The chair's pointer is not followed for now. */
  readonly stray: () => void;
};

/** Goes to the passage or annotation that the address names, as the search does: `#passage-ID`, `#annotation-ID`. */
export function arrive(desk: ReadingDesk, hash: string, { showAll, stray }: Arriving): void {
  const [, kind, id = ''] = /^#(passage|annotation)-([\w.-]+)$/.exec(hash) ?? [];
  if (kind === undefined) return;
  if (kind === 'annotation') desk.showThread(idOf<AnnotationId>(id));
  const passage = kind === 'passage' ? idOf<PassageId>(id) : desk.shown();
  if (passage === null || !desk.passage(passage)) return;
  stray();
  showAll();
  requestAnimationFrame(() => {
    showPassage(passage, desk);
    // A dialog that is open keeps the focus.
    if (!document.querySelector('dialog[open]')) passageElement(passage)?.focus({ preventScroll: true });
  });
}
