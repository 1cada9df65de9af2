import type { RequestId } from '../ids.ts';
import type { RichBlock } from '../minutes/rich-text.ts';
import { plainText } from '../minutes/rich-text.ts';
import type { InterventionSkeleton } from './skeleton/skeleton-interventions.ts';

/** From what the words of an intervention come: the rapporteurs' own text, or the first draft of it (R15). */
export const WORDS_FROM = ['record', 'speech', 'statement', 'captions'] as const;
export type WordsFrom = (typeof WORDS_FROM)[number];

/** What was spoken in an intervention, in the first person. `language`: in which it is, BCP 47. */
export type Words = {
  readonly from: WordsFrom;
  readonly language: string;
  readonly blocks: readonly RichBlock[];
};

/** What there may be of an intervention's words beside what the rapporteurs wrote. */
export type DraftsOf = {
  /** The text that was handed in, where everybody may read it. */
  readonly speech: (turn: InterventionSkeleton) => Omit<Words, 'from'> | null;
  readonly captions: (turn: InterventionSkeleton) => Omit<Words, 'from'> | null;
};

/**
 * The first draft of an intervention's words: the text that was handed in for it, or the statement that was read out, else its captions.
 * Null: there is nothing.
 */
export function draftedWords(turn: InterventionSkeleton, drafts: DraftsOf): Words | null {
  const { language } = turn;
  const speech = drafts.speech(turn);
  if (speech) return { ...speech, from: 'speech' };
  if (turn.written !== null) return { from: 'statement', language, blocks: paragraphsOf(turn.written.text) };
  const captions = drafts.captions(turn);
  return captions && { ...captions, from: 'captions' };
}

/** What the rapporteurs wrote, or else the first draft. `written`: their text, empty while there is none. */
export function wordsOf(
  turn: InterventionSkeleton,
  written: readonly RichBlock[],
  drafted: Words | null,
): Words | null {
  if (turn.absent) return null;
  return plainText(written).trim() === '' ? drafted : { from: 'record', language: turn.language, blocks: written };
}

/** One intervention may have gone on in several turns; its words stand with the first of them in which something was said. */
export function firstTurns(turns: readonly InterventionSkeleton[]): ReadonlyMap<RequestId, InterventionSkeleton> {
  const first = new Map<RequestId, InterventionSkeleton>();
  for (const turn of turns) if (!turn.absent && !first.has(turn.requestId)) first.set(turn.requestId, turn);
  return first;
}

export const paragraphsOf = (text: string): readonly RichBlock[] =>
  text
    .split(/\n+/)
    .filter((each) => each.trim() !== '')
    .map((each) => ({
      type: 'paragraph',
      inlines: [{ type: 'text', text: each, strong: false, emphasis: false }],
    }));
