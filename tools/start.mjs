import { buildClient } from './setup/client-build.mjs';
import { handOver } from './setup/hand-over.mjs';
import { wantFonts } from './setup/packages/fonts.mjs';
import { installPackages } from './setup/packages/node-modules.mjs';
import { checkNode } from './setup/packages/node-version.mjs';
import { isInUse, loadSample, warnOfNewFolder } from './setup/sample.mjs';
import { step, tool } from './setup/steps.mjs';
import { findWorker } from './worker/find-worker.mjs';

// Nothing here may import an npm package: on a fresh clone there is none.
await tool(async () => {
  const isPreparing = process.argv.includes('--prepare');
  console.log('Openfloor: preparing');
  await step('Node.js', checkNode);
  await step('Packages', installPackages);
  const worker = await step('Media worker', findWorker);
  const lacking = await step('Fonts', (say) => wantFonts(say, isPreparing || !isInUse()));
  if (lacking) console.warn(`\n${lacking}\n`);
  await step('Pages', buildClient);
  if (isPreparing) return;
  const warning = warnOfNewFolder();
  if (warning) console.warn(`\n${warning}\n`);
  const accounts = await step('Data folder', loadSample);
  if (accounts.length > 0) console.log(`\n${accounts.join('\n')}\n`);
  const env = { MEDIASOUP_WORKER_BIN: worker, NODE_ENV: process.env.NODE_ENV ?? 'production' };
  handOver(['--import', 'tsx', 'server/main.ts', ...process.argv.slice(2)], env);
});
