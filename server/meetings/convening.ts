import { addMeeting, type MeetingRow } from '../../db/meetings.ts';
import type { Db } from '../../db/open-database.ts';
import { addConsultation, type Consultation } from '../../db/papers/consultations.ts';
import { type Actor, actorOf, SYSTEM } from '../../shared/actor.ts';
import type { AgendaItem } from '../../shared/agenda/agenda.ts';
import type { Profile } from '../../shared/attendance/profile.ts';
import { isRefusal, type Refusal } from '../../shared/decision.ts';
import { type CommandId, idOf, type PersonId } from '../../shared/ids.ts';
import type { MeetingCommand } from '../../shared/meeting.ts';
import type { Effects } from '../effects.ts';
import type { MeetingRooms } from './meeting-rooms.ts';

/** What is created: a consultation with its meeting and agenda, and the person who becomes secretary. */
export type Founding = {
  readonly consultation: Consultation;
  readonly meeting: Omit<MeetingRow, 'consultationId'>;
  readonly agenda: readonly Pick<AgendaItem, 'id' | 'title' | 'minutes' | 'introduction'>[];
  readonly secretary: { readonly person: PersonId; readonly profile: Profile };
};
type Deps = { readonly db: Db; readonly rooms: MeetingRooms; readonly effects: Effects };
type Step = readonly [actor: Actor, command: MeetingCommand];

/**
 * Stores a consultation and its meeting, and begins the meeting's log: convened, with a secretary and an agenda. All of it is in
 * one commit, so that no list shows a consultation whose meeting has no log.
 */
export function convene(deps: Deps, founding: Founding): Promise<Refusal | null> {
  const { db, rooms, effects } = deps;
  const { consultation, meeting, secretary } = founding;
  const store = () => {
    const at = effects.now();
    addConsultation(db, consultation, secretary.person, at);
    addMeeting(db, { ...meeting, consultationId: consultation.id }, at);
  };
  return rooms.together(store, () => executeAll(deps, meeting.id, stepsOf(founding)));
}

/** Gives commands in order to one meeting, as one commit; answers the first refusal, if there is one. */
export async function executeAll(
  { rooms, effects }: Omit<Deps, 'db'>,
  meetingId: Founding['meeting']['id'],
  steps: readonly Step[],
): Promise<Refusal | null> {
  const room = rooms.prepare(meetingId);
  const receipts = steps.map(([actor, command]) =>
    room.execute({ id: idOf<CommandId>(effects.newId()), command }, actor),
  );
  return (await Promise.all(receipts)).find(isRefusal) ?? null;
}

function stepsOf({ consultation, meeting, agenda, secretary }: Founding): readonly Step[] {
  const { id: consultationId, group, place, timeZone, isSample } = consultation;
  const { id: meetingId, title, date, hours } = meeting;
  const convocation = { meetingId, consultationId, title, group, place, date, timeZone, hours, isSample };
  const { person, profile } = secretary;
  return [
    [SYSTEM, { type: 'meeting.convene', convocation }],
    [SYSTEM, { type: 'attendance.enrol', person, profile, role: 'secretary' }],
    ...agenda.map(({ id: itemId, title: wording, minutes, introduction }): Step => {
      return [actorOf(secretary), { type: 'agenda.add-item', itemId, title: wording, minutes, introduction }];
    }),
  ];
}
