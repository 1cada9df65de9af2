import type { Db } from '../../db/open-database.ts';
import { letGoOfPiece, unneededFile } from '../../db/papers/files/files.ts';
import type { Effects } from '../effects.ts';

/** For so long a file waits for the contribution to which it belongs, ms. */
export const UNSENT_MS = 24 * 60 * 60 * 1000;
const EVERY_MS = 10 * 60 * 1000;

export type LettingGo = { readonly stop: () => void; readonly look: () => Promise<void> };

/** Lets go of files that were sent and belong to no contribution, a piece at a time. */
export function createLettingGo({ db, effects }: { readonly db: Db; readonly effects: Effects }): LettingGo {
  let isStopped = false;

  /** The database may be closed while this rests. */
  const next = (before: number): string | null => (isStopped ? null : unneededFile(db, before));
  async function letGo(before: number): Promise<void> {
    for (let hash = next(before); hash !== null; hash = next(before)) {
      while (!isStopped && !letGoOfPiece(db, hash, before)) await new Promise((resume) => setImmediate(resume));
    }
  }
  async function look(): Promise<void> {
    try {
      await letGo(effects.now() - UNSENT_MS);
    } catch (error) {
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
