import { io, type Socket } from 'socket.io-client';
import { isRefusal } from '../../shared/decision.ts';
import { type CommandId, idOf, type RequestId } from '../../shared/ids.ts';
import type { CommandEnvelope, Receipt } from '../../shared/protocol/command.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol-version.ts';
import { ITEM, MEETING, type MeetingFolder } from '../support/meeting-folder.ts';
import { MediaBot } from './media-bot.ts';

/** How long a turn lasts, and how long after it sound is still listened for, ms. */
const TURN_MS = 600;
const SILENCE_MS = 500;

/** From the click, for each listener, ms. */
export type Turn = { readonly soundMs: readonly number[]; readonly silenceMs: readonly number[] };

/** A meeting that sits, one participant who sends a tone, and listeners, all through the real server. */
export type Crowd = {
  readonly say: (name: string, command: CommandEnvelope['command']) => Promise<void>;
  readonly listeners: readonly MediaBot[];
  readonly close: () => void;
};

/** `names` listen; the folder has a `chair` and a `speaker` besides. */
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
  const speaker = botOf('speaker');
  const listeners = names.map(botOf);
  for (const bot of [speaker, ...listeners]) await bot.join();
  await speaker.speak();
  return {
    say,
    listeners,
    close: () => {
      for (const bot of [speaker, ...listeners]) bot.close();
      for (const line of lines.values()) line.disconnect();
    },
  };
}

let turn = 0;
/** The floor is asked for, given, and ended. */
export async function takeTurn({ say, listeners }: Crowd): Promise<Turn> {
  turn += 1;
  const requestId = idOf<RequestId>(`turn-${turn}`);
  const asked = {
    kind: 'intervention',
    note: '',
    capacity: { type: 'own-name' },
    language: 'en',
    about: null,
  } as const;
  await say('speaker', { type: 'floor.request', requestId, ...asked });
  await pause(200);
  for (const listener of listeners) listener.lastHeard = null;
  const heard = listeners.map((listener) => listener.nextSound());
  const given = performance.now();
  await say('chair', { type: 'floor.give', requestId, ending: null });
  const soundMs = (await Promise.all(heard)).map((at) => at - given);
  await pause(TURN_MS);
  const ended = performance.now();
  await say('chair', { type: 'floor.end', requestId });
  await pause(SILENCE_MS);
  return { soundMs, silenceMs: listeners.map(({ lastHeard }) => Math.max(0, (lastHeard ?? 0) - ended)) };
}

const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));
