import { readyWorker } from '../../tools/worker/worker-cache.mjs';
import { annotation } from './annotation.ts';
import { asked } from './asked.ts';
import { burst } from './burst.ts';
import { catchup } from './catchup.ts';
import { commit } from './commit.ts';
import { fanout } from './fanout.ts';
import { type Bench, lineOf } from './figure.ts';
import { floor } from './floor.ts';
import { join } from './join.ts';
import { list } from './list.ts';
import { media } from './media.ts';
import { memory } from './memory.ts';
import { record } from './record.ts';
import { visitors } from './visitors.ts';
import { weight } from './weight.ts';

/** Each also measures its bare baseline, interleaved. */
const BENCHES: Readonly<Record<string, { readonly bench: Bench; readonly measures: string }>> = {
  fanout: { bench: fanout, measures: 'one command at a time to 200, 300 and 1000 people' },
  annotation: { bench: annotation, measures: 'an annotation to 300 screens; 5,000 of them (Chromium, built pages)' },
  burst: { bench: burst, measures: '200 commands a second to as many' },
  commit: { bench: commit, measures: 'an acknowledgement that is on disk, and records a second' },
  catchup: { bench: catchup, measures: 'what who joins late is sent, and what it costs' },
  memory: { bench: memory, measures: 'server and media worker with 300 people' },
  weight: { bench: weight, measures: 'what a browser fetches (built pages)' },
  join: { bench: join, measures: 'from "Join the meeting" to the first picture (Chromium, built pages)' },
  floor: { bench: floor, measures: "from the chair's click to sound" },
  media: { bench: media, measures: "the media worker's time for each packet" },
  visitors: { bench: visitors, measures: "the chair's receipts while visitors ask 500 times a second" },
  record: { bench: record, measures: 'the draft of a long meeting, and each form in which it leaves' },
  list: { bench: list, measures: '1,000 members and 300 requests (Chromium, built pages)' },
};

const wish = asked(process.argv.slice(2), BENCHES);
if (wish.state === 'unclear') {
  console.error(wish.usage);
  process.exit(1);
}

const worker = readyWorker();
if (worker) process.env.MEDIASOUP_WORKER_BIN = worker;

for (const name of wish.names) {
  console.log(`\n${name}`);
  for (const figure of (await BENCHES[name]?.bench()) ?? []) console.log(`  ${lineOf(figure)}`);
}
process.exit(0);
