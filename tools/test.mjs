import { longChecks, quickChecks } from './checks/checks.mjs';
import { runChecks } from './checks/run-checks.mjs';
import { nothing, oneCheck, sentence, sum } from './checks/tally.mjs';
import { buildClient } from './setup/client-build.mjs';
import { findBrowser, findFirefox } from './setup/packages/browser.mjs';
import { needFonts } from './setup/packages/fonts.mjs';
import { installPackages } from './setup/packages/node-modules.mjs';
import { checkNode } from './setup/packages/node-version.mjs';
import { needRecorder } from './setup/packages/recorder.mjs';
import { needRelay } from './setup/packages/relay.mjs';
import { needWriter } from './setup/packages/writer.mjs';
import { needXmlChecker } from './setup/packages/xml-checker.mjs';
import { SetupError } from './setup/setup-error.mjs';
import { step } from './setup/steps.mjs';
import { findWorker } from './worker/find-worker.mjs';

/**
 * A preparation that fails counts as one failed check.
 * @template T
 * @param {string} title
 * @param {(say: (text: string) => void) => Promise<{ note: string, value: T }>} work
 */
async function prepare(title, work) {
  try {
    return { tally: nothing, value: await step(title, work) };
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(`\n${error.message}\n`);
    return { tally: oneCheck(false), value: undefined };
  }
}

console.log('Openfloor: preparing for the tests');
const needed = [await prepare('Node.js', checkNode), await prepare('Packages', installPackages)];
if (sum(needed.map(({ tally }) => tally)).failed > 0) {
  console.log(sentence(oneCheck(false)));
  process.exit(1);
}
const worker = await prepare('Media worker', findWorker);
const browser = await prepare('Chromium', findBrowser);
const firefox = await prepare('Firefox', findFirefox);
const others = [
  await prepare('Fonts', needFonts),
  await prepare('Writer', needWriter),
  await prepare('XML', needXmlChecker),
  await prepare('Relay', needRelay),
  await prepare('Recorder', needRecorder),
  await prepare('Pages', buildClient),
];
if (worker.value) process.env.MEDIASOUP_WORKER_BIN = worker.value;
if (browser.value) process.env.CHROMIUM_BIN = browser.value;
if (firefox.value) process.env.FIREFOX_BIN = firefox.value;
const before = sum([worker, browser, firefox, ...others].map(({ tally }) => tally));
await runChecks([...quickChecks, ...longChecks], process.argv.slice(2), before);
