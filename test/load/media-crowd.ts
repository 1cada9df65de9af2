import { io, type Socket } from 'socket.io-client';
import { isRefusal } from '../../shared/decision.ts';
import { type CommandId, idOf, type RequestId } from '../../shared/ids.ts';
import type { CommandEnvelope, Receipt } from '../../shared/protocol/commands/command.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol-version.ts';
import { ITEM, MEETING, type MeetingFolder } from '../support/meeting-folder.ts';
import { MediaBot } from './media-bot.ts';

/** How long a turn lasts, and how long after it sound is still listened for, ms. */
const TURN_MS = 600;
const SILENCE_MS = 500;

/** From the click, for each listener, ms: to the first sound; to the last packet (0: none came after the click) and to silence, which a jitter buffer delays. */
export type Turn = {
  readonly soundMs: readonly number[];
  readonly lastPacketMs: readonly number[];
  readonly silenceMs: readonly number[];
};

/** Listeners, and somebody who sends a tone all the time and is heard between `give` and `end`. */
export type Crowd = {
  readonly ask: () => Promise<unknown>;
  readonly give: () => Promise<unknown>;
  readonly end: () => Promise<unknown>;
  readonly listeners: readonly MediaBot[];
  readonly close: () => void;
};

/** A meeting that sits, all through the real server. `names` listen; the folder has a `chair` and a `speaker` besides. */
export async function openCrowd(url: string, folder: MeetingFolder, names: readonly string[]): Promise<Crowd> {
  const lines = new Map<string, Socket>();
  let said = 0;
  async function enter(name: string): Promise<void> {
    const line = io(`${url}/meeting`, {
      transports: ['websocket'],
      forceNew: true,
      extraHeaders: { cookie: folder.cookies[name] ?? '' },
    });
    lines.set(name, line);
    const joined: object = await line.emitWithAck('join', { protocol: PROTOCOL_VERSION, meetingId: MEETING, after: 0 });
    if (isRefusal(joined)) throw new Error(joined.refused);
    await say(name, { type: 'attendance.join', mode: 'remote' });
  }
  async function say(name: string, command: CommandEnvelope['command']): Promise<void> {
    said += 1;
    const id = idOf<CommandId>(`crowd-${said}`);
    const receipt: Receipt | undefined = await lines.get(name)?.emitWithAck('command', { id, command });
    if (!receipt || isRefusal(receipt)) throw new Error(`${command.type}: ${receipt?.refused}`);
  }
  for (const name of ['chair', 'speaker', ...names]) await enter(name);
  await say('chair', { type: 'agenda.add-item', itemId: ITEM, title: 'Design', minutes: 60, introduction: '' });
  await say('chair', { type: 'meeting.open' });
  await say('chair', { type: 'agenda.take-item', itemId: ITEM });
  const botOf = (name: string) => new MediaBot({ url, meetingId: MEETING, cookie: folder.cookies[name] });
  const { listeners, close } = await connectAll(botOf('speaker'), names.map(botOf));
  let turn = 0;
  const requestId = () => idOf<RequestId>(`turn-${turn}`);
  return {
    ask: () => {
      turn += 1;
      return say('speaker', { type: 'floor.request', requestId: requestId(), ...ASKED });
    },
    give: () => say('chair', { type: 'floor.give', requestId: requestId(), ending: null }),
    end: () => say('chair', { type: 'floor.end', requestId: requestId() }),
    listeners,
    close: () => {
      close();
      for (const line of lines.values()) line.disconnect();
    },
  };
}

const ASKED = {
  kind: 'intervention',
  note: '',
  capacity: { type: 'own-name' },
  language: 'en',
  about: null,
} as const;

/** The same without a meeting: the server resumes and pauses the sound on a message, `open`. */
export async function openBareCrowd(url: string, count: number): Promise<Crowd> {
  const botOf = () => new MediaBot({ url, meetingId: MEETING });
  const { listeners, close } = await connectAll(botOf(), Array.from({ length: count }, botOf));
  const line = io(`${url}/floor`, { transports: ['websocket'], forceNew: true });
  const open = (isOpen: boolean) => line.emitWithAck('open', isOpen);
  await open(false);
  return {
    ask: async () => {},
    give: () => open(true),
    end: () => open(false),
    listeners,
    close: () => {
      close();
      line.disconnect();
    },
  };
}

async function connectAll(speaker: MediaBot, listeners: readonly MediaBot[]) {
  const bots = [speaker, ...listeners];
  for (const bot of bots) await bot.join();
  await speaker.speak();
  const close = () => {
    for (const bot of bots) bot.close();
  };
  return { listeners, close };
}

/** The floor is asked for, given, and ended. */
export async function takeTurn({ ask, give, end, listeners }: Crowd): Promise<Turn> {
  await ask();
  await pause(200);
  for (const listener of listeners) listener.lastHeard = null;
  const heard = listeners.map((listener) => listener.nextSound());
  const given = performance.now();
  await give();
  const soundMs = (await Promise.all(heard)).map((at) => at - given);
  await pause(TURN_MS);
  const ended = performance.now();
  await end();
  await pause(SILENCE_MS);
  const since = (at: number | null) => Math.max(0, (at ?? 0) - ended);
  const packets = await Promise.all(listeners.map((listener) => listener.lastPacketAt()));
  return { soundMs, lastPacketMs: packets.map(since), silenceMs: listeners.map(({ lastHeard }) => since(lastHeard)) };
}

const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));
