import { buildClient } from './setup/client-build.mjs';
import { handOver } from './setup/hand-over.mjs';
import { installPackages } from './setup/node-modules.mjs';
import { checkNode } from './setup/node-version.mjs';
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
  const env = { MEDIASOUP_WORKER_BIN: worker, NODE_ENV: process.env.NODE_ENV ?? 'production' };
  handOver(['--import', 'tsx', 'server/main.ts', ...process.argv.slice(2)], env);
});
