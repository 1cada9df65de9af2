import type { PersonId } from '../../../ids.ts';
import type { Stretch } from '../../../minutes/history.ts';
import type { RichBlock } from '../../../minutes/rich-text.ts';

/** `GET /api/meetings/:id/minutes/history`: who wrote when, the oldest first (R40). */
export type MinutesHistory = { readonly stretches: readonly Stretch[] };

/**
 * `GET /api/meetings/:id/minutes/history/:seq`: the text of each item as it was with this change. `at`: of that change, ms; 0 before
 * the first. `runs`: its letters in order by who wrote them, null where nobody knows; a line ends with `\n`.
 */
export type MinutesThen = {
  readonly seq: number;
  readonly at: number;
  readonly items: readonly {
    readonly itemId: string;
    readonly blocks: readonly RichBlock[];
    readonly runs: readonly { readonly by: PersonId | null; readonly words: string }[];
  }[];
};
