import type { PersonId, RequestId } from '../ids.ts';

/** What somebody said about being recorded; it counts from then on. `at`: ms. */
export type Answer = { readonly isYes: boolean; readonly at: number };

/** From its beginning to its end, ms; `to` is null while it goes on. */
export type RecordedStretch = { readonly from: number; readonly to: number | null };

/** Why nothing was recorded for a time: the recorder ended, the server did, the media worker did, the disk was full, no recorder is installed, or the meeting has as much as it may have (Z8). */
export const GAP_REASONS = ['recorder', 'server', 'media', 'disk', 'missing', 'full'] as const;
export type GapReason = (typeof GAP_REASONS)[number];

/** A time, ms, in which somebody should have been recorded and was not. `requestId`: whose turn it was; null: nobody's. */
export type Gap = {
  readonly from: number;
  readonly to: number;
  readonly why: GapReason;
  readonly requestId: RequestId | null;
};

/** Whether the floor's sound is recorded, and whose. */
export type Recording = {
  readonly stretches: readonly RecordedStretch[];
  /** What each person said, in order; who has said nothing is missing. */
  readonly answers: Readonly<Record<PersonId, readonly Answer[]>>;
  /** It is to begin later, so that people are asked as they come; missing until it was said. */
  readonly isPlanned?: boolean;
  /** Missing until there was one. */
  readonly gaps?: readonly Gap[];
};

export type RecordingCommand =
  | { readonly type: 'recording.plan'; readonly isPlanned: boolean }
  | { readonly type: 'recording.begin' }
  | { readonly type: 'recording.end' }
  | { readonly type: 'recording.answer'; readonly isYes: boolean }
  | ({ readonly type: 'recording.note-gap' } & Gap);

export type RecordingEvent =
  | { readonly type: 'recording.planned'; readonly isPlanned: boolean }
  | { readonly type: 'recording.begun' }
  | { readonly type: 'recording.ended' }
  | { readonly type: 'recording.answered'; readonly person: PersonId; readonly isYes: boolean }
  | ({ readonly type: 'recording.gap-noted' } & Gap);

export const emptyRecording: Recording = { stretches: [], answers: {} };

/** Whether it goes on. */
export const isRecording = ({ stretches }: Recording): boolean => stretches.at(-1)?.to === null;

/** Whether people are asked: it goes on, or is to begin. */
export const asksForConsent = (recording: Recording): boolean => isRecording(recording) || recording.isPlanned === true;
