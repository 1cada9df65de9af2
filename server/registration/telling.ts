import { forgetDecision } from '../../db/decision-letters.ts';
import type { Db } from '../../db/open-database.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Told } from '../letters/decision-post.ts';
import type { MeetingRoom } from '../meetings/meeting-room.ts';

export type DecidedAs = { readonly state: 'approved' | 'declined'; readonly reason: string };

/** Where somebody sees what became of their registration. */
const pageOf = (room: MeetingRoom): string => `/meetings/${room.id}/register`;

export const toldOf = (room: MeetingRoom, person: PersonId, { state, reason }: DecidedAs): Told => ({
  about: `registration-${state}`,
  what: room.meeting.sitting.convocation?.title ?? '',
  reason,
  person,
  page: pageOf(room),
});

/** Who has withdrawn is not told of an earlier decision any more. */
export const tellNothing = (db: Db, room: MeetingRoom, person: PersonId): void =>
  forgetDecision(db, person, pageOf(room));
