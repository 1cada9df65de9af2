import { heavyMeeting } from '../support/heavy-state.ts';
import { slowPage } from '../support/lines/slow-page.ts';
import { until } from '../support/until.ts';

/** `npm run load -- slow-line 1990 1000000`: how long a state of so many long annotations (10 MB) takes over a line of so many bits a second. */
const [annotations = 1990, bitsPerSecond = 1_000_000] = process.argv.slice(3).map(Number);
const hall = await heavyMeeting(annotations);
const amina = hall.member('amina');
await amina.join();
const bytes = JSON.stringify(amina.meeting()).length;
const began = performance.now();
const chen = await slowPage(hall, bitsPerSecond);
await until(() => chen.standings.at(-1) === 'connected' && chen.state().seq === amina.seq(), 'all to arrive', 600_000);
const seconds = ((performance.now() - began) / 1000).toFixed(1);
console.log(`${bytes} bytes of state in ${seconds} s, ${chen.carried()} over the line; standings: ${chen.standings}`);
chen.close();
await hall.close();
process.exit(chen.standings.length === 1 ? 0 : 1);
