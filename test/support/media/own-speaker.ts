import { createRoot, createSignal } from 'solid-js';
import { vi } from 'vitest';
import type { WhyNot } from '../../../client/media/own/device/capture.ts';
import { createDevices } from '../../../client/media/own/device/devices.ts';
import { createOwnMedia } from '../../../client/media/own/own-media.ts';
import type { SendingSession } from '../../../client/media/own/sending.ts';
import type { Role } from '../../../shared/actor.ts';
import { NOTHING_SHUT, type Shut } from '../../../shared/floor/sound/own-wishes.ts';
import type { HeardFor, ShownFor } from '../../../shared/floor/time/heard-for.ts';
import { idOf, type PersonId } from '../../../shared/ids.ts';
import type { OnStage } from '../../../shared/protocol/media-frames.ts';

const settled = () => new Promise((resume) => setTimeout(resume, 0));

const ada = idOf<PersonId>('ada');
const onStage = (producerId: string): OnStage => ({ producerId, person: ada, source: 'microphone' });
/** What has been sent to a server, by its producer. */
const sent = new Set<string>();
const sessionOf = (producerId: string): SendingSession => ({
  maySend: true,
  lineBits: async () => null,
  send: async (source) => {
    if (source === 'microphone') sent.add(producerId);
    return { producerId, letThrough: async () => {}, carry: async () => {}, limit: async () => {}, close: () => {} };
  },
});

/** Somebody who joined with a microphone, and what the server and the meeting say of them. */
export async function speaker({
  opensItself = true,
  from = null as HeardFor,
  camera = true,
  kept = { shut: NOTHING_SHUT },
} = {}) {
  const [session, setSession] = createSignal<SendingSession | null>(sessionOf('p1'));
  const [stage, setStage] = createSignal<readonly OnStage[]>([]);
  const [right, setRight] = createSignal<HeardFor>(from);
  let chosen = 0;
  const choose = () => {
    chosen += 1;
  };
  const [shownFor, setShownFor] = createSignal<ShownFor>(null);
  const [role, setRole] = createSignal<Role | null>('participant');
  let otherTab = (_: Shut): void => {};
  const keptShut = {
    read: () => kept.shut,
    write: (shut: Shut) => {
      kept.shut = shut;
    },
    onWritten: (listener: (shut: Shut) => void) => {
      otherTab = listener;
      return () => {};
    },
  };
  const { own, dispose } = createRoot((end) => ({
    own: createOwnMedia({
      devices: createDevices(),
      session,
      stage,
      heardFor: right,
      shownFor,
      role,
      keptShut,
      person: () => ada,
      choose,
    }),
    dispose: end,
  }));
  ends.push(dispose);
  await own.begin({ microphone: true, camera, opensItself });
  await settled();
  /** The floor opens the producer, as the server tells it, with somebody else on the stage or not. */
  const opens = (producerId = 'p1', ...others: readonly string[]) => setStage([producerId, ...others].map(onStage));
  async function reconnects(): Promise<void> {
    setSession(null);
    setStage([]);
    setSession(sessionOf('p2'));
    await settled();
    if (sent.has('p2')) opens('p2');
  }
  const tab = { shuts: (shut: Partial<Shut>) => otherTab({ ...NOTHING_SHUT, ...shut }) };
  return { ...own.controls, setRight, setShownFor, setRole, setStage, opens, reconnects, tab, chosen: () => chosen };
}
const ends: (() => void)[] = [];

/** The devices whose light burns. */
export const lit = new Set<MediaStreamTrack>();
/** Microphones that are plugged in, the browser's default first. */
let plugged: readonly string[] = ['Headset', 'Built-in'];
const computer = new EventTarget();

type Asked = { readonly audio?: { readonly deviceId?: { readonly exact: string } } };
const REFUSALS = {
  denied: () => new DOMException('Permission denied', 'NotAllowedError'),
  'denied-by-system': () => new DOMException('Permission denied by system', 'NotAllowedError'),
  missing: () => new DOMException('', 'NotFoundError'),
  busy: () => new DOMException('', 'NotReadableError'),
} as const;
let refusal: (() => DOMException) | null = null;
/** From now on the browser gives nothing, for this reason. */
export function refuses(why: WhyNot): void {
  if (why === 'insecure') vi.stubGlobal('navigator', {});
  else refusal = REFUSALS[why];
}
async function lightUp({ audio }: Asked = {}) {
  if (refusal) throw refusal();
  const exact = audio?.deviceId?.exact;
  const wanted = exact === undefined ? plugged[0] : plugged.find((label) => label === exact);
  if (wanted === undefined) throw new DOMException('', exact === undefined ? 'NotFoundError' : 'OverconstrainedError');
  const track = Object.assign(new EventTarget(), {
    stop: () => lit.delete(track),
    clone: () => track,
    getSettings: () => ({ deviceId: wanted }),
    muted: false,
    label: wanted,
  }) as unknown as MediaStreamTrack;
  lit.add(track);
  return { getTracks: () => [track] };
}
const enumerateDevices = async () => plugged.map((label) => ({ kind: 'audioinput', deviceId: label, label }));
/** Another set of microphones is there, and the browser says so. */
export async function plugs(...labels: readonly string[]): Promise<void> {
  plugged = labels;
  for (const track of lit)
    if (!labels.includes(track.label)) {
      lit.delete(track);
      track.dispatchEvent(new Event('ended'));
    }
  computer.dispatchEvent(new Event('devicechange'));
  await settled();
  await settled();
}

/** Before each test: a computer with two microphones, whose lights are out. */
export function computerOn(): void {
  lit.clear();
  sent.clear();
  plugged = ['Headset', 'Built-in'];
  refusal = null;
  const mediaDevices = Object.assign(computer, { getUserMedia: lightUp, getDisplayMedia: lightUp, enumerateDevices });
  vi.stubGlobal('navigator', { mediaDevices });
}
/** The page goes, as when it is loaded again. */
export function reload(): void {
  for (const end of ends.splice(0)) end();
}
export function computerOff(): void {
  reload();
  vi.unstubAllGlobals();
}
