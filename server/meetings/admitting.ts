import { accountOfPerson } from '../../db/accounts.ts';
import { applicationOf, refuseApplications, removeApplication } from '../../db/applications.ts';
import type { Db } from '../../db/open-database.ts';
import type { Actor } from '../../shared/actor.ts';
import { applicationState } from '../../shared/attendance/applying.ts';
import { isRefusal } from '../../shared/decision.ts';
import { type CommandId, idOf, type MeetingId, type PersonId } from '../../shared/ids.ts';
import { decide } from '../../shared/law.ts';
import type { MeetingCommand } from '../../shared/meeting.ts';
import type { CommandEnvelope } from '../../shared/protocol/command.ts';
import type { Settling } from '../../shared/protocol/http-applications.ts';
import type { Effects } from '../effects.ts';
import { applicantsOf } from './applicants.ts';
import type { MeetingRoom } from './meeting-room.ts';
import type { MeetingRooms } from './meeting-rooms.ts';

type Deps = {
  readonly db: Db;
  readonly rooms: MeetingRooms;
  readonly effects: Effects;
  readonly changed: (meetingId: MeetingId) => void;
};
type Admit = Extract<MeetingCommand, { type: 'attendance.admit' }>;

/** Settles who waits: on admission the profile of the account becomes an event. In logs from before, applicants stand in the state. */
export function createAdmitting({ db, rooms, effects, changed }: Deps) {
  const envelopeOf = <Command extends MeetingCommand>(command: Command) => ({
    id: idOf<CommandId>(effects.newId()),
    command,
  });

  /** With the profile of who waits, where the state does not have them. */
  function withProfile({ id, meeting }: MeetingRoom, command: Admit): Admit {
    const isKnown = meeting.attendance.members[command.person] !== undefined;
    const standing = isKnown ? null : applicationState(applicationOf(db, id, command.person), effects.now());
    const account = standing === 'awaiting-admission' ? accountOfPerson(db, command.person) : null;
    return account ? { ...command, profile: account.profile } : command;
  }

  /** The application ends with the admission, in one commit. */
  async function admit(room: MeetingRoom, given: CommandEnvelope & { readonly command: Admit }, actor: Actor) {
    const envelope = { ...given, command: withProfile(room, given.command) };
    if (isRefusal(decide(room.meeting, envelope.command, actor, room.now()))) return room.execute(envelope, actor);
    const receipt = await rooms.together(
      () => removeApplication(db, room.id, given.command.person),
      () => room.execute(envelope, actor),
    );
    changed(room.id);
    return receipt;
  }

  /** Two members who would be taken for one are let in by a decision about the second alone. */
  function withoutAlike(room: MeetingRoom, people: readonly PersonId[]): readonly PersonId[] {
    if (people.length < 2) return people;
    const applicants = applicantsOf(db, room, effects.now());
    const alike = new Set(applicants.flatMap(({ person, like }) => (like ? [person] : [])));
    return people.filter((person) => !alike.has(person));
  }

  return {
    admit,

    /** How many of these were admitted. */
    async admitAll(room: MeetingRoom, { people, role }: Settling, actor: Actor): Promise<number> {
      const commands = withoutAlike(room, people).map(
        (person) => ({ type: 'attendance.admit', person, role }) as const,
      );
      const receipts = await Promise.all(commands.map((command) => admit(room, envelopeOf(command), actor)));
      return receipts.filter((receipt) => !isRefusal(receipt)).length;
    },

    /** How many of these waited and are refused. They may apply again after a day. */
    async refuseAll(room: MeetingRoom, { people }: Settling, actor: Actor): Promise<number> {
      const { members } = room.meeting.attendance;
      const former = people.filter((person) => members[person]?.standing === 'applied');
      const refused = await Promise.all(
        former.map((person) => room.execute(envelopeOf({ type: 'attendance.exclude', person }), actor)),
      );
      const count = refuseApplications(db, room.id, people, effects.now());
      changed(room.id);
      return count + refused.filter((receipt) => !isRefusal(receipt)).length;
    },
  };
}
