import { readyWorker } from '../../tools/worker/worker-cache.mjs';
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
import { visitors } from './visitors.ts';
import { weight } from './weight.ts';

/** `npm run bench -- fanout`; without a name, all of them. Each also measures its bare baseline, interleaved. */
const BENCHES: Readonly<Record<string, Bench>> = {
  fanout,
  burst,
  commit,
  catchup,
  memory,
  weight,
  join,
  floor,
  media,
  visitors,
  list,
};

const worker = readyWorker();
if (worker) process.env.MEDIASOUP_WORKER_BIN = worker;

const names = process.argv.slice(2).filter((name) => !name.startsWith('-'));
const unknown = names.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`There is no measurement "${unknown[0]}". There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(1);
}
for (const [name, bench] of Object.entries(BENCHES)) {
  if (names.length > 0 && !names.includes(name)) continue;
  console.log(`\n${name}`);
  for (const figure of await bench()) console.log(`  ${lineOf(figure)}`);
}
process.exit(0);
