import { openDatabase } from '../../db/open-database.ts';
import type { MeetingRoom } from '../../server/meetings/meeting-room.ts';
import { createMeetingRooms } from '../../server/meetings/meeting-rooms.ts';
import { type Actor, SYSTEM } from '../../shared/actor.ts';
import { type AgendaItemId, type CommandId, idOf, type RequestId } from '../../shared/ids.ts';
import type { MeetingCommand } from '../../shared/meeting.ts';
import { convene, enrolments, MEETING, personOf, profileOf } from '../support/meeting-folder.ts';
import { quietEffects } from '../support/servers/quiet-effects.ts';

const SPEAKERS = 60;
const ITEMS = 6;
/** So many turns of the cycle below are held; the rest of the records are moves, as of a chair who arranges the list. */
const INTERVENTIONS = 180;

export type LongMeeting = {
  readonly room: MeetingRoom;
  /** One more record. */
  readonly goOn: () => Promise<unknown>;
  /** The same log, opened as after a restart. */
  readonly reopen: () => MeetingRoom | null;
  readonly close: () => void;
};

/** A day's meeting that has grown to so many records: people, items, a list that lives, turns at the floor, arrangements. */
export async function longMeeting(records: number, interventions = INTERVENTIONS): Promise<LongMeeting> {
  const db = openDatabase(':memory:');
  let at = 1_443_427_200_000;
  const rooms = createMeetingRooms(db, quietEffects({ now: () => (at += 900) }));
  const room = rooms.prepare(MEETING);
  let given = 0;
  const give = (command: MeetingCommand, actor: Actor) => {
    given += 1;
    return room.execute({ id: idOf<CommandId>(`0123456789abcdef0123-${given}`), command }, actor);
  };
  await Promise.all(opening().map(([command, actor]) => give(command, actor)));
  for (let turn = 0; room.seq < records; turn += 1)
    await Promise.all(turnOf(turn, records - room.seq, interventions).map(([command, actor]) => give(command, actor)));
  return {
    room,
    goOn: () => give(addTime(given), chair),
    reopen: () => createMeetingRooms(db, quietEffects()).get(MEETING),
    close: db.close,
  };
}

type Step = readonly [command: MeetingCommand, actor: Actor];
const person = (name: string): Actor => ({ type: 'person', person: personOf(name), profile: profileOf(name) });
const chair = person('amina');
const speaker = (n: number) => `speaker-${n % SPEAKERS}`;
const item = (n: number) => idOf<AgendaItemId>(`item-${n % ITEMS}`);

function opening(): readonly Step[] {
  const members = Object.fromEntries(Array.from({ length: SPEAKERS }, (_, n) => [speaker(n), 'participant' as const]));
  const people = enrolments({ amina: 'chair', ...members });
  const arrivals = Array.from(
    { length: SPEAKERS },
    (_, n): Step => [{ type: 'attendance.join', mode: 'remote' }, person(speaker(n))],
  );
  const items = Array.from(
    { length: ITEMS },
    (_, n): Step => [
      { type: 'agenda.add-item', itemId: item(n), title: `Best practices, part ${n}`, minutes: 60, introduction: '' },
      chair,
    ],
  );
  return [
    [convene, SYSTEM],
    ...people.map((command): Step => [command, SYSTEM]),
    ...arrivals,
    ...items,
    [{ type: 'meeting.open' }, chair],
    [{ type: 'agenda.take-item', itemId: item(0) }, chair],
  ];
}

/** One turn at the floor, then moves until it is time for the next. */
function turnOf(turn: number, left: number, interventions: number): readonly Step[] {
  if (turn >= interventions) return Array.from({ length: Math.min(left, 200) }, (_, n): Step => [addTime(n), chair]);
  const requestId = idOf<RequestId>(`0123456789abcdef-${turn}`);
  const note = 'On the experience of exchange points in landlocked countries';
  const asked = {
    requestId,
    kind: 'intervention',
    note,
    capacity: { type: 'own-name' },
    language: 'en',
    about: null,
  } as const;
  const rest = Array.from(
    { length: Math.min(50, Math.floor(left / interventions)) },
    (_, n): Step => [addTime(n), chair],
  );
  return [
    [{ type: 'floor.request', ...asked }, person(speaker(turn))],
    ...rest,
    [{ type: 'floor.give', requestId, ending: null }, chair],
    [{ type: 'floor.end', requestId }, chair],
  ];
}

const addTime = (n: number): MeetingCommand => ({
  type: 'floor.set-speaking-time',
  scope: { type: 'meeting' },
  seconds: 120 + (n % 60),
});
