import type { PersonId, RecordingId, RequestId } from '../../../ids.ts';
import type { GapReason } from '../../../recording/recording.ts';

/** Why nothing is recorded at the moment that should be. `full`: the meeting has as much as it may have (Z8). */
export const TROUBLES = ['missing', 'disk', 'failing', 'full'] as const;
export type Trouble = (typeof TROUBLES)[number];

/** One file of sound, at `/api/meetings/:id/recordings/:recording.ogg`. Times in ms; `endedAt` and `sha256` are null while it is written. */
export type RecordingFile = {
  readonly id: RecordingId;
  readonly speaker: PersonId;
  readonly name: string;
  readonly organisation: string;
  readonly requestId: RequestId | null;
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly bytes: number | null;
  readonly sha256: string | null;
  readonly brokenOff: GapReason | null;
};

export type RecordingsOfMeeting = {
  readonly title: string;
  readonly timeZone: string;
  readonly recordings: readonly RecordingFile[];
  readonly trouble: Trouble | null;
};
