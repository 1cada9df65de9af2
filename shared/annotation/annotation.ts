import type { AnnotationId, PassageId, PersonId, ReplyId } from '../ids.ts';

/** Motivations of the W3C Web Annotation vocabulary; `editing` is a suggested wording. */
export const MOTIVATIONS = ['highlighting', 'commenting', 'questioning', 'editing'] as const;

export type Motivation = (typeof MOTIVATIONS)[number];

/** W3C TextQuoteSelector: the words themselves with what stands before and after them (at most 32 characters each). */
export type TextQuoteSelector = { readonly exact: string; readonly prefix: string; readonly suffix: string };

/** W3C TextPositionSelector, in UTF-16 code units of the passage's text; `end` is exclusive. */
export type TextPositionSelector = { readonly start: number; readonly end: number };

/** Who made what was brought in from a file, as the file says (N17). `at`: in ms; null: it does not say. */
export type Origin = { readonly name: string; readonly organisation: string; readonly at: number | null };

/** Withdrawn after the closing, it has no words. */
export type Reply = {
  readonly id: ReplyId;
  readonly author: PersonId;
  readonly text: string;
  readonly at: number;
  readonly origin?: Origin;
};

/** A reply that was withdrawn once it was public keeps its place without its words (N7). */
export const isReplyWithdrawn = ({ text }: Pick<Reply, 'text'>): boolean => text === '';

/** A withdrawn annotation leaves the state. Where others have replied, it stays without its words. */
export type Annotation = {
  readonly id: AnnotationId;
  /** The version of the compilation that was in force when it was made. */
  readonly version: number;
  readonly passageId: PassageId;
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
  readonly motivation: Motivation;
  /** The comment or question; the reason of a suggestion; empty for a highlight. */
  readonly text: string;
  /** The wording suggested in place of the quote; null unless the motivation is `editing`. */
  readonly replacement: string | null;
  /** Who brought it in, where it has an origin. */
  readonly author: PersonId;
  readonly origin?: Origin;
  readonly at: number;
  readonly state: 'open' | 'resolved' | 'withdrawn';
  readonly resolvedBy: PersonId | null;
  /** Of a suggestion that the next version is to have. */
  readonly acceptedBy?: PersonId;
  readonly replies: readonly Reply[];
};

/** In the order made. */
export type Annotations = {
  readonly byId: Readonly<Record<AnnotationId, Annotation>>;
  readonly order: readonly AnnotationId[];
};

type AnnotationText = { readonly text: string; readonly replacement: string | null };

type Made = AnnotationText & {
  readonly annotationId: AnnotationId;
  readonly passageId: PassageId;
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
  readonly motivation: Motivation;
};

/** From a file: with the version on which it stands, and its replies. */
type Imported = Made & {
  readonly version: number;
  readonly origin: Origin;
  readonly replies: readonly { readonly replyId: ReplyId; readonly text: string; readonly origin: Origin }[];
};

export type AnnotationCommand =
  | ({ readonly type: 'annotation.add' } & Made)
  | ({ readonly type: 'annotation.import' } & Imported)
  | ({ readonly type: 'annotation.change'; readonly annotationId: AnnotationId } & AnnotationText)
  | {
      readonly type: 'annotation.reply';
      readonly annotationId: AnnotationId;
      readonly replyId: ReplyId;
      readonly text: string;
    }
  | { readonly type: 'annotation.resolve'; readonly annotationId: AnnotationId }
  | { readonly type: 'annotation.reopen'; readonly annotationId: AnnotationId }
  | { readonly type: 'annotation.accept'; readonly annotationId: AnnotationId }
  | { readonly type: 'annotation.withdraw'; readonly annotationId: AnnotationId }
  | { readonly type: 'annotation.withdraw-reply'; readonly annotationId: AnnotationId; readonly replyId: ReplyId }
  /** Everything that this person has written, and what they wait for on the lists. */
  | { readonly type: 'annotation.withdraw-everything'; readonly person: PersonId };

export type AnnotationEvent =
  | ({ readonly type: 'annotation.added'; readonly author: PersonId } & Made)
  /** `resolved` stands in old logs alone: since then nothing comes in settled (N17). */
  | ({ readonly type: 'annotation.imported'; readonly author: PersonId; readonly resolved?: boolean } & Imported)
  | ({ readonly type: 'annotation.changed'; readonly annotationId: AnnotationId } & AnnotationText)
  | {
      readonly type: 'annotation.replied';
      readonly annotationId: AnnotationId;
      readonly replyId: ReplyId;
      readonly author: PersonId;
      readonly text: string;
    }
  | { readonly type: 'annotation.resolved'; readonly annotationId: AnnotationId; readonly resolvedBy: PersonId }
  | { readonly type: 'annotation.reopened'; readonly annotationId: AnnotationId }
  | { readonly type: 'annotation.accepted'; readonly annotationId: AnnotationId; readonly acceptedBy: PersonId }
  | { readonly type: 'annotation.withdrawn'; readonly annotationId: AnnotationId }
  | { readonly type: 'annotation.reply-withdrawn'; readonly annotationId: AnnotationId; readonly replyId: ReplyId }
  | { readonly type: 'annotation.everything-withdrawn'; readonly author: PersonId };

export const emptyAnnotations: Annotations = { byId: {}, order: [] };

/** Longest comment, reply or suggestion, in characters. */
export const ANNOTATION_TEXT_MAX = 4000;

/** Characters of context kept on each side of a quote. */
export const QUOTE_CONTEXT = 32;
