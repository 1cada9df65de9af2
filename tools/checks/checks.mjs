import { browserRing, staticCheck, vitestRing } from './runners.mjs';

/** What was checked before is kept, so that the next check looks at what has changed. @param {string} project */
const types = (project) => {
  const kept = `node_modules/.cache/openfloor/types-${project === '.' ? 'all' : project}.tsbuildinfo`;
  return staticCheck('typescript/bin/tsc', ['--noEmit', '--incremental', '--tsBuildInfoFile', kept, '-p', project]);
};

/**
 * `quiet`: it says nothing but how it ended, so it may run beside others.
 * @typedef {{ readonly name: string, readonly quiet: boolean, readonly run: () => Promise<import('./runners.mjs').Outcome> }} Check
 */

/** @type {readonly Check[]} what can be said without starting anything */
export const quickChecks = [
  { name: 'format', quiet: true, run: staticCheck('@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', '.']) },
  {
    name: 'reactivity',
    quiet: true,
    run: staticCheck('eslint/bin/eslint.js', ['--max-warnings', '0', '--no-error-on-unmatched-pattern', 'client']),
  },
  { name: 'types', quiet: true, run: types('.') },
  { name: 'shared-types', quiet: true, run: types('shared') },
  { name: 'law', quiet: false, run: vitestRing('law') },
];

/** @type {readonly Check[]} what needs a database, sockets, media or a browser */
export const longChecks = [
  { name: 'client', quiet: false, run: vitestRing('client') },
  { name: 'world', quiet: false, run: vitestRing('world') },
  { name: 'browser', quiet: false, run: browserRing },
];
