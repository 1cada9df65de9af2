import { textName, wordsName } from '../../shared/minutes/lines.ts';
import type { RichBlock } from '../../shared/minutes/rich-text.ts';
import type { Said } from './trying/questions.ts';

/** A text of the minutes for a reader. `seq`, `at`: of its last row; 0 when nothing has been written. */
export type TextRead = {
  readonly seq: number;
  readonly at: number;
  readonly blocksOf: (agendaItemId: string) => readonly RichBlock[];
  /** What the rapporteurs wrote of the words of an intervention; empty where they have not begun. */
  readonly wordsOf: (requestId: string) => readonly RichBlock[];
};

export const textRead = (seq: number, at: number, said: Said): TextRead => ({
  seq,
  at,
  blocksOf: (item) => said.get(textName(item)) ?? [],
  wordsOf: (request) => said.get(wordsName(request)) ?? [],
});

/** Where nothing has been written. */
export const NOTHING: TextRead = textRead(0, 0, new Map());
