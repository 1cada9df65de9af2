import { gzipSync } from 'node:zlib';
import { type Bench, type Figure, median } from './figure.ts';
import { type LongMeeting, longMeeting } from './long-meeting.ts';

const JOINERS = 1000;
const SIZES = [10_000, 100_000];
const FIRST_JOINERS = 21;

/**
 * Who joins late: what they are sent, and what it costs the server, beside the whole log compressed for them. Both meetings have had
 * as many people and interventions: what ten times the records cost is what the log itself costs.
 */
export const catchup: Bench = async () => {
  const meetings: LongMeeting[] = [];
  for (const size of SIZES) meetings.push(await longMeeting(size));
  const firsts: number[][] = meetings.map(() => []);
  for (let n = 0; n < FIRST_JOINERS; n += 1)
    for (const [which, { room, goOn }] of meetings.entries()) {
      await goOn();
      firsts[which]?.push(cpuMsOf(() => room.snapshot()));
    }
  const first = firsts.map(median);
  const figures = meetings.flatMap((meeting, which) => figuresOf(meeting, SIZES[which] ?? 0, first[which] ?? 0));
  for (const { close } of meetings) close();
  const [ten = Number.NaN, hundred = Number.NaN] = first;
  const what = 'first joiner, 100,000 records / 10,000 records';
  return [...figures, { what, unit: 'x', ours: hundred / ten, bare: null, goal: '<= 1.2' }];
};

function figuresOf({ room, reopen }: LongMeeting, count: number, first: number): readonly Figure[] {
  const restart = cpuMsOf(reopen);
  const answer = room.catchUp(0);
  const again = cpuMsOf(() => {
    for (let n = 0; n < JOINERS; n += 1) room.catchUp(0);
  });
  const log = JSON.stringify(room.after(0));
  const whole = cpuMsOf(() => gzipSync(log));
  const sent = (answer.snapshot?.bytes.byteLength ?? 0) + gzipSync(JSON.stringify(answer.records)).byteLength;
  const label = `${count.toLocaleString('en')} records`;
  return [
    {
      what: `${label}: sent to a late joiner`,
      unit: 'KB',
      ours: sent / 1024,
      bare: gzipSync(log).byteLength / 1024,
      goal: '<= 15 KB (10,000)',
    },
    { what: `${label}: server time, first joiner`, unit: 'ms', ours: first, bare: whole, goal: '<= 3 ms (10,000)' },
    {
      what: `${label}: server time, each of 1000 more`,
      unit: 'ms',
      ours: again / JOINERS,
      bare: whole,
      goal: 'none',
    },
    { what: `${label}: read and folded after a restart`, unit: 'ms', ours: restart, bare: null, goal: 'none' },
  ];
}

/** Processor time: what else the machine does meanwhile does not count. */
function cpuMsOf(work: () => unknown): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
