import { seconds } from '../setup/steps.mjs';
import { nothing, sentence, sum } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {import('./checks.mjs').Check} Check */

/** @param {Check} check */
async function runCheck({ name, run }) {
  console.log(`\n== ${name}`);
  const start = Date.now();
  const { tally, failures } = await run();
  console.log(`== ${name}: ${sentence(tally)} (${seconds(Date.now() - start)})`);
  return { name, tally, failures, took: Date.now() - start };
}

/**
 * Runs checks, all of them, and ends the process: the quiet ones side by side, then the others one after the other. The last line is the sum.
 * @param {readonly Check[]} checks
 * @param {readonly string[]} only names; none means all
 * @param {Tally} [before] counted already
 */
export async function runChecks(checks, only, before = nothing) {
  const chosen = checks.filter(({ name }) => only.length === 0 || only.includes(name));
  const results = await Promise.all(chosen.filter(({ quiet }) => quiet).map(runCheck));
  for (const check of chosen.filter(({ quiet }) => !quiet)) results.push(await runCheck(check));
  console.log('');
  for (const { name, tally, failures, took } of results) {
    for (const failure of failures) console.log(`! ${failure}`);
    console.log(`${tally.failed === 0 ? '  ' : '! '}${name.padEnd(14)} ${sentence(tally)} (${seconds(took)})`);
  }
  const total = sum([before, ...results.map(({ tally }) => tally)]);
  console.log(sentence(total));
  process.exitCode = total.failed === 0 ? 0 : 1;
}
