import * as Y from 'yjs';
import { onlyDeletes } from './difference.ts';
import type { Saving } from './saving.ts';
import type { Unsent } from './unsent.ts';

/** Origins of what was not written just now: the server's, and what this device had kept. */
export const FROM_SERVER = Symbol('from the server');
const FROM_BEFORE = Symbol('from before');

type Deps = {
  readonly doc: Y.Doc;
  readonly unsent: Unsent;
  readonly saving: Saving;
  readonly isWriter: () => boolean;
  readonly written: () => void;
};

/** What earlier pages left, and what is written in this one, is unsent and kept on this device from its first key on. */
export function watchWriting({ doc, unsent, saving, isWriter, written }: Deps): void {
  for (const update of saving.recalled) {
    Y.applyUpdate(doc, update, FROM_BEFORE);
    unsent.add(update);
  }
  if (!unsent.isEmpty()) saving.keep();
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === FROM_SERVER || (!isWriter() && onlyDeletes(update))) return;
    if (unsent.isEmpty()) saving.moved();
    unsent.add(update);
    saving.keep();
    written();
  });
}
