import { LogMovedOn } from '../../db/storage-error.ts';
import type { Effects } from '../effects.ts';
import { TAKEN } from './exit-codes.ts';

/** A server that is not alone on its folder can keep no promise: it ends, and says why. */
export function endIfMovedOn(error: unknown, { end }: Pick<Effects, 'end'>): void {
  if (!(error instanceof LogMovedOn)) return;
  end(
    `${error.message} This one knows nothing of it, and ends. Run one server on a data folder, and see which one wrote (DATA_DIR).`,
    TAKEN,
  );
}
