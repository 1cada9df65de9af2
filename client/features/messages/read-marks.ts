import type { MeetingId, PersonId } from '../../../shared/ids.ts';
import { keep, recall } from '../../device/kept.ts';

/** Until when (server time, ms) each correspondence has been read, by its name. */
export type ReadMarks = ReadonlyMap<string, number>;

/** Kept on this device by person and meeting, so that read messages stay read after a reload, and for this person alone. */
export function keptReadMarks(meetingId: MeetingId, person: PersonId | null) {
  const key = `openfloor.read.${meetingId}.${person ?? 'nobody'}`;
  return {
    recall: (): ReadMarks => new Map(parse(recall(key))),
    keep: (marks: ReadMarks): void => keep(key, JSON.stringify([...marks])),
  };
}

function parse(text: string | null): readonly (readonly [string, number])[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.filter(isMark) : [];
  } catch {
    return [];
  }
}

const isMark = (mark: unknown): mark is readonly [string, number] =>
  Array.isArray(mark) && typeof mark[0] === 'string' && typeof mark[1] === 'number';
