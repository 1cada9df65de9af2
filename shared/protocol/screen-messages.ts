import * as v from 'valibot';
import type { CaptionsAnswer, CaptionsFrames } from './captions-messages.ts';
import { type CaughtUp, catchUp, joinSchema, piece } from './catching-up.ts';
import { captionTag } from './http/meetings/captions.ts';
import { asks, enters } from './message.ts';
import type { RecordsFrame, Stopping } from './records.ts';

/**
 * Namespace `/screen`: the room's screen, let in by the key of its link (`auth: { key }` of the handshake; refused
 * `unknown-screen-link`). It follows the log as a member does, without what members write for each other
 * (shared/screen/meeting-on-screen.ts), and gives no commands.
 */
export const screenMessages = {
  join: enters(joinSchema).answeredBy<CaughtUp>(),
  catchUp,
  piece,
  /** Captions in one language, which replaces another; null: that with the most lines. */
  captions: asks(v.strictObject({ language: v.nullable(captionTag) })).answeredBy<CaptionsAnswer>(),
};
export type ScreenMessages = typeof screenMessages;

/** Server to client. */
export type ScreenFrames = {
  readonly records: RecordsFrame;
  readonly stopping: Stopping;
  readonly caption: CaptionsFrames['line'];
  readonly captionLanguages: CaptionsFrames['languages'];
};
