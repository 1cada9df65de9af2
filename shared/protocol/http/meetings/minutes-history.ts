import type { PersonId } from '../../../ids.ts';
import type { Stretch } from '../../../minutes/history.ts';
import type { RichBlock } from '../../../minutes/rich-text.ts';

/** `GET /api/meetings/:id/minutes/history`: who wrote when, the oldest first (R40). */
export type MinutesHistory = { readonly stretches: readonly Stretch[] };

type TextThen = {
  readonly blocks: readonly RichBlock[];
  readonly runs: readonly { readonly by: PersonId | null; readonly words: string }[];
};

/**
 * `GET /api/meetings/:id/minutes/history/:seq`: the text of each item, and the words of each intervention (R15), as they were with this
 * change. `at`: of that change, ms; 0 before the first. `runs`: its letters in order by who wrote them, null where nobody knows; a line
 * ends with `\n`.
 */
export type MinutesThen = {
  readonly seq: number;
  readonly at: number;
  readonly items: readonly (TextThen & { readonly itemId: string })[];
  readonly words: readonly (TextThen & { readonly requestId: string })[];
};
