import type { CaptionFeedId, RequestId } from '../ids.ts';
import type { Recorded } from '../record.ts';

/**
 * One line of captions. `seq`: 1, 2, 3 ... in its language; `at`: server time, ms; `request`: who had the floor, null while nobody
 * but the chair did; `speaker`: their name and organisation at that time, empty when nobody presided. A line that was struck out
 * keeps its number and has no text.
 */
export type CaptionLine = {
  readonly language: string;
  readonly seq: number;
  readonly text: string;
  readonly at: number;
  readonly request: RequestId | null;
  readonly speaker: string;
  readonly by: 'person' | 'machine';
  readonly corrected: boolean;
};

/** Who had the floor, as a line names them. */
export type Naming = Pick<CaptionLine, 'request' | 'speaker'>;

/** The number under which a program sent its line, with the feed that it came by. */
export type Sent = { readonly feed: CaptionFeedId; readonly number: number };

export type CaptionsCommand =
  /** `request`: whose line it is, where it was begun in a turn that may have ended since. */
  | {
      readonly type: 'captions.write';
      readonly language: string;
      readonly text: string;
      readonly request: RequestId | null;
    }
  | {
      readonly type: 'captions.feed';
      readonly language: string;
      readonly text: string;
      readonly machine: boolean;
      readonly sent: Sent;
    }
  | { readonly type: 'captions.correct'; readonly language: string; readonly seq: number; readonly text: string };

export type CaptionsEvent =
  | ({
      readonly type: 'captions.written';
      readonly language: string;
      readonly text: string;
      readonly machine: boolean;
      /** Missing for what a person typed. */
      readonly sent?: Sent;
    } & Naming)
  | { readonly type: 'captions.corrected'; readonly language: string; readonly seq: number; readonly text: string };

export type CaptionsRecord = Recorded<CaptionsEvent>;

/** All captions of a meeting as they are now. Line n of a language is `lines[language][n - 1]`. */
export type Captions = {
  readonly lines: Readonly<Record<string, readonly CaptionLine[]>>;
  /** The highest number that each feed has used in each language: `numbers[feed][language]`. */
  readonly numbers: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** How many events there are, and how many characters they say: what the bounds count (Y6). */
  readonly events: number;
  readonly characters: number;
};

export const emptyCaptions: Captions = { lines: {}, numbers: {}, events: 0, characters: 0 };

export const lineOf = (captions: Captions, language: string, seq: number): CaptionLine | undefined =>
  captions.lines[language]?.[seq - 1];

/** What was said in one turn, in one language; `null`: what the chair said while nobody had the floor. Struck lines are left out. */
export const linesOf = (captions: Captions, request: RequestId | null, language: string): readonly CaptionLine[] =>
  (captions.lines[language] ?? []).filter((line) => line.request === request && line.text !== '');

/** A language in which there are captions; `machine`: whether a machine wrote its last line. */
export type CaptionLanguage = { readonly language: string; readonly count: number; readonly machine: boolean };

/** Those with the most lines first. */
export const languagesOf = ({ lines }: Captions): readonly CaptionLanguage[] =>
  Object.entries(lines)
    .map(([language, all]) => ({ language, count: all.length, machine: all.at(-1)?.by === 'machine' }))
    .toSorted((a, b) => b.count - a.count || (a.language < b.language ? -1 : 1));

/** The highest number that a feed has used: in a language, or, with null, in any; 0: none yet. */
export function lastNumber({ numbers }: Captions, feed: CaptionFeedId, language: string | null): number {
  const own = numbers[feed] ?? {};
  return language === null ? Math.max(0, ...Object.values(own)) : (own[language] ?? 0);
}
