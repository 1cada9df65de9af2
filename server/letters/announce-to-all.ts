import { announce } from '../../db/announcements.ts';
import type { Db } from '../../db/open-database.ts';
import type { Announced } from '../../db/tables/announcements.ts';
import type { MeetingId, PersonId } from '../../shared/ids.ts';
import type { Meeting } from '../../shared/meeting.ts';
import { type Appointment, appointmentIn } from '../../shared/sitting/sitting.ts';
import { readersOf } from './readers-of.ts';

export const MINUTE_MS = 60000;

/** A person who changes a meeting often changes it again soon: the people invited are told once of all changes in this time. */
export const TOLD_AFTER_MS = 3 * MINUTE_MS;

/** A meeting as it was before the change, and on whose behalf it is announced. `at` in ms. */
export type Announcing = {
  readonly id: MeetingId;
  readonly meeting: Meeting;
  readonly by: PersonId;
  readonly at: number;
  readonly about: Announced;
  readonly now: Appointment | null;
};

/** Writes down who has to be told, in the transaction of the change: nobody is forgotten, whatever happens to the server. */
export function announceToAll(db: Db, { id, meeting, by, at, about, now }: Announcing): void {
  const { convocation, changes } = meeting.sitting;
  if (convocation === null) return;
  const before = appointmentIn(convocation);
  const dueAt = about === 'changed' ? at + TOLD_AFTER_MS : at;
  const told = { meetingId: id, about, by, before, now: now ?? before, changes: changes + 1, tries: 0, dueAt };
  announce(db, told, [...readersOf(db, id, meeting, at).values()]);
}
