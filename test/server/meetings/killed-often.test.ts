import { afterEach, expect, test } from 'vitest';
import { createEventLog } from '../../../db/event-log.ts';
import { openDatabase } from '../../../db/open-database.ts';
import { databaseFile } from '../../../server/starting/data-folder.ts';
import { fold } from '../../../shared/fold.ts';
import { type CommandId, idOf, type RequestId } from '../../../shared/ids.ts';
import { stateHash } from '../../../shared/log/state-hash.ts';
import type { MeetingCommand } from '../../../shared/meeting.ts';
import { skeletonOf } from '../../../shared/report/skeleton/skeleton.ts';
import { enterMeeting } from '../../support/documents/exported-meeting.ts';
import { ITEM, MEETING, type MeetingFolder, meetingFolder } from '../../support/meeting-folder.ts';
import { createMember, type Member } from '../../support/member.ts';
import { type Closing, closeAll } from '../../support/minutes/rapporteurs.ts';
import { createWriter } from '../../support/minutes/writer.ts';
import { createDice } from '../../support/random/dice.ts';
import { freePort } from '../../support/servers/free-port.ts';
import { type Program, runProgram } from '../../support/servers/program.ts';

/** Some in every run, as many as are wished with `KILLS=50`. */
const KILLS = Number(process.env.KILLS ?? 3);

const closing: Closing = [];
afterEach(() => closeAll(closing));

/** What was acknowledged in all rounds: ids of commands, and words of the minutes. */
type Acknowledged = { readonly commands: Set<CommandId>; readonly words: Set<string> };
type Place = { readonly folder: MeetingFolder; readonly url: string; readonly program: Program };

async function begin(folder: MeetingFolder, port: number): Promise<Place> {
  const program = runProgram({ dataDir: folder.dataDir, port });
  closing.push(() => void program.child.kill('SIGKILL'));
  await program.listening;
  return { folder, url: `http://127.0.0.1:${port}`, program };
}

async function enter({ folder, url }: Place, name: string): Promise<Member> {
  const member = createMember(url, folder.cookies[name] ?? '', name);
  closing.push(member.close);
  await member.join();
  await member.command({ type: 'attendance.join', mode: 'remote' });
  return member;
}

const asked = {
  kind: 'intervention',
  note: 'On what was built first',
  capacity: { type: 'own-name' },
  language: 'en',
  about: null,
} as const;

/** One turn from the request to its end; whoever had the floor when the server ended loses it first. */
const turnOf = (requestId: RequestId): readonly MeetingCommand[] => [
  { type: 'floor.give', requestId, ending: null },
  { type: 'floor.end', requestId },
];

/** Speaks until the server is gone; `taken` is called for each command that was acknowledged. */
async function speak(chair: Member, speaker: Member, taken: (id: CommandId) => void): Promise<void> {
  const say = async (member: Member, command: MeetingCommand) => {
    const id = member.nextId();
    if ('accepted' in (await member.command(command, id))) taken(id);
  };
  const left = Object.values(chair.meeting().floor.requests).filter(({ status }) => status.state === 'granted');
  for (const { id } of left) await say(chair, { type: 'floor.end', requestId: id });
  for (let turn = 0; ; turn += 1) {
    const requestId = idOf<RequestId>(`${speaker.nextId()}-turn-${turn}`);
    await say(speaker, { type: 'floor.request', requestId, ...asked });
    for (const command of turnOf(requestId)) await say(chair, command);
  }
}

/** Types until the server is gone. */
async function type({ folder, url }: Place, round: number, taken: (word: string) => void): Promise<void> {
  const writer = createWriter(url, folder.cookies.rap ?? '');
  closing.push(writer.close);
  await writer.join();
  for (let n = 0; ; n += 1) {
    const word = `w${round}-${n}z`;
    writer.write(word);
    const answer = await writer.sendAll();
    if (answer && !('refused' in answer)) taken(word);
  }
}

