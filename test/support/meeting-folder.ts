import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../db/open-database.ts';
import { addAccount } from '../../db/people/accounts.ts';
import { createSessions } from '../../server/auth/sessions/sessions.ts';
import { createMeetingRooms } from '../../server/meetings/meeting-rooms.ts';
import { databaseFile } from '../../server/starting/data-folder.ts';
import { type Role, SYSTEM } from '../../shared/actor.ts';
import type { Profile } from '../../shared/attendance/profile.ts';
import {
  type AgendaItemId,
  type CommandId,
  type ConsultationId,
  idOf,
  type MeetingId,
  type PersonId,
} from '../../shared/ids.ts';
import type { MeetingCommand } from '../../shared/meeting.ts';
import { quietEffects } from './servers/quiet-effects.ts';

export const MEETING = idOf<MeetingId>('2015-09-28');
export const ITEM = idOf<AgendaItemId>('item-1');
export const personOf = (name: string): PersonId => idOf<PersonId>(name);

export const profileOf = (name: string): Profile => ({
  name: `Delegate ${name}`,
  organisation: `Exchange Association of ${name}`,
  country: 'CH',
  region: 'europe',
  jobTitle: 'Engineer',
  stakeholderGroup: 'other',
});

/** A data folder in which one meeting is convened, before any server runs on it. Cookies by name of the person. */
export type MeetingFolder = {
  readonly dataDir: string;
  readonly cookies: Readonly<Record<string, string>>;
  readonly remove: () => void;
};

/** Everybody named has an account; those with a role are members, `stranger` is not. */
export async function meetingFolder(
  people: Readonly<Record<string, Role | 'stranger'>>,
  now: () => number = Date.now,
): Promise<MeetingFolder> {
  const dataDir = mkdtempSync(join(tmpdir(), 'openfloor-'));
  const effects = quietEffects({ now });
  const db = openDatabase(databaseFile(dataDir));
  const sessions = createSessions(db, effects, { secure: false });
  const cookies: Record<string, string> = {};
  for (const name of Object.keys(people)) {
    const account = {
      person: personOf(name),
      email: `${name}@openfloor.example`,
      passwordHash: '-',
      profile: profileOf(name),
      language: 'en',
      verifiedAt: 1,
    } as const;
    addAccount(db, account, Math.floor(effects.now()));
    cookies[name] = (await sessions.open(account.person)).cookie.split(';')[0] ?? '';
  }
  const room = createMeetingRooms(db, effects).prepare(MEETING);
  const given = [convene, ...enrolments(people)].map((command, index) =>
    room.execute({ id: idOf<CommandId>(`given-${index}`), command }, SYSTEM),
  );
  await Promise.all(given);
  db.close();
  return { dataDir, cookies, remove: () => rmSync(dataDir, { recursive: true, force: true }) };
}

export const convene: MeetingCommand = {
  type: 'meeting.convene',
  convocation: {
    meetingId: MEETING,
    consultationId: idOf<ConsultationId>('ixps'),
    title: 'Open consultation on Internet exchange points',
    group: 'CWG-Internet',
    place: 'Geneva',
    date: '2015-09-28',
    timeZone: 'Europe/Zurich',
    isSample: true,
  },
};

export const enrolments = (people: Readonly<Record<string, Role | 'stranger'>>): readonly MeetingCommand[] =>
  Object.entries(people).flatMap(([name, role]) =>
    role === 'stranger'
      ? []
      : [{ type: 'attendance.enrol', person: personOf(name), profile: profileOf(name), role } as const],
  );
