import { quickChecks } from './checks/checks.mjs';
import { runChecks } from './checks/run-checks.mjs';

await runChecks(quickChecks, process.argv.slice(2));
