import type { Db } from '../../../db/open-database.ts';
import { accountOfPerson } from '../../../db/people/accounts.ts';
import { applicationOf, refuseApplications, removeApplication } from '../../../db/people/applications.ts';
import type { Actor } from '../../../shared/actor.ts';
import { applicationState } from '../../../shared/attendance/applying.ts';
import { isRefusal, refuse } from '../../../shared/decision.ts';
import { type CommandId, idOf, type MeetingId, type PersonId } from '../../../shared/ids.ts';
import { decide } from '../../../shared/law.ts';
import type { MeetingCommand } from '../../../shared/meeting.ts';
import type { CommandEnvelope, Receipt } from '../../../shared/protocol/commands/command.ts';
import type { Settled, Settling } from '../../../shared/protocol/http/people/applications.ts';
import type { RefusalCode } from '../../../shared/refusals.ts';
import type { Effects } from '../../effects.ts';
import type { MeetingRoom } from '../meeting-room.ts';
import type { MeetingRooms } from '../meeting-rooms.ts';
import { applicantsOf } from './applicants.ts';

type Deps = {
  readonly db: Db;
  readonly rooms: MeetingRooms;
  readonly effects: Effects;
  readonly changed: (meetingId: MeetingId) => void;
};
type Admit = Extract<MeetingCommand, { type: 'attendance.admit' }>;
type AdmitEnvelope = CommandEnvelope & { readonly command: Admit };

/**
 * Decides about the people who wait: on admission the profile of the account becomes an event. In older logs, applicants stand in
 * the state.
 */
export type Admitting = {
  /** The application ends with the admission, in one commit. */
  readonly admit: (room: MeetingRoom, given: AdmitEnvelope, actor: Actor) => Promise<Receipt>;
  /** How many of these were admitted, and why not the others. */
  readonly admitAll: (room: MeetingRoom, settling: Settling, actor: Actor) => Promise<Settled>;
  /** How many of these waited and are refused. They may apply again after a day. */
  readonly refuseAll: (room: MeetingRoom, settling: Settling, actor: Actor) => Promise<Settled>;
};

export const createAdmitting = (deps: Deps): Admitting => ({
  admit: (room, given, actor) => admit(deps, room, given, actor),

  async admitAll(room, { people, role }, actor) {
    const each = [...new Set(people)];
    const alone = alikeAmong(deps, room, each);
    const answers = await Promise.all(
      each.map(async (person) => {
        const envelope = envelopeOf(deps, { type: 'attendance.admit', person, role } as const);
        return alone.has(person) ? refuse('looks-like-another') : admit(deps, room, envelope, actor);
      }),
    );
    return settledOf(each, answers);
  },

  async refuseAll(room, { people }, actor) {
    const each = [...new Set(people)];
    const { members } = room.meeting.attendance;
    const waited = new Set(applicantsOf(deps.db, room, deps.effects.now()).map(({ person }) => person));
    const answers = each.map((person) => {
      const isFormer = members[person]?.standing === 'applied';
      if (isFormer) return room.execute(envelopeOf(deps, { type: 'attendance.exclude', person }), actor);
      return waited.has(person) ? null : refuse('not-waiting');
    });
    refuseApplications(deps.db, room.id, each, deps.effects.now());
    deps.changed(room.id);
    return settledOf(each, await Promise.all(answers));
  },
});

const envelopeOf = <Command extends MeetingCommand>({ effects }: Deps, command: Command) => ({
  id: idOf<CommandId>(effects.newId()),
  command,
});

async function admit(deps: Deps, room: MeetingRoom, given: AdmitEnvelope, actor: Actor): Promise<Receipt> {
  const envelope = { ...given, command: withProfile(deps, room, given.command) };
  if (isRefusal(decide(room.meeting, envelope.command, actor, room.now()))) return room.execute(envelope, actor);
  const receipt = await deps.rooms.together(
    () => removeApplication(deps.db, room.id, given.command.person),
    () => room.execute(envelope, actor),
  );
  deps.changed(room.id);
  return receipt;
}

/** With the profile of a person who waits, where the state does not have it. */
function withProfile({ db, effects }: Deps, { id, meeting }: MeetingRoom, command: Admit): Admit {
  const isKnown = meeting.attendance.members[command.person] !== undefined;
  const application = isKnown ? null : applicationState(applicationOf(db, id, command.person), effects.now());
  const account = application === 'awaiting-admission' ? accountOfPerson(db, command.person) : null;
  return account ? { ...command, profile: account.profile } : command;
}

/** Two people who would be taken for one become members only by a decision about the second alone. */
function alikeAmong({ db, effects }: Deps, room: MeetingRoom, people: readonly PersonId[]): ReadonlySet<PersonId> {
  if (people.length < 2) return new Set();
  return new Set(applicantsOf(db, room, effects.now()).flatMap(({ person, like }) => (like ? [person] : [])));
}

/** By person, what became of it; null: it was done. */
function settledOf(people: readonly PersonId[], answers: readonly (Receipt | null)[]): Settled {
  const left = people.flatMap((person, n) => {
    const answer = answers[n];
    return answer && isRefusal(answer) ? [{ person, refused: whyLeft(answer.refused) }] : [];
  });
  return { done: people.length - left.length, left };
}

/** Somebody else has decided, or the person no longer waits. */
const whyLeft = (code: RefusalCode): RefusalCode =>
  code === 'unknown-person' || code === 'already-a-member' ? 'not-waiting' : code;
