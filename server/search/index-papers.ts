import type { Db } from '../../db/open-database.ts';
import { papersAfter } from '../../db/search/papers-to-index.ts';
import type { Indexed, SearchIndex } from '../../db/search/search-index.ts';

const CURSOR = 'papers';
/** Names the papers that were read so far, so that an index is not taken for that of another database. */
export const PAPERS_HEAD = 'head of papers';
/** So many letters take some ms; a paragraph is not divided. */
const LETTERS_AT_A_TIME = 6_000;

/** Contributions and compilations reach the index in the order in which they were entered. */
export type PaperIndexing = {
  /** Takes in the next piece. True: there is more. */
  readonly next: () => boolean;
};

/** What is left of a paper that is too long for one piece. After a restart it begins again. */
type Rest = { readonly seq: number; readonly hash: string; readonly entries: readonly Indexed[] };

export function createPaperIndexing({ db, index }: { readonly db: Db; readonly index: SearchIndex }): PaperIndexing {
  let rest: Rest | null = null;

  function put({ seq, hash, entries }: Rest, store: (some: readonly Indexed[]) => void): void {
    const count = howMany(entries);
    index.transaction(() => {
      store(entries.slice(0, count));
      if (count < entries.length) return;
      index.setCursor(CURSOR, String(seq));
      index.setCursor(PAPERS_HEAD, `${seq} ${hash}`);
    });
    rest = count === entries.length ? null : { seq, hash, entries: entries.slice(count) };
  }

  return {
    next() {
      if (rest) {
        put(rest, index.add);
        return true;
      }
      const [paper, further] = papersAfter(db, Number(index.cursor(CURSOR) ?? 0), 2);
      if (!paper) return false;
      put(paper, (some) => index.replace(paper.source, some));
      return rest !== null || further !== undefined;
    },
  };
}

function howMany(entries: readonly Indexed[]): number {
  let letters = 0;
  const beyond = entries.findIndex(({ text }) => {
    letters += text.length;
    return letters > LETTERS_AT_A_TIME;
  });
  return beyond < 0 ? entries.length : Math.max(1, beyond);
}
