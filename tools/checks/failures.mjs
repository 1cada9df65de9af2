/** What failed, by file and title, of the runners' JSON reports: a long run is read from its end. */

/**
 * @param {any} report of vitest
 * @returns {string[]}
 */
export const vitestFailures = ({ testResults }) =>
  testResults.flatMap((/** @type {any} */ { name, status, assertionResults }) => {
    const failed = assertionResults.filter((/** @type {any} */ test) => test.status === 'failed');
    if (failed.length > 0) return failed.map((/** @type {any} */ test) => `${name}: ${test.fullName}`);
    return status === 'failed' ? [name] : [];
  });

/**
 * @param {any} suite of Playwright's report; suites stand in suites. A spec that passed only when repeated is among them.
 * @returns {string[]}
 */
export const playwrightFailures = ({ suites = [], specs = [] }) => [
  ...specs.filter(unwell).map((/** @type {any} */ { file, title }) => `${file}: ${title}`),
  ...suites.flatMap(playwrightFailures),
];

/** @param {any} spec */
const unwell = ({ tests }) =>
  tests.some((/** @type {any} */ { status }) => status === 'unexpected' || status === 'flaky');
