import type { Db } from '../../db/open-database.ts';
import { letGoOfPiece, unneededFile } from '../../db/papers/files.ts';
import { isStorageError } from '../../db/storage-error.ts';
import type { Effects } from '../effects.ts';

/** For so long a file waits for the contribution to which it belongs, ms. */
export const UNSENT_MS = 24 * 60 * 60 * 1000;
const EVERY_MS = 10 * 60 * 1000;

export type LettingGo = { readonly stop: () => void; readonly look: () => Promise<void> };

/** Lets go of files that were sent and belong to no contribution, a piece at a time. */
export function createLettingGo({ db, effects }: { readonly db: Db; readonly effects: Effects }): LettingGo {
  let isStopped = false;

  async function letGo(before: number): Promise<void> {
    for (let hash = unneededFile(db, before); hash !== null && !isStopped; hash = unneededFile(db, before)) {
      while (!isStopped && !letGoOfPiece(db, hash, before)) await new Promise((resume) => setImmediate(resume));
    }
  }
  async function look(): Promise<void> {
    try {
      if (!isStopped) await letGo(effects.now() - UNSENT_MS);
    } catch (error) {
      if (!isStorageError(error)) throw error;
      effects.log.error({ err: error }, 'files that nobody needs could not be let go');
    }
  }
  const timer = setInterval(() => void look(), EVERY_MS).unref();
  return {
    look,
    stop() {
      isStopped = true;
      clearInterval(timer);
    },
  };
}
