import { spawn } from 'node:child_process';
import { installPackages } from './setup/packages/node-modules.mjs';
import { checkNode } from './setup/packages/node-version.mjs';
import { inProject, root } from './setup/paths.mjs';
import { loadSample } from './setup/sample.mjs';
import { step, tool } from './setup/steps.mjs';
import { findWorker } from './worker/find-worker.mjs';

const HOST = process.env.HOST ?? '127.0.0.1';
const PORT = process.env.PORT ?? '3000';
const VITE_PORT = process.env.VITE_PORT ?? '5173';

/** @param {readonly string[]} args @param {NodeJS.ProcessEnv} env */
const node = (args, env) =>
  spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' });

/** Ends every program as soon as one has ended. @param {readonly import('node:child_process').ChildProcess[]} programs */
function endTogether(programs) {
  const endAll = () => {
    for (const program of programs) program.kill('SIGTERM');
  };
  for (const program of programs) program.on('exit', endAll);
  process.on('SIGINT', endAll);
  process.on('SIGTERM', endAll);
}

await tool(async () => {
  console.log('Openfloor: preparing for development');
  await step('Node.js', checkNode);
  await step('Packages', installPackages);
  const worker = await step('Media worker', findWorker);
  const accounts = await step('Data folder', loadSample);
  if (accounts.length > 0) console.log(`\n${accounts.join('\n')}`);
  console.log(
    `\n  Pages with hot reload: http://${HOST}:${VITE_PORT}   server, restarted on change: http://${HOST}:${PORT}\n`,
  );
  const env = { HOST, PORT, VITE_PORT, VITE_HOST: HOST, MEDIASOUP_WORKER_BIN: worker };
  endTogether([
    node([inProject('node_modules/tsx/dist/cli.mjs'), 'watch', '--clear-screen=false', 'server/main.ts'], env),
    node([inProject('node_modules/vite/bin/vite.js'), '--strictPort', '--clearScreen', 'false'], env),
  ]);
});