/** People speak and type until so many things were acknowledged; then the server is killed, with others on their way. */
async function oneRound(place: Place, round: number, killAfter: number, so: Acknowledged): Promise<void> {
  const [chair, speaker] = [await enter(place, 'amina'), await enter(place, 'bo')];
  let count = 0;
  const counted =
    <T>(known: Set<T>) =>
    (one: T) => {
      known.add(one);
      count += 1;
      if (count === killAfter) place.program.child.kill('SIGKILL');
    };
  const ended = [speak(chair, speaker, counted(so.commands)), type(place, round, counted(so.words))];
  const ends = await Promise.allSettled(ended);
  expect(await place.program.ended).toBe(null);
  for (const member of [chair, speaker]) member.close();
  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
}

/** The log as it lies on the disk while no server runs. */
function readLog({ dataDir }: MeetingFolder) {
  const db = openDatabase(databaseFile(dataDir));
  const log = createEventLog(db);
  const found = { broken: log.firstBroken(MEETING), records: log.readAfter(MEETING, 0) };
  db.close();
  return found;
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

type ServedTurn = { readonly place: Record<string, unknown> };
type ServedItem = { readonly interventions: readonly ServedTurn[] };

/** The sentence of a place is written for those who read the file: it is a key in the record. */
const withoutSentence = ({ place: { sentence: _, ...place }, ...turn }: ServedTurn) => ({ ...turn, place });

/** What the minutes say by themselves, made from nothing but the records. */
function draftOf(records: ReturnType<typeof readLog>['records']) {
  const { stretches, chairs, attendance, items } = skeletonOf(fold(records), 'WG-Internet 6/S1', 0);
  const interventions = items.map((item) => item.interventions.map(withoutSentence));
  return plain({ stretches, chairs, attendance, interventions });
}

async function draftServed({ folder, url }: Place) {
  const answer = await fetch(`${url}/api/meetings/${MEETING}/minutes.json`, {
    headers: { cookie: folder.cookies.rap ?? '' },
  });
  const { seq, stretches, chairs, attendance, items } = await answer.json();
  const interventions = items.map((item: ServedItem) => item.interventions.map(withoutSentence));
  return { seq: Number(seq), draft: { stretches, chairs, attendance, interventions }, words: JSON.stringify(items) };
}

/** While no server runs: the chain, and the commands. */
function lookAtDisk(folder: MeetingFolder, { commands }: Acknowledged): void {
  const { broken, records } = readLog(folder);
  expect(broken).toBe(null);
  const stored = new Set(records.map(({ command }) => command));
  expect([...commands].filter((id) => !stored.has(id))).toEqual([]);
}

/** Once it runs again: the state, the draft, and the words. */
async function lookAtServer(place: Place, so: Acknowledged): Promise<void> {
  const member = await enter(place, 'amina');
  const { seq, draft, words } = await draftServed(place);
  await member.has(seq);
  const { records } = readLog(place.folder);
  expect(member.hash()).toBe(stateHash(fold(records.slice(0, member.seq()))));
  expect(draft).toEqual(draftOf(records.slice(0, seq)));
  expect([...so.words].filter((word) => !words.includes(word))).toEqual([]);
  member.close();
}

async function openMeeting(place: Place): Promise<void> {
  const chair = await enter(place, 'amina');
  await chair.command({ type: 'agenda.add-item', itemId: ITEM, title: 'Opening', minutes: 10, introduction: '' });
  await chair.command({ type: 'meeting.open' });
  await chair.command({ type: 'agenda.take-item', itemId: ITEM });
  chair.close();
}

const TITLE = `L1: given a meeting that speaks and types, when the server is killed ${KILLS} times, then all that was acknowledged is there, the chain holds, and the draft is what the log says`;

test(TITLE, { timeout: KILLS * 20_000 }, async () => {
  const dice = createDice(KILLS);
  const folder = await meetingFolder({ amina: 'chair', bo: 'participant', rap: 'rapporteur', sec: 'secretary' });
  closing.push(folder.remove);
  enterMeeting({ folder });
  const port = await freePort();
  const so: Acknowledged = { commands: new Set(), words: new Set() };
  let place = await begin(folder, port);
  await openMeeting(place);
  for (let round = 1; round <= KILLS; round += 1) {
    await oneRound(place, round, 1 + dice.upTo(60), so);
    lookAtDisk(folder, so);
    place = await begin(folder, port);
    await lookAtServer(place, so);
  }
});
