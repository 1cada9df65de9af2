import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from '../servers/free-port.ts';

const TURNSERVER = '/usr/bin/turnserver';
/** Enough for the transports of a test. */
const RELAYED = 40;

export type Relay = { readonly url: string; readonly close: () => Promise<void> };

/** A coturn on loopback that takes the short-lived passwords that come of this secret. */
export async function startRelay(secret: string): Promise<Relay> {
  if (!existsSync(TURNSERVER)) throw new Error(`There is no ${TURNSERVER}: install Debian’s package coturn.`);
  const folder = mkdtempSync(join(tmpdir(), 'openfloor-relay-'));
  const [port, first] = [await freePort(), await freePort(RELAYED)];
  const args = [
    ...['-n', '--no-cli', '--no-tls', '--no-dtls', '--log-file=stdout', '--simple-log', '--verbose'],
    ...[`--listening-port=${port}`, '--listening-ip=127.0.0.1', '--relay-ip=127.0.0.1', '--allow-loopback-peers'],
    ...[`--min-port=${first}`, `--max-port=${first + RELAYED - 1}`, '--realm=relay.example'],
    ...['--use-auth-secret', `--static-auth-secret=${secret}`],
    ...[`--pidfile=${join(folder, 'pid')}`, `--userdb=${join(folder, 'users')}`],
  ];
  const relay = spawn(TURNSERVER, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  await listening(relay);
  return {
    url: `turn:127.0.0.1:${port}?transport=udp`,
    async close() {
      const isRunning = relay.exitCode === null && relay.signalCode === null;
      const ended = isRunning ? once(relay, 'exit') : null;
      relay.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function listening(relay: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!relay.stdout) return reject(new Error('turnserver says nothing'));
    // Read on, so that the relay never waits for a reader.
    createInterface({ input: relay.stdout }).on('line', (line) => {
      if (/IPv4\. UDP listener opened/i.test(line)) resolve();
    });
    relay.once('exit', (code) => reject(new Error(`turnserver ended with ${code}`)));
  });
}
