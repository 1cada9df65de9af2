import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createEventLog } from '../../db/event-log.ts';
import { openDatabase } from '../../db/open-database.ts';
import { type CommandId, idOf, type MeetingId } from '../../shared/ids.ts';
import type { MeetingRecord } from '../../shared/meeting.ts';
import { cpuPerDelivery, inTurn, openArena, type Round } from './arena.ts';
import { type Bench, type Figure, median, quantile } from './figure.ts';

/** A durable acknowledgement at a meeting's pace, and how many records a second the log takes. */
export const commit: Bench = async () => [
  ...(await acknowledgements()),
  ...(await appends(1)),
  ...(await appends(10)),
  ...(await appends(100)),
];

async function acknowledgements(): Promise<readonly Figure[]> {
  const arena = await openArena(200, { durable: true });
  await arena.connect(200);
  await arena.round('ours', 20, 20);
  await arena.round('bare', 20, 20);
  const rounds = await inTurn(5, (side) => arena.round(side, 40, 20));
  arena.close();
  const figure = (what: string, goal: string, of: (round: Round) => number): Figure => ({
    what,
    unit: 'ms',
    goal,
    ours: median(rounds.ours.map(of)),
    bare: median(rounds.bare.map(of)),
  });
  return [
    figure('acknowledgement on disk, 200 clients at 20/s, p50', '<= 1.1 x bare', ({ receipts }) =>
      quantile(receipts, 0.5),
    ),
    figure('acknowledgement on disk, 200 clients at 20/s, p99', 'none', ({ receipts }) => quantile(receipts, 0.99)),
    { ...figure('server CPU per delivery, both writing to disk', '<= 1.1 x bare', cpuPerDelivery), unit: 'us' },
  ];
}

const FOR_MS = 700;

/** Records a second through the log (chain of hashes, triggers, index) and into a bare table, so many to a commit. */
async function appends(together: number): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'openfloor-append-'));
  const sides = [
    ourAppender(join(folder, 'ours.db'), together),
    bareAppender(join(folder, 'bare.db'), together),
  ] as const;
  const rates: [number[], number[]] = [[], []];
  for (let turn = 0; turn < 5; turn += 1)
    for (const side of [0, 1] as const) rates[side].push(rateOf(sides[side].append, together));
  for (const side of sides) side.close();
  rmSync(folder, { recursive: true });
  const what = `records a second, ${together} a commit`;
  const goal = together === 10 ? '>= 30,000/s' : 'none';
  return [{ what, unit: '/s', ours: median(rates[0]), bare: median(rates[1]), goal }];
}

function rateOf(append: () => void, together: number): number {
  const began = performance.now();
  let count = 0;
  while (performance.now() - began < FOR_MS) {
    append();
    count += together;
  }
  return (count * 1000) / (performance.now() - began);
}

/** Its command's id follows on the one before, as ids do that begin with the time. */
const recordOf = (seq: number): MeetingRecord => ({
  seq,
  at: 1_443_427_200_000 + seq,
  by: 'system',
  command: idOf<CommandId>(`0123456789abcdef-${seq}`),
  event: {
    type: 'agenda.item-changed',
    itemId: idOf('item-1'),
    title: `Design ${seq}`,
    minutes: 30,
    introduction: 'x'.repeat(120),
  },
});

function ourAppender(file: string, together: number) {
  const db = openDatabase(file);
  const log = createEventLog(db);
  const meeting = idOf<MeetingId>('bench');
  let seq = 0;
  const append = () => {
    const records = Array.from({ length: together }, (_, n) => recordOf(seq + n + 1));
    log.transaction(() => log.append(meeting, seq, records));
    seq += together;
  };
  return { append, close: db.close };
}

function bareAppender(file: string, together: number) {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE kept (seq INTEGER PRIMARY KEY, text TEXT NOT NULL)');
  const insert = db.prepare('INSERT INTO kept (text) VALUES (?)');
  let seq = 0;
  const insertAll = db.transaction(() => {
    for (let n = 1; n <= together; n += 1) insert.run(JSON.stringify(recordOf(seq + n)));
    seq += together;
  });
  return { append: () => insertAll(), close: () => db.close() };
}
