import { accountOfPerson } from '../../db/accounts.ts';
import {
  addApplication,
  applicationOf,
  countApplications,
  refuseApplications,
  refuseApplicationsOf,
  removeApplication,
  waitingFor,
  waitingOfDomain,
} from '../../db/applications.ts';
import type { Db } from '../../db/open-database.ts';
import { type Actor, nameInLog } from '../../shared/actor.ts';
import { APPLICATIONS, standingOf, unlessApplied } from '../../shared/attendance/applying.ts';
import { lookOf } from '../../shared/attendance/looks-like.ts';
import { isRefusal } from '../../shared/decision.ts';
import { type CommandId, idOf, type MeetingId, type PersonId } from '../../shared/ids.ts';
import { decide, type MeetingCommand } from '../../shared/meeting.ts';
import { whyOutside } from '../../shared/permissions.ts';
import type { CommandEnvelope, Receipt } from '../../shared/protocol/command.ts';
import type { Alike, Applicant, Settling } from '../../shared/protocol/http-applications.ts';
import type { RefusalCode } from '../../shared/refusals.ts';
import type { Effects } from '../effects.ts';
import type { MeetingRoom } from './meeting-room.ts';
import type { MeetingRooms } from './meeting-rooms.ts';

type World = { readonly db: Db; readonly rooms: MeetingRooms; readonly effects: Effects };
type Admit = Extract<MeetingCommand, { type: 'attendance.admit' }>;

/**
 * Who asks to be admitted stands in a table beside the log, where only those look who may admit: nobody grows a meeting's state by
 * asking. On admission the profile of the account becomes an event. In logs from before, applicants stand in the state.
 */
export function createApplications({ db, rooms, effects }: World) {
  const watchers = new Set<(meetingId: MeetingId) => void>();
  const changed = (meetingId: MeetingId) => {
    for (const watch of watchers) watch(meetingId);
  };
  const since = () => effects.now() - APPLICATIONS.expireAfterMs;

  function countsFor(meetingId: MeetingId, person: PersonId) {
    const now = effects.now();
    const { waiting } = countApplications(db, { meetingId }, since());
    return {
      waiting,
      ofTheDomain: waitingOfDomain(db, meetingId, domainOf(accountOfPerson(db, person)?.email ?? ''), since()),
      inAMinute: countApplications(db, { meetingId }, now - APPLICATIONS.minuteMs).all,
      ofThePerson: countApplications(db, { person }, since()).waiting,
      inADay: countApplications(db, { person }, now - APPLICATIONS.dayMs).all,
    };
  }

  function waiting(room: MeetingRoom): readonly Applicant[] {
    const { members } = room.meeting.attendance;
    const former = Object.values(members).filter(({ standing }) => standing === 'applied');
    const asked = waitingFor(db, room.id, since()).filter(({ person }) => members[person] === undefined);
    const alike = membersByLook(room);
    return [...former.map(({ person, profile }) => ({ person, profile, appliedAt: 0 })), ...asked].map((one) => ({
      ...one,
      like: alike.get(lookOf(one.profile)) ?? null,
    }));
  }

  /** Two members who would be taken for one are let in by a decision about the second alone. */
  function withoutAlike(room: MeetingRoom, people: readonly PersonId[]): readonly PersonId[] {
    if (people.length < 2) return people;
    const alike = new Set(waiting(room).flatMap(({ person, like }) => (like ? [person] : [])));
    return people.filter((person) => !alike.has(person));
  }

  const give = (room: MeetingRoom, command: MeetingCommand, actor: Actor): Promise<Receipt> =>
    room.execute({ id: idOf<CommandId>(effects.newId()), command }, actor);

  /** With the profile of who waits, where the state does not have them. */
  function withProfile({ id, meeting }: MeetingRoom, command: Admit): Admit {
    const isKnown = meeting.attendance.members[command.person] !== undefined;
    const standing = isKnown ? null : standingOf(applicationOf(db, id, command.person), effects.now());
    const account = standing === 'awaiting-admission' ? accountOfPerson(db, command.person) : null;
    return account ? { ...command, profile: account.profile } : command;
  }

  /** The application ends with the admission, in one commit. */
  async function admit(room: MeetingRoom, given: CommandEnvelope & { readonly command: Admit }, actor: Actor) {
    const envelope = { ...given, command: withProfile(room, given.command) };
    if (isRefusal(decide(room.meeting, envelope.command, actor, effects.now()))) return room.execute(envelope, actor);
    const receipt = await rooms.together(
      () => removeApplication(db, room.id, given.command.person),
      () => room.execute(envelope, actor),
    );
    changed(room.id);
    return receipt;
  }

  return {
    waiting,

    /** Why somebody stands outside a meeting; null for who is inside. */
    whyOutside(room: MeetingRoom, person: PersonId): RefusalCode | null {
      const outside = whyOutside(room.meeting.attendance, person);
      if (outside !== 'not-a-member') return outside;
      return standingOf(applicationOf(db, room.id, person), effects.now()) ?? outside;
    },

    /** The receipt names the record that stands last: an application makes none. */
    apply(room: MeetingRoom, actor: Actor): Receipt {
      const at = effects.now();
      const decision = decide(room.meeting, { type: 'attendance.apply' }, actor, at);
      if (isRefusal(decision)) return decision;
      const person = idOf<PersonId>(nameInLog(actor));
      const refusal = unlessApplied(applicationOf(db, room.id, person), countsFor(room.id, person), at);
      if (refusal) return refusal;
      addApplication(db, room.id, person, at, since());
      changed(room.id);
      return { accepted: { seq: room.seq, at } };
    },

    admit,

    /** How many of these were admitted. */
    async admitAll(room: MeetingRoom, { people, role }: Settling, actor: Actor): Promise<number> {
      const commands = withoutAlike(room, people).map(
        (person) => ({ type: 'attendance.admit', person, role }) as const,
      );
      const receipts = await Promise.all(
        commands.map((command) => admit(room, { id: idOf<CommandId>(effects.newId()), command }, actor)),
      );
      return receipts.filter((receipt) => !isRefusal(receipt)).length;
    },

    /** How many of these waited and are refused. They may apply again after a day. */
    async refuseAll(room: MeetingRoom, { people }: Settling, actor: Actor): Promise<number> {
      const { members } = room.meeting.attendance;
      const former = people.filter((person) => members[person]?.standing === 'applied');
      const refused = await Promise.all(
        former.map((person) => give(room, { type: 'attendance.exclude', person }, actor)),
      );
      const count = refuseApplications(db, room.id, people, effects.now());
      changed(room.id);
      return count + refused.filter((receipt) => !isRefusal(receipt)).length;
    },

    /** Every application of one person, at whatever meeting: for an administrator. Returns how many. */
    refuseAllOf(person: PersonId): number {
      const meetings = refuseApplicationsOf(db, person, effects.now());
      for (const meetingId of meetings) changed(meetingId);
      return meetings.length;
    },

    /** Told of each meeting whose applications have changed. */
    onChanged(watch: (meetingId: MeetingId) => void): () => void {
      watchers.add(watch);
      return () => void watchers.delete(watch);
    },
  };
}

export type Applications = ReturnType<typeof createApplications>;

/** Those who are admitted, by what their names look like. */
const membersByLook = ({ meeting }: MeetingRoom): ReadonlyMap<string, Alike> =>
  new Map(
    Object.values(meeting.attendance.members)
      .filter(({ standing }) => standing === 'admitted')
      .map(({ profile, role }) => [lookOf(profile), { name: profile.name, organisation: profile.organisation, role }]),
  );

const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1);
