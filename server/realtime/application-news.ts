import type { MeetingId, PersonId } from '../../shared/ids.ts';
import { hasRight } from '../../shared/permissions.ts';
import type { ApplicationsFrame, MeetingFrames, MeetingMessages } from '../../shared/protocol/meeting-messages.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';
import type { Applications } from '../meetings/people/applications.ts';
import type { NamespaceOf } from './channel.ts';

type MeetingNamespace = NamespaceOf<MeetingMessages, MeetingFrames>;
type Deps = { readonly rooms: MeetingRooms; readonly applications: Applications };

/** However many people apply at once, it is told no more often than this, ms. */
const TELL_MS = 500;

export const applicationsOf = (applications: Applications, room: MeetingRoom): ApplicationsFrame => ({
  waiting: applications.waiting(room).length,
});

export function mayAdmit({ meeting }: MeetingRoom, person: PersonId): boolean {
  const member = meeting.attendance.members[person];
  return member?.standing === 'admitted' && hasRight(member.role, 'admit');
}

/** Tells those who may admit how many people wait, whenever that may have changed. Returns how to stop. */
export function tellOfApplications(namespace: MeetingNamespace, { rooms, applications }: Deps): () => void {
  const timers = new Map<MeetingId, NodeJS.Timeout>();

  function tell(id: MeetingId): void {
    timers.delete(id);
    const room = rooms.get(id);
    const inside = room ? (namespace.adapter.rooms.get(room.id) ?? []) : [];
    if (!room) return;
    const frame = applicationsOf(applications, room);
    for (const socketId of inside) {
      const socket = namespace.sockets.get(socketId);
      if (socket && mayAdmit(room, socket.data.signedIn.person)) socket.emit('applications', frame);
    }
  }
  const stopWatching = applications.onChanged((id) => {
    if (!timers.has(id))
      timers.set(
        id,
        setTimeout(() => tell(id), TELL_MS),
      );
  });
  return () => {
    stopWatching();
    for (const timer of timers.values()) clearTimeout(timer);
  };
}
