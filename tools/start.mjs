import { buildClient } from './setup/client-build.mjs';
import { handOver } from './setup/hand-over.mjs';
import { installPackages } from './setup/node-modules.mjs';
import { checkNode } from './setup/node-version.mjs';
import { loadSample } from './setup/sample.mjs';
import { step, tool } from './setup/steps.mjs';
import { findWorker } from './worker/find-worker.mjs';

// Nothing here may import an npm package: on a fresh clone there is none.
await tool(async () => {
  console.log('Openfloor: preparing');
  await step('Node.js', checkNode);
  await step('Packages', installPackages);
  const worker = await step('Media worker', findWorker);
  await step('Pages', buildClient);
  if (process.argv.includes('--prepare')) return;
  const accounts = await step('Data folder', loadSample);
  if (accounts.length > 0) console.log(`\n${accounts.join('\n')}\n`);
  const env = { MEDIASOUP_WORKER_BIN: worker, NODE_ENV: process.env.NODE_ENV ?? 'production' };
  handOver(['--import', 'tsx', 'server/main.ts', ...process.argv.slice(2)], env);
});
