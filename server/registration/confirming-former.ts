import { createEventLog } from '../../db/event-log.ts';
import type { Db } from '../../db/open-database.ts';
import { approvedPeople, registrationOf } from '../../db/people/registrations.ts';
import { SYSTEM } from '../../shared/actor.ts';
import { type CommandId, idOf, type PersonId } from '../../shared/ids.ts';
import { isOfEntity } from '../../shared/registration/registration-rules.ts';
import type { Effects } from '../effects.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';
import type { MeetingRooms } from '../meetings/meeting-rooms.ts';

type Deps = {
  readonly db: Db;
  readonly rooms: Pick<MeetingRooms, 'onOpened'>;
  readonly effects: Pick<Effects, 'newId' | 'log'>;
};

/** At first an approval confirmed nothing: one that still stands confirms when its meeting is next opened (F46). */
export function confirmFormer({ db, rooms, effects }: Deps): void {
  rooms.onOpened((room) => {
    for (const person of unconfirmed(db, room)) {
      const command = { type: 'attendance.confirm', person, confirmed: 'registration' } as const;
      room
        .execute({ id: idOf<CommandId>(effects.newId()), command }, SYSTEM)
        .catch((error: unknown) => effects.log.error({ err: error, meeting: room.id }, 'nobody was confirmed'));
    }
  });
}

/** Members whom nobody has confirmed, with an approved registration for the organisation under which the meeting knows them. */
function unconfirmed(db: Db, room: MeetingRoom): readonly PersonId[] {
  const approved = approvedPeople(db, room.id);
  const found = Object.values(room.meeting.attendance.members).filter(({ person, profile, standing, confirmed }) => {
    if (standing !== 'admitted' || confirmed || !approved.has(person)) return false;
    const registration = registrationOf(db, room.id, person);
    return registration !== null && isOfEntity(profile, registration.profile);
  });
  if (found.length === 0) return [];
  const byHand = admittedByHand(db, room);
  return found.flatMap(({ person }) => (byHand.has(person) ? [] : [person]));
}

/** Whoever was excluded and admitted again by hand is confirmed by nothing from before. */
function admittedByHand(db: Db, { id }: MeetingRoom): ReadonlySet<PersonId> {
  const found = new Set<PersonId>();
  for (const { event, by } of createEventLog(db).readTypesAfter(id, 0, [
    'attendance.enrolled',
    'attendance.admitted',
  ])) {
    if (event.type !== 'attendance.enrolled' && event.type !== 'attendance.admitted') continue;
    if (by === 'system') found.delete(event.person);
    else found.add(event.person);
  }
  return found;
}
