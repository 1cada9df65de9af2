import { gzipSync } from 'node:zlib';
import { type Bench, type Figure, median } from './figure.ts';
import { longMeeting } from './long-meeting.ts';

const JOINERS = 1000;

/** Who joins late: what they are sent, and what it costs the server, beside the whole log compressed for them. */
export const catchup: Bench = async () => {
  const ten = await afterRecords(10_000);
  const hundred = await afterRecords(100_000);
  return [
    ...ten.figures,
    ...hundred.figures,
    {
      what: 'first joiner, 100,000 records / 10,000 records',
      unit: 'x',
      ours: hundred.first / ten.first,
      bare: null,
      goal: '<= 1.2',
    },
  ];
};

async function afterRecords(count: number): Promise<{ readonly first: number; readonly figures: readonly Figure[] }> {
  const { room, goOn, reopen, close } = await longMeeting(count);
  const firsts: number[] = [];
  for (let n = 0; n < 9; n += 1) {
    await goOn();
    firsts.push(msOf(() => room.snapshot()));
  }
  const first = median(firsts);
  const restart = msOf(reopen);
  const answer = room.catchUp(0);
  const again = msOf(() => {
    for (let n = 0; n < JOINERS; n += 1) room.catchUp(0);
  });
  const log = JSON.stringify(room.after(0));
  const whole = msOf(() => gzipSync(log));
  const sent = (answer.snapshot?.byteLength ?? 0) + gzipSync(JSON.stringify(answer.records)).byteLength;
  close();
  const label = `${count.toLocaleString('en')} records`;
  return {
    first,
    figures: [
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
    ],
  };
}

function msOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
