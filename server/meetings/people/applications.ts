import type { Db } from '../../../db/open-database.ts';
import { accountOfPerson } from '../../../db/people/accounts.ts';
import {
  addApplication,
  applicationOf,
  countApplications,
  refuseApplicationsOf,
  removeApplication,
  waitingOfDomain,
} from '../../../db/people/applications.ts';
import { registrationOf } from '../../../db/people/registrations.ts';
import { type Actor, nameInLog } from '../../../shared/actor.ts';
import {
  APPLICATIONS,
  type ApplicationsNow,
  applicationState,
  mustBeFreeToApply,
} from '../../../shared/attendance/applying.ts';
import { isRefusal, refuse } from '../../../shared/decision.ts';
import { idOf, type MeetingId, type PersonId } from '../../../shared/ids.ts';
import { decide } from '../../../shared/law.ts';
import { whyOutside } from '../../../shared/permissions.ts';
import type { Receipt } from '../../../shared/protocol/commands/command.ts';
import type { Applicant } from '../../../shared/protocol/http/people/applications.ts';
import type { RefusalCode } from '../../../shared/refusals.ts';
import type { Effects } from '../../effects.ts';
import { endedHere } from '../../registration/membership.ts';
import type { MeetingRoom } from '../meeting-room.ts';
import type { MeetingRooms } from '../meeting-rooms.ts';
import { type Admitting, createAdmitting } from './admitting.ts';
import { applicantsOf, expiredBefore } from './applicants.ts';

type Deps = { readonly db: Db; readonly rooms: MeetingRooms; readonly effects: Effects };

/**
 * People who ask to be admitted stand in a table beside the log, which only those see who may admit: nobody makes a meeting's state
 * larger by asking. In older logs, applicants stand in the state.
 */
export type Applications = Admitting & {
  readonly waiting: (room: MeetingRoom) => readonly Applicant[];
  /** Why somebody is outside a meeting; null for a person who is inside. */
  readonly whyOutside: (room: MeetingRoom, person: PersonId) => RefusalCode | null;
  /** The receipt names the last record, because an application makes none. */
  readonly apply: (room: MeetingRoom, actor: Actor) => Receipt;
  /** People have become members in another way: they wait no more. */
  readonly ended: (room: MeetingRoom, people: readonly PersonId[]) => void;
  /** Refuses every application of one person, at any meeting: for an administrator. Answers how many. */
  readonly refuseAllOf: (person: PersonId) => number;
  /** Told of each meeting whose applications have changed; returns how to stop. */
  readonly onChanged: (watch: (meetingId: MeetingId) => void) => () => void;
};

export function createApplications({ db, rooms, effects }: Deps): Applications {
  const watchers = new Set<(meetingId: MeetingId) => void>();
  const changed = (meetingId: MeetingId) => {
    for (const watch of watchers) watch(meetingId);
  };

  return {
    ...createAdmitting({ db, rooms, effects, changed }),
    waiting: (room) => applicantsOf(db, room, effects.now()),
    whyOutside(room, person) {
      const outside = whyOutside(room.meeting.attendance, person);
      if (outside === 'excluded') return whyExcluded(db, room, person);
      if (outside !== 'not-a-member') return outside;
      return applicationState(applicationOf(db, room.id, person), effects.now()) ?? outside;
    },
    apply(room, actor) {
      const receipt = apply(db, room, actor, effects.now());
      if (!isRefusal(receipt)) changed(room.id);
      return receipt;
    },
    ended(room, people) {
      if (people.length === 0) return;
      db.orm.transaction(() => {
        for (const person of people) removeApplication(db, room.id, person);
      });
      changed(room.id);
    },
    refuseAllOf(person) {
      const meetings = refuseApplicationsOf(db, person, effects.now());
      for (const meetingId of meetings) changed(meetingId);
      return meetings.length;
    },
    onChanged(watch) {
      watchers.add(watch);
      return () => void watchers.delete(watch);
    },
  };
}

/** Who is outside because their own registration ended was excluded by nobody (E15). */
function whyExcluded(db: Db, room: MeetingRoom, person: PersonId): RefusalCode {
  const registration = registrationOf(db, room.id, person);
  if (!registration || !endedHere(db, room, registration)) return 'excluded';
  switch (registration.state) {
    case 'waiting':
      return 'awaiting-admission';
    case 'withdrawn':
    case 'declined':
      return `own-registration-${registration.state}`;
    case 'approved':
      return 'excluded';
  }
}

function apply(db: Db, room: MeetingRoom, actor: Actor, at: number): Receipt {
  const decision = decide(room.meeting, { type: 'attendance.apply' }, actor, at);
  const person = idOf<PersonId>(nameInLog(actor));
  if (isRefusal(decision)) return decision.refused === 'excluded' ? refuse(whyExcluded(db, room, person)) : decision;
  const refusal = mustBeFreeToApply(applicationOf(db, room.id, person), countsAt(db, room.id, person, at), at);
  if (refusal) return refusal;
  addApplication(db, room.id, person, at, expiredBefore(at));
  return { accepted: { seq: room.seq, at } };
}

/** The applications that the meeting and the person already have, by which another one is judged. */
function countsAt(db: Db, meetingId: MeetingId, person: PersonId, at: number): ApplicationsNow {
  return {
    waiting: countApplications(db, { meetingId }, expiredBefore(at)).waiting,
    ofTheDomain: waitingOfDomain(db, meetingId, domainOf(accountOfPerson(db, person)?.email ?? ''), expiredBefore(at)),
    inAMinute: countApplications(db, { meetingId }, at - APPLICATIONS.minuteMs).all,
    ofThePerson: countApplications(db, { person }, expiredBefore(at)).waiting,
    inADay: countApplications(db, { person }, at - APPLICATIONS.dayMs).all,
  };
}

const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1);
