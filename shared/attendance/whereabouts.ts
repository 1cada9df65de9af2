import type { Attendance, Member } from './attendance.ts';

/** Those for whom the meeting may wait come first. */
export const WHEREABOUTS = ['away', 'room', 'remote', 'absent'] as const;
export type Whereabouts = (typeof WHEREABOUTS)[number];
export type Counts = { readonly room: number; readonly remote: number; readonly away: number };

/**
 * Where somebody is. Null for a person who is not admitted, and for the room's own device while it is there, because it is no
 * person.
 */
export function whereaboutsOf({ standing, role, presence }: Member): Whereabouts | null {
  if (standing !== 'admitted') return null;
  if (presence.state !== 'present') return presence.state;
  return role === 'room' ? null : presence.mode;
}

/** How many are in the room, remote, and away at the moment. */
export function countsOf(attendance: Attendance): Counts {
  const counts: Record<Whereabouts, number> = { away: 0, room: 0, remote: 0, absent: 0 };
  for (const member of Object.values(attendance.members)) {
    const where = whereaboutsOf(member);
    if (where) counts[where] += 1;
  }
  const { room, remote, away } = counts;
  return { room, remote, away };
}
