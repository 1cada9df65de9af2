import type { MeetingRow } from '../../../db/meetings.ts';
import type { Meeting } from '../../../shared/meeting.ts';
import type { MeetingCounts, MeetingFacts } from '../../../shared/protocol/http/meetings/meetings.ts';
import type { MeetingRoom } from '../../meetings/meeting-room.ts';

/** What everybody may know about a meeting, from its log; null before it is convened. */
export function factsOf(row: MeetingRow, { meeting, seq }: Pick<MeetingRoom, 'meeting' | 'seq'>): MeetingFacts | null {
  const { convocation, phase } = meeting.sitting;
  if (!convocation) return null;
  const { meetingId, hours, ...convened } = convocation;
  return {
    ...convened,
    hours: hours ?? null,
    changes: meeting.sitting.changes,
    id: meetingId,
    document: row.document,
    phase,
    seq,
    agenda: meeting.agenda.items.map(({ id, title, minutes, introduction, state }) => {
      return { id, title, minutes, introduction, state };
    }),
    currentItem: meeting.agenda.current,
    compilationVersion: meeting.compilation.version,
    counts: countsOf(meeting),
  };
}

function countsOf({ attendance, compilation, annotation, floor }: Meeting): MeetingCounts {
  const members = Object.values(attendance.members).filter(({ standing }) => standing === 'admitted');
  const present = members.flatMap(({ presence }) => (presence.state === 'absent' ? [] : [presence.mode]));
  return {
    members: members.length,
    presentInRoom: present.filter((mode) => mode === 'room').length,
    presentRemotely: present.filter((mode) => mode === 'remote').length,
    passages: compilation.passages.length,
    annotations: annotation.order.length,
    interventions: floor.interventions.filter(({ absent }) => !absent).length,
  };
}
