import { type ChildProcess, spawn } from 'node:child_process';
import { createSocket, type Socket } from 'node:dgram';
import { createRtpWriter, describe, EMPTY_REPORT, FRAME, SILENCE } from './opus-packets.ts';
import type { Frame } from './speech-timeline.ts';

/** How it ended: `said` is the last of what it printed. */
export type Ending = { readonly isOrderly: boolean; readonly said: string };

const READY_WITHIN_MS = 5000;
const ASK_EVERY_MS = 15;
const END_WITHIN_MS = 2000;
/** So long it takes at most to read what was sent; silence behind the last sound pushes that to the disk. */
const READ_WITHIN_MS = 150;
const LAST: readonly Frame[] = Array.from({ length: 12 }, () => ({ payload: SILENCE, samples: FRAME }));
/** A recorder whose server was killed hears nothing more, and closes its file after so many seconds. */
const ALONE_S = 3;
const SAID_AT_MOST = 2000;

/**
 * ffmpeg writes what it is sent into a file of Ogg Opus, as it is, and each fifth of a second to the disk. It is sent sound without
 * a break, from one sender, over the loopback interface: it follows no other sender on its port, and shortens every silence in
 * which nothing is sent.
 */
const argumentsFor = (file: string): readonly string[] => [
  ...['-hide_banner', '-loglevel', 'error', '-y', '-protocol_whitelist', 'pipe,file,udp,rtp'],
  ...['-analyzeduration', '0', '-reorder_queue_size', '0', '-listen_timeout', String(ALONE_S)],
  ...['-f', 'sdp', '-i', 'pipe:0', '-c', 'copy', '-flush_packets', '1', '-page_duration', '200000'],
  ...['-f', 'ogg', file],
];

/** One recorder, for one file. */
export class RecorderProgram {
  readonly ended: Promise<Ending>;
  readonly #child: ChildProcess;
  readonly #socket: Socket;
  readonly #write = createRtpWriter();
  #waiting: Buffer[] | null = [];
  #said = '';
  #isAsked = false;
  #isClosed = false;

  static async start(program: string, file: string): Promise<RecorderProgram> {
    const port = await freePair();
    const child = spawn(program, argumentsFor(file), { stdio: ['pipe', 'ignore', 'pipe'] });
    const recorder = new RecorderProgram(child, createSocket('udp4'));
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(describe(port));
    await recorder.#connect(port);
    return recorder;
  }

  private constructor(child: ChildProcess, socket: Socket) {
    this.#child = child;
    this.#socket = socket;
    child.stderr?.on('data', (text: Buffer) => {
      this.#said = `${this.#said}${text}`.slice(-SAID_AT_MOST);
    });
    this.ended = new Promise((resolve) => {
      const end = (isOrderly: boolean, said = this.#said): void => {
        this.#close();
        resolve({ isOrderly, said });
      };
      child.once('error', (error) => end(false, error.message));
      child.once('exit', (_, signal) => end(this.#isAsked && signal === null));
    });
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** What comes before it listens is kept for it. */
  send(frames: readonly Frame[]): void {
    for (const { payload, samples } of frames) this.#sendPacket(this.#write(payload, samples));
  }

  /** It writes what it has, and ends. */
  async end(): Promise<Ending> {
    this.send(LAST);
    const asking = setTimeout(() => this.#ask(), READ_WITHIN_MS);
    const killing = setTimeout(() => this.#child.kill('SIGKILL'), END_WITHIN_MS);
    const ending = await this.ended;
    clearTimeout(asking);
    clearTimeout(killing);
    return ending;
  }

  /** It looks up from reading when something comes. */
  #ask(): void {
    this.#isAsked = this.#child.kill('SIGINT');
    this.send(LAST.slice(0, 1));
  }

  #close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#socket.close();
  }

  #sendPacket(packet: Buffer): void {
    if (this.#waiting) this.#waiting.push(packet);
    else this.#post(packet);
  }

  #post(packet: Buffer): void {
    try {
      this.#socket.send(packet);
    } catch {
      // It has ended, and `ended` says so.
    }
  }

  /** A port of this machine on which nobody listens refuses what it is sent. */
  async #connect(port: number): Promise<void> {
    let refused = true;
    this.#socket.on('error', () => {
      refused = true;
    });
    await new Promise<void>((resolve) => this.#socket.connect(port, '127.0.0.1', resolve));
    const isOver = { now: false };
    void this.ended.then(() => {
      isOver.now = true;
    });
    const until = performance.now() + READY_WITHIN_MS;
    while (refused && !isOver.now && performance.now() < until) {
      refused = false;
      this.#post(EMPTY_REPORT);
      await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
    }
    if (refused && !isOver.now) this.#child.kill('SIGKILL');
    const waiting = this.#waiting ?? [];
    this.#waiting = null;
    for (const packet of waiting) this.#post(packet);
  }
}

/** An even port, for sound, that is free together with the next, for reports. */
async function freePair(): Promise<number> {
  for (;;) {
    const first = await bound(0);
    const port = first.address().port;
    const second = port % 2 === 0 ? await bound(port + 1).catch(() => null) : null;
    await closed(first);
    if (second === null) continue;
    await closed(second);
    return port;
  }
}

const bound = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = createSocket('udp4');
    socket.once('error', reject);
    socket.bind(port, '127.0.0.1', () => resolve(socket));
  });
const closed = (socket: Socket): Promise<void> => new Promise((resolve) => socket.close(resolve));
