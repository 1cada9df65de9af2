import { expect, test } from 'vitest';
import { createEventLog } from '../../../db/event-log.ts';
import { openDatabase } from '../../../db/open-database.ts';
import { databaseFile } from '../../../server/starting/data-folder.ts';
import type { Role } from '../../../shared/actor.ts';
import { giving } from '../../../shared/floor/order/giving.ts';
import { fold } from '../../../shared/fold.ts';
import { type AgendaItemId, idOf, type RequestId } from '../../../shared/ids.ts';
import { stateHash } from '../../../shared/log/state-hash.ts';
import type { MeetingCommand } from '../../../shared/meeting.ts';
import { MEETING } from '../../support/meeting-folder.ts';
import type { Member } from '../../support/member.ts';
import { createDice, type Dice } from '../../support/random/dice.ts';
import { runMeeting } from '../../support/servers/running-meeting.ts';

const PEOPLE: Readonly<Record<string, Role>> = {
  amina: 'chair',
  sara: 'secretary',
  mateo: 'moderator',
  bo: 'participant',
  chen: 'participant',
  dalia: 'participant',
  emeka: 'participant',
  olga: 'observer',
};
const ITEMS = ['design', 'installation', 'operation'].map((name) => idOf<AgendaItemId>(name));

/** A command that somebody might give now, sensible or not; the law decides. */
function anyCommand(dice: Dice, member: Member): MeetingCommand {
  const { floor, agenda } = member.meeting();
  const requests = Object.keys(floor.requests).map((id) => idOf<RequestId>(id));
  const requestId = dice.one(requests) ?? idOf<RequestId>('none');
  const agendaItemId = agenda.current ?? ITEMS[0]!;
  const commands: readonly MeetingCommand[] = [
    { type: 'attendance.join', mode: dice.one(['room', 'remote'] as const) ?? 'remote' },
    { type: 'attendance.leave' },
    { type: 'meeting.open' },
    { type: 'meeting.suspend' },
    { type: 'meeting.resume' },
    { type: 'agenda.add-item', itemId: dice.one(ITEMS)!, title: 'Item', minutes: 30, introduction: '' },
    { type: 'agenda.take-item', itemId: dice.one(ITEMS)! },
    ...Array.from({ length: 4 }, () => requestOf(dice)),
    giving(floor, requestId),
    { type: 'floor.end', requestId },
    { type: 'floor.withdraw', requestId },
    { type: 'floor.move', requestId, behind: dice.one([null, ...requests]) ?? null },
    { type: 'floor.pass-over', requestId },
    { type: 'floor.close-list', agendaItemId },
    { type: 'floor.open-list', agendaItemId },
    { type: 'floor.undo', seq: member.seq() },
  ];
  return dice.one(commands)!;
}

const requestOf = (dice: Dice): MeetingCommand => ({
  type: 'floor.request',
  requestId: idOf<RequestId>(`request-${dice.upTo(1_000_000)}`),
  kind: dice.one(['intervention', 'question', 'point-of-order', 'right-of-reply'] as const) ?? 'intervention',
  note: '',
  capacity: { type: 'own-name' },
  language: 'en',
  about: null,
});

/** One thing that happens to one client: it acts, says it twice, drops, comes back, or asks what it missed. */
async function something(dice: Dice, member: Member): Promise<void> {
  if (!member.socket.connected) return void (await member.join().catch(() => {}));
  const what = dice.upTo(20);
  if (what === 0) return member.drop();
  if (what === 1) return void (await member.catchUp().catch(() => {}));
  const command = anyCommand(dice, member);
  const id = member.nextId();
  const first = member.command(command, id).catch(() => null);
  if (what === 2) void member.command(command, id).catch(() => null);
  await first;
}

// A seed that ever failed is added here, and stays.
test.each([1, 2, 3, 20150928])(
  'given members who act, drop and come back at random (seed %i), then at the end every screen equals a fresh fold of the log',
  async (seed) => {
    const meeting = await runMeeting(PEOPLE);
    const members = Object.keys(PEOPLE).map((name) => meeting.member(name));
    await Promise.all(members.map((member) => member.join()));
    const lives = members.map(async (member, index) => {
      const dice = createDice(seed * 1000 + index);
      for (let step = 0; step < 40; step += 1) {
        await something(dice, member);
        if (index === 0 && step === 20) await meeting.restart();
      }
    });
    await Promise.all(lives);
    for (const member of members) await member.join();
    for (const member of members) await member.catchUp();

    const db = openDatabase(databaseFile(meeting.folder.dataDir));
    const log = createEventLog(db);
    const fresh = stateHash(fold(log.readAfter(MEETING, 0)));
    expect(log.firstBroken(MEETING)).toBeNull();
    db.close();
    expect(members.map((member) => [member.name, member.hash()])).toEqual(members.map(({ name }) => [name, fresh]));
    expect(members.flatMap(({ wrongProofs }) => wrongProofs)).toEqual([]);
    await meeting.close();
  },
);
