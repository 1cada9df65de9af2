import * as v from 'valibot';
import { CAPTION_MAX } from '../captions/caption-rules.ts';
import type { CaptionLanguage, CaptionLine } from '../captions/captions.ts';
import { inLines } from '../captions/in-lines.ts';
import type { CommandId, MeetingId, RequestId } from '../ids.ts';
import { id, whole } from './fields/fields.ts';
import { captionTag } from './http/meetings/captions.ts';
import { asks, enters, entry } from './message.ts';

/**
 * What somebody sees who begins to read: in which languages there are captions, the one that is read (null: there are none yet and
 * none was named), and its newest lines. Older ones come by HTTP.
 */
export type CaptionsAnswer = {
  readonly languages: readonly CaptionLanguage[];
  readonly language: string | null;
  readonly lines: readonly CaptionLine[];
};
/** On disk; `at`: ms. */
type Done = { readonly done: { readonly at: number } };

const words = v.pipe(v.string(), v.maxLength(2 * CAPTION_MAX), v.transform(inLines));
const commandId = id<CommandId>();
const number = whole(1, 1_000_000_000);

/** Namespace `/captions`, client to server. */
export const captionsMessages = {
  /** Once more with another language: that one is read from then on. */
  join: enters(v.strictObject({ ...entry, language: v.nullable(captionTag) })).answeredBy<CaptionsAnswer>(),
  /** `id` is the sender's: a resend is the same line. `request`: who had the floor when the line was begun. */
  write: asks(
    v.strictObject({ id: commandId, language: captionTag, text: words, request: v.nullable(id<RequestId>()) }),
  ).answeredBy<Done>(),
  /** Without text it is struck out. */
  correct: asks(v.strictObject({ id: commandId, language: captionTag, seq: number, text: words })).answeredBy<Done>(),
};
export type CaptionsMessages = typeof captionsMessages;

/** Server to client. `line`: new, or as it is now, in the language that is read. */
export type CaptionsFrames = {
  readonly line: CaptionLine;
  readonly languages: { readonly languages: readonly CaptionLanguage[] };
};

/** Namespace `/caption-feed`, for programs: let in by the token of their feed (`auth: { token }` of the handshake). */
export const captionFeedMessages = {
  /** Answered with the last number that was taken. */
  join: enters(v.strictObject({ protocol: entry.protocol, meetingId: id<MeetingId>() })).answeredBy<{
    readonly last: number;
  }>(),
  /** `language` left out: that of the feed. Answered with the number when the line is on disk. */
  line: asks(
    v.strictObject({
      seq: number,
      text: v.pipe(v.string(), v.maxLength(2 * CAPTION_MAX)),
      language: v.optional(v.pipe(v.string(), v.maxLength(50)), ''),
    }),
  ).answeredBy<{ readonly seq: number }>(),
};
export type CaptionFeedMessages = typeof captionFeedMessages;
