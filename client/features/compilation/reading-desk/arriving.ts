import { type AnnotationId, idOf, type PassageId } from '../../../../shared/ids.ts';
import type { ReadingDesk } from './reading-desk.ts';

/** Goes to the passage or annotation that the address names, as the search does: `#passage-ID`, `#annotation-ID`. */
export function arrive(desk: ReadingDesk, hash: string): void {
  const [, kind, id = ''] = /^#(passage|annotation)-([\w.-]+)$/.exec(hash) ?? [];
  if (kind === undefined) return;
  if (kind === 'annotation') desk.showThread(idOf<AnnotationId>(id));
  const passage = kind === 'passage' ? idOf<PassageId>(id) : desk.shown();
  if (passage !== null && desk.passage(passage)) desk.seek(passage);
}
