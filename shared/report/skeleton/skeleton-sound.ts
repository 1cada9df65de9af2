import type { Meeting } from '../../meeting.ts';

/** The page of the recording at the moment of what is reported: the path of a page of this server. */
export type Sounding = { readonly sound?: string };

/** Left out where recording did not go on. `at`: ms. */
export function soundAt({ sitting, recording }: Meeting, at: number): Sounding {
  const meetingId = sitting.convocation?.meetingId;
  const isCovered = recording.stretches.some(({ from, to }) => from <= at && (to === null || at < to));
  return meetingId && isCovered ? { sound: soundPath(meetingId, at) } : {};
}

export const soundPath = (meetingId: string, at: number): string =>
  `/meetings/${encodeURIComponent(meetingId)}/recording?at=${new Date(at).toISOString()}`;
