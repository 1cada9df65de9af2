import { Manager, type Socket } from 'socket.io-client';
import type { CaughtUp } from '../../shared/protocol/catching-up.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol-version.ts';
import type { RecordsFrame } from '../../shared/protocol/records.ts';
import { MEETING } from '../support/meeting-folder.ts';
import { annotationOn } from './annotated-meeting.ts';
import { answerQuestions } from './child.ts';
import { ticks } from './clock.ts';
import { beginWith, folded, takeFramesOnce } from './frames-once.ts';
import { listenSilently } from './silent-listeners.ts';

type Connect = {
  readonly connect: {
    readonly name: string;
    readonly url: string;
    readonly count: number;
    readonly cookies: readonly string[];
  };
};
/** Sends `count` commands, `perSecond` of them, through the first socket, and waits until every client has all of them. */
type Run = {
  readonly run: {
    readonly name: string;
    readonly count: number;
    readonly perSecond: number;
    readonly limitMs: number;
    /** Annotations instead of changes of an item. */
    readonly annotates: boolean;
  };
};
/** Everybody in a hall gets a device that listens; answers how many consumers they have once each has `each`. */
type Listen = { readonly listen: { readonly name: string; readonly each: number } };
type Question = Connect | Run | Listen;

/**
 * Of each command, ms: until its receipt; from being sent to being stamped, parsed, by the server; from leaving the server to each, and
 * to the last client; from being sent to the last client. Of each frame of a log: until it is folded.
 */
export type RunResult = {
  readonly receipts: readonly number[];
  readonly parsed: readonly number[];
  readonly fanned: readonly number[];
  readonly fannedLast: readonly number[];
  readonly folded: readonly number[];
  readonly whole: readonly number[];
  /** Of each frame, its JSON. */
  readonly bytes: readonly number[];
  readonly deliveries: number;
  readonly missing: number;
};

type Seen = {
  bytes: number;
  sent: number;
  stamped: number;
  left: number;
  receipt: number;
  arrivals: number;
  last: number;
};
const halls = new Map<string, Socket[]>();
const seen = new Map<string, Seen>();
let deliveries = 0;
const fanned: number[] = [];

function take(frame: RecordsFrame): void {
  const now = ticks();
  deliveries += 1;
  for (const { command, at } of frame.records) {
    const one = seen.get(command);
    if (!one) continue;
    one.stamped = at;
    one.left = frame.at;
    one.arrivals += 1;
    if (one.arrivals === 1) one.bytes = JSON.stringify(frame).length;
    one.last = now;
    fanned.push(now - frame.at);
  }
}

/** Brings a hall to so many clients. */
async function connect({ name, url, count, cookies }: Connect['connect']): Promise<number> {
  const began = ticks();
  const sockets: Socket[] = [...(halls.get(name) ?? [])];
  for (let from = sockets.length; from < count; from += 50)
    sockets.push(
      ...(await Promise.all(
        Array.from({ length: Math.min(50, count - from) }, (_, n) =>
          one(url, cookies[(from + n) % cookies.length] ?? ''),
        ),
      )),
    );
  halls.set(name, sockets);
  return ticks() - began;
}

async function one(url: string, cookie: string): Promise<Socket> {
  const socket = new Manager(url, {
    transports: ['websocket'],
    extraHeaders: { cookie },
    reconnection: false,
    timeout: 60_000,
  }).socket('/meeting');
  takeFramesOnce(socket.io, take);
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  const joined: CaughtUp = await socket.emitWithAck('join', {
    protocol: PROTOCOL_VERSION,
    meetingId: MEETING,
    after: 0,
  });
  await beginWith(joined, (wanted) => socket.emitWithAck('piece', wanted));
  return socket;
}

async function run({ name, count, perSecond, limitMs, annotates }: Run['run']): Promise<RunResult> {
  const sockets = halls.get(name) ?? [];
  const [sender] = sockets;
  if (!sender) throw new Error('nobody is connected');
  seen.clear();
  fanned.length = 0;
  folded.length = 0;
  deliveries = 0;
  const began = ticks();
  for (let n = 0; n < count; n += 1) {
    const due = began + (n * 1000) / perSecond;
    while (ticks() < due)
      await new Promise((resume) => (due - ticks() > 2 ? setTimeout(resume, 1) : setImmediate(resume)));
    send(sender, `${name}-${began}-${n}`, n, annotates);
  }
  const until = ticks() + limitMs;
  while (ticks() < until && ![...seen.values()].every((one) => one.arrivals >= sockets.length))
    await new Promise((resume) => setTimeout(resume, 20));
  return resultOf([...seen.values()], sockets.length);
}

function send(sender: Socket, id: string, n: number, annotates: boolean): void {
  const one: Seen = { bytes: 0, sent: ticks(), stamped: 0, left: 0, receipt: 0, arrivals: 0, last: 0 };
  seen.set(id, one);
  const command = annotates ? annotationOn(n, id.replaceAll('.', '-')) : changing(n);
  sender.emit('command', { id, command }, () => {
    one.receipt = ticks();
  });
}

const changing = (n: number) => ({
  type: 'agenda.change-item',
  itemId: 'item-1',
  title: `Design ${n}`,
  minutes: 30,
  introduction: 'x'.repeat(120),
});

function resultOf(all: readonly Seen[], clients: number): RunResult {
  const complete = all.filter((one) => one.arrivals >= clients);
  return {
    receipts: all.filter((one) => one.receipt > 0).map((one) => one.receipt - one.sent),
    parsed: complete.map((one) => one.stamped - one.sent),
    bytes: all.map((one) => one.bytes),
    fanned: [...fanned],
    folded: [...folded],
    fannedLast: complete.map((one) => one.last - one.left),
    whole: complete.map((one) => one.last - one.sent),
    deliveries,
    missing: all.length - complete.length,
  };
}

answerQuestions<Question>((question) => {
  if ('connect' in question) return connect(question.connect);
  if ('listen' in question) return listenSilently(halls.get(question.listen.name) ?? [], question.listen.each);
  return run(question.run);
});
