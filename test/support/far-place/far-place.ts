import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

/** One direction of a line. Times are one way. `burst`: mean length of a run of lost packets, 1 for each by itself. */
export type Way = {
  readonly delayMs: number;
  readonly jitterMs: number;
  readonly lossPercent: number;
  readonly burst: number;
  /** 0: without limit. */
  readonly kbitPerSecond: number;
  /** How long a packet may wait where there is a limit; what would wait longer is dropped. */
  readonly queueMs: number;
  readonly down: boolean;
};
export type LineAs = { readonly toServer?: Partial<Way>; readonly toClient?: Partial<Way> };
/** Since the place was opened. Bytes are IP packets whole: what a line carries, and what is paid for. */
export type Counted = Readonly<
  Record<
    'packets' | 'bytes' | /** by the line's loss */ 'lost' | /** for want of room in the queue */ 'tooMany',
    number
  >
>;
type Answer = {
  readonly there: string;
  readonly counted: { readonly toServer: Counted; readonly toClient: Counted };
  readonly door: number | null;
};

/** A computer far from the server: a network namespace behind a line that is as bad as it is told to be. */
export type FarPlace = {
  /** The address of this side, for a server to listen on: everything here reaches it without the line. */
  readonly here: string;
  /** A program that runs there, by whoever wants a path to one; it is given all arguments. */
  readonly program: (path: string, env?: Readonly<Record<string, string>>) => string;
  /** Changes what is named, in both directions or in one. */
  readonly line: (as: Partial<Way> | LineAs) => Promise<void>;
  /** Takes another address within a moment, as who walks from one network into another. Gives it back. */
  readonly move: () => Promise<string>;
  /** A TCP port there (of a browser's remote control), reached beside the line by this one of 127.0.0.1. */
  readonly door: (port: number) => Promise<number>;
  readonly counted: () => Promise<Answer['counted']>;
  /** Ends whatever runs there. So does the end of this process, however it comes. */
  readonly close: () => Promise<void>;
};

const tool = fileURLToPath(new URL('./place.py', import.meta.url));
const ANSWER_MS = 10_000;

/** Why there are no far places on this machine; null where there are. */
export const noFarPlaces: string | null = whyNot();

function whyNot(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'far places need Linux, and root';
  try {
    accessSync('/dev/net/tun', constants.R_OK | constants.W_OK);
  } catch {
    return 'far places need /dev/net/tun';
  }
  const programs = { ip: ['-V'], python3: ['--version'] };
  const missing = Object.entries(programs).filter(([name, args]) => spawnSync(name, args).status !== 0);
  return missing.length > 0 ? `far places need ${missing.map(([name]) => name).join(' and ')}` : null;
}

export async function openFarPlace(as: Partial<Way> | LineAs = {}, seed = 1): Promise<FarPlace> {
  const child = spawn('python3', ['-B', tool, String(seed)], { stdio: ['pipe', 'pipe', 'inherit'], detached: true });
  const ask = askerOf(child);
  const { namespace, here } = (await ask(null)) as { readonly namespace: string; readonly here: string };
  const order = async (words: object) => (await ask(words)) as Answer;
  const programs = mkdtempSync(join(tmpdir(), 'openfloor-far-'));
  const line = async (wanted: Partial<Way> | LineAs) => void (await order(bothWays(wanted)));
  let made = 0;
  await line(as);

  return {
    here,
    program(path, env = {}) {
      made += 1;
      const script = join(programs, `program-${made}`);
      const set = Object.entries(env).map(([name, value]) => `${name}='${value}'`);
      const words = ['exec', ...(set.length > 0 ? ['env', ...set] : []), 'ip netns exec', namespace, path, '"$@"'];
      writeFileSync(script, `#!/bin/sh\n${words.join(' ')}\n`, { mode: 0o755 });
      return script;
    },
    line,
    move: async () => (await order({ move: true })).there,
    door: async (port) => (await order({ door: port })).door ?? 0,
    counted: async () => (await order({})).counted,
    async close() {
      const gone = new Promise((resolve) => void child.once('exit', resolve));
      child.stdin.end();
      if (child.exitCode === null) await gone;
      rmSync(programs, { recursive: true, force: true });
    },
  };
}

function bothWays(as: Partial<Way> | LineAs): LineAs {
  return 'toServer' in as || 'toClient' in as ? as : { toServer: as as Partial<Way>, toClient: as as Partial<Way> };
}

/** Its answers come in the order of what it is asked; the first comes by itself. */
function askerOf({ stdin, stdout }: { readonly stdin: Writable; readonly stdout: Readable }) {
  const waiting: ((answer: object | null) => void)[] = [];
  const lines = createInterface({ input: stdout });
  lines.on('line', (line) => waiting.shift()?.(JSON.parse(line) as object));
  lines.on('close', () => {
    for (const answered of waiting.splice(0)) answered(null);
  });
  return (words: object | null): Promise<object> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('the far place does not answer')), ANSWER_MS);
      waiting.push((answer) => {
        clearTimeout(late);
        if (answer) resolve(answer);
        else reject(new Error('the far place has ended'));
      });
      if (words) stdin.write(`${JSON.stringify(words)}\n`);
    });
}
