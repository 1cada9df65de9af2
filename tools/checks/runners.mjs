import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { inProject } from '../setup/paths.mjs';
import { run } from '../setup/run.mjs';
import { playwrightFailures, vitestFailures } from './failures.mjs';
import { oneCheck, playwrightTally, sum, vitestTally, withExitCode } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {{ readonly tally: Tally, readonly failures: readonly string[] }} Outcome `failures`: what failed, named */

const vitest = inProject('node_modules/vitest/vitest.mjs');
const playwright = inProject('node_modules/@playwright/test/cli.js');

/** @param {boolean} good @returns {Outcome} */
const heldOrNot = (good) => ({ tally: oneCheck(good), failures: [] });

/** @param {string} name */
function freshReport(name) {
  mkdirSync(inProject('test-results'), { recursive: true });
  const path = inProject('test-results', `${name}.json`);
  rmSync(path, { force: true });
  return path;
}

/**
 * @param {string} path
 * @param {number} code
 * @param {(report: any) => Tally} count
 * @param {(report: any) => string[]} name
 * @returns {Outcome}
 */
function outcomeFrom(path, code, count, name) {
  if (!existsSync(path)) return heldOrNot(false);
  const report = JSON.parse(readFileSync(path, 'utf8'));
  return { tally: withExitCode(count(report), code), failures: name(report) };
}

/**
 * A check that either holds or does not; its output is shown only when it does not.
 * @param {string} script a JavaScript file of a package
 * @param {readonly string[]} args
 * @returns {() => Promise<Outcome>}
 */
export const staticCheck = (script, args) => async () => {
  /** @type {string[]} */
  const output = [];
  const { code } = await run(process.execPath, [inProject('node_modules', script), ...args], {
    onLine: (line) => output.push(line),
  });
  if (code !== 0) console.log(output.join('\n'));
  return heldOrNot(code === 0);
};

/**
 * One of the projects of vitest.config.ts.
 * @param {string} project
 * @returns {() => Promise<Outcome>}
 */
export const vitestRing = (project) => async () => {
  const report = freshReport(`vitest-${project}`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = [vitest, 'run', '--project', project, '--passWithNoTests', ...reporters];
  const { code } = await run(process.execPath, args, { inherit: true });
  return outcomeFrom(report, code, vitestTally, vitestFailures);
};

/**
 * The tests in a browser, of one of the projects of playwright.config.ts.
 * @param {string} project
 * @returns {Promise<Outcome>}
 */
async function journeys(project) {
  const report = freshReport(`playwright-${project}`);
  const args = [playwright, 'test', '--project', project, '--reporter=list,json', '--pass-with-no-tests'];
  const { code } = await run(process.execPath, args, { inherit: true, env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } });
  return outcomeFrom(report, code, playwrightTally, playwrightFailures);
}

/** @returns {Promise<Outcome>} */
export async function browserRing() {
  const rings = [await journeys('near'), await journeys('far')];
  return { tally: sum(rings.map(({ tally }) => tally)), failures: rings.flatMap(({ failures }) => failures) };
}
