import { gzipSync } from 'node:zlib';
import { addMeeting } from '../../db/meetings.ts';
import { openDatabase } from '../../db/open-database.ts';
import { databaseFile } from '../../server/starting/data-folder.ts';
import { type ConsultationId, idOf, type SectionId } from '../../shared/ids.ts';
import type { MeetingCommand } from '../../shared/meeting.ts';
import { startChild } from '../bench/child.ts';
import { median, quantile } from '../bench/figure.ts';
import { addPublicArchive } from '../bench/public-archive.ts';
import { ITEM, MEETING, meetingFolder } from '../support/meeting-folder.ts';
import { createMember, type Member } from '../support/member.ts';
import { createStranger } from './stranger.ts';
import { PASSAGE, PASSAGE_TEXT } from './strangers-text.ts';

/**
 * `npm run load -- strangers 60 10`: for so many minutes, so many participants of a meeting that goes on do whatever might harm it,
 * as fast as they are answered, ten times a second at most. Each minute it tells what that costs the chair and the server.
 */
const [minutes = 60, strangers = 10] = process.argv.slice(3).map(Number);
const EVERY_MS = 100;
const CHAIR_EVERY_MS = 500;

const names = Array.from({ length: strangers }, (_, number) => `stranger-${number}`);
const people = {
  amina: 'chair',
  sofia: 'secretary',
  ...Object.fromEntries(names.map((name) => [name, 'participant' as const])),
} as const;
const folder = await meetingFolder(people);
await addPublicArchive(folder.dataDir);
enterMeeting();
const server = startChild('../load/strangers-server.ts');
const { port } = await server.ask<{ port: number }>({ start: folder.dataDir });
const url = `http://127.0.0.1:${port}`;
const cookieOf = (name: string) => folder.cookies[name] ?? '';
const memberOf = (name: string) => createMember(url, cookieOf(name), name);

const chair = memberOf('amina');
await chair.join();
const say = async (command: MeetingCommand) => {
  const receipt = await chair.command(command);
  if ('refused' in receipt) throw new Error(`${command.type}: ${receipt.refused}`);
};
await say({ type: 'attendance.join', mode: 'room' });
await say({ type: 'agenda.add-item', itemId: ITEM, title: 'Design', minutes: 60, introduction: '' });
await publish();
await say({ type: 'meeting.open' });
await say({ type: 'agenda.take-item', itemId: ITEM });

/** The meeting belongs to one of the consultations that visitors read. */
function enterMeeting(): void {
  const db = openDatabase(databaseFile(folder.dataDir));
  const consultationId = idOf<ConsultationId>('consultation-0');
  addMeeting(
    db,
    { id: MEETING, consultationId, title: 'Meeting', date: '2015-09-28', hours: null, document: '' },
    Date.now(),
  );
  db.close();
}

async function publish(): Promise<void> {
  const section = { id: idOf<SectionId>('s-1'), agendaItemId: ITEM, number: '2', title: 'Design', lead: '' };
  const passage = {
    id: PASSAGE,
    sectionId: section.id,
    number: '2.1',
    text: PASSAGE_TEXT,
    language: 'en',
    sources: [],
  };
  const answer = await fetch(`${url}/api/meetings/${MEETING}/compilation`, {
    method: 'POST',
    headers: { cookie: cookieOf('sofia'), origin: url, 'content-type': 'application/json' },
    body: JSON.stringify({ date: '2015-09-21', introduction: 'Compiled.', sections: [section], passages: [passage] }),
  });
  if (answer.status !== 201) throw new Error(`not published: ${await answer.text()}`);
}

/** Always the same, so that a minute can be repeated. */
function diceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const end = Date.now() + minutes * 60_000;
const outcomes = new Map<string, number>();
const count = (outcome: string) => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function harm(name: string, index: number): Promise<void> {
  const member: Member = memberOf(name);
  const attempt = createStranger({ url, cookie: cookieOf(name), member, random: diceOf(index + 1) });
  for (let due = Date.now(); due < end; due = Math.max(due + EVERY_MS, Date.now())) {
    await pause(due - Date.now());
    count(await attempt());
  }
  member.close();
}

/** Answers that did not come in time, to the chair or to a newcomer: told, for they are what is looked for. */
let missing = 0;
const missed = (error: Error): null => {
  missing += 1;
  console.log(`not answered: ${error.message}`);
  return null;
};
const receipts: number[] = [];
async function preside(): Promise<void> {
  for (let n = 0; Date.now() < end; n += 1) {
    const at = performance.now();
    await say({ type: 'floor.set-speaking-time', scope: { type: 'meeting' }, seconds: 120 + (n % 60) }).catch(missed);
    receipts.push(performance.now() - at);
    await pause(CHAIR_EVERY_MS);
  }
}

/** How long a newcomer waits for the whole state, ms; and how much it is. */
async function newcomer() {
  const at = performance.now();
  const member = memberOf('sofia');
  await member.join(0);
  const joinMs = performance.now() - at;
  const json = JSON.stringify(member.state());
  const members = Object.keys(member.meeting().attendance.members).length;
  const { order } = member.meeting().annotation;
  const { seq } = member.state();
  member.close();
  return {
    joinMs,
    seq,
    stateKB: json.length / 1024,
    gzKB: gzipSync(json).length / 1024,
    annotations: order.length,
    members,
  };
}

const rounded = (figures: object): string =>
  JSON.stringify(figures, (_, value: unknown) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value));

async function report(): Promise<void> {
  let before = { cpuMs: 0, rss: 0 };
  for (let minute = 1; minute <= minutes; minute += 1) {
    await pause(60_000);
    const usage = await server.ask<{ cpuMs: number; rss: number }>({ usage: true });
    const times = receipts.splice(0);
    const costs = {
      minute,
      p50: median(times),
      p99: quantile(times, 0.99),
      worst: quantile(times, 1),
      cpuPercent: (usage.cpuMs - before.cpuMs) / 600,
      rssMB: usage.rss / 1024 ** 2,
      missing,
      ...(await newcomer().catch(missed)),
    };
    before = usage;
    console.log(rounded(costs));
  }
}

await Promise.all([preside(), report(), ...names.map(harm)]);
console.log(rounded(Object.fromEntries([...outcomes].sort((a, b) => b[1] - a[1]))));
chair.close();
server.end();
folder.remove();
process.exit(0);
