import type { RecordingFile } from '../../../../shared/protocol/http/meetings/recordings.ts';
import { type Segment, segmentsOf } from '../../../../shared/recording/segments.ts';

/** A segment with who is heard in it. */
export type Heard = { readonly segment: Segment } & Pick<RecordingFile, 'name' | 'organisation' | 'requestId'>;

export function heardIn(recordings: readonly RecordingFile[]): readonly Heard[] {
  const byId = new Map(recordings.map((one) => [one.id, one]));
  return segmentsOf(recordings).flatMap((segment) => {
    const file = byId.get(segment.recording.id);
    return file ? [{ segment, name: file.name, organisation: file.organisation, requestId: file.requestId }] : [];
  });
}
