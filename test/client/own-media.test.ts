import { createRoot, createSignal } from 'solid-js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SendingSession } from '../../client/media/media-session.ts';
import { createOwnMedia } from '../../client/media/own-media.ts';
import type { Role } from '../../shared/actor.ts';
import type { HeardFor, ShownFor } from '../../shared/floor/heard-for.ts';
import { NOTHING_SHUT, type Shut } from '../../shared/floor/own-wishes.ts';
import { idOf, type PersonId, type RequestId } from '../../shared/ids.ts';
import type { OnStage } from '../../shared/protocol/media-down.ts';

const [first, second] = ['first', 'second'].map((name) => idOf<RequestId>(name)) as [RequestId, RequestId];
const settled = () => new Promise((resume) => setTimeout(resume, 0));

const ada = idOf<PersonId>('ada');
const onStage = (producerId: string): OnStage => ({ producerId, person: ada, source: 'microphone' });
/** What has been sent to a server, by its producer. */
const sent = new Set<string>();
const sessionOf = (producerId: string): SendingSession => ({
  maySend: true,
  send: async (source) => {
    if (source === 'microphone') sent.add(producerId);
    return { producerId, flow: async () => {}, carry: async () => {}, close: () => {} };
  },
});

/** Somebody who joined with a microphone, and what the server and the meeting say of them. */
async function speaker({ opensItself = true, from = null as HeardFor, kept = { shut: NOTHING_SHUT } } = {}) {
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
    own: createOwnMedia({ session, stage, heardFor: right, shownFor, role, keptShut, person: () => ada, choose }),
    dispose: end,
  }));
  ends.push(dispose);
  await own.begin({ microphone: true, camera: true, opensItself });
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
const lit = new Set<MediaStreamTrack>();
async function lightUp() {
  const track = Object.assign(new EventTarget(), {
    stop: () => lit.delete(track),
    muted: false,
  }) as unknown as MediaStreamTrack;
  lit.add(track);
  return { getTracks: () => [track] };
}

describe('given somebody who may be heard', () => {
  beforeEach(() => {
    lit.clear();
    sent.clear();
    vi.stubGlobal('navigator', { mediaDevices: { getUserMedia: lightUp, getDisplayMedia: lightUp } });
  });
  afterEach(() => {
    for (const end of ends.splice(0)) end();
    vi.unstubAllGlobals();
  });

  test.each([
    ['the floor', first],
    ['the right to help', 'helping'],
    ['the chair', 'standing'],
  ] as const)(
    'F13 with %s and a microphone that they shut, when others come and go on the stage, or the line comes back, then it stays shut',
    async (_, right) => {
      const own = await speaker({ from: right });
      own.opens();
      own.mute();
      own.opens('p1', 'other');
      own.opens();
      expect(own.microphone()).toBe('muted');
      await own.reconnects();
      expect(own.microphone()).toBe('muted');
    },
  );

  test('F27 who is heard on another device, when they press the button, then this one is chosen; what this one sent before is none', async () => {
    const own = await speaker({ from: first });
    own.opens('p-of-the-phone');
    expect(own.microphone()).toBe('elsewhere');
    await own.openMicrophone();
    expect(own.chosen()).toBe(1);
    own.opens('p1');
    expect(own.microphone()).toBe('open');
    await own.reconnects();
    own.opens('p1');
    expect(own.microphone()).toBe('waiting');
  });

  test('F30 who muted in one turn, when the next one begins, then it stays shut, with its device dark, until they press', async () => {
    const own = await speaker({ from: first });
    own.opens();
    own.mute();
    own.setRight(null);
    own.setStage([]);
    own.setRight(second);
    own.opens();
    expect(own.microphone()).toBe('muted');
    expect(own.microphoneTrack()).toBeNull();
    expect(lit.size).toBe(1);
    await own.openMicrophone();
    expect(own.microphone()).toBe('open');
  });

  test('F30 who shut microphone and camera, when the page is loaded again, then no device is opened, and the microphone says that it is shut', async () => {
    const kept = { shut: NOTHING_SHUT };
    const before = await speaker({ from: first, kept });
    before.opens();
    before.mute();
    await before.setCamera(false);
    for (const end of ends.splice(0)) end();
    expect(lit.size).toBe(0);
    const own = await speaker({ from: first, kept });
    expect([own.microphone(), own.camera(), lit.size]).toEqual(['muted', false, 0]);
    await own.openMicrophone();
    own.opens('p1');
    expect([own.microphone(), kept.shut]).toEqual(['open', { microphone: false, camera: true }]);
  });

  test('F30 who shuts the microphone in another tab of this browser, then it is shut here as well; opened there, it stays shut here', async () => {
    const own = await speaker({ from: first });
    own.opens();
    own.tab.shuts({ microphone: true });
    expect(own.microphone()).toBe('muted');
    own.tab.shuts({});
    expect(own.microphone()).toBe('muted');
  });

  test('F31 who shares a screen in one turn, when the next begins, then it is not shown again, and the browser shares it no more', async () => {
    const own = await speaker({ from: first });
    own.setShownFor(first);
    await own.share();
    expect(own.sharing()).toBe(true);
    await own.reconnects();
    expect(own.sharing()).toBe(true);
    own.setShownFor(null);
    expect([own.sharing(), lit.size]).toEqual([false, 2]);
    own.setShownFor(second);
    expect(own.sharing()).toBe(false);
  });

  test('F31 who is given another role, then microphone and camera are shut until they press', async () => {
    const own = await speaker({ from: first });
    own.opens();
    own.setRole('chair');
    expect([own.microphone(), own.camera(), lit.size]).toEqual(['muted', false, 0]);
    own.setRight('standing');
    expect(own.microphone()).toBe('muted');
  });

  test('F27 whose turn began on another device, when that one goes, then this one asks before it opens', async () => {
    const own = await speaker({ from: first });
    own.opens('p-of-the-phone');
    own.opens();
    expect(own.microphone()).toBe('asking');
  });

  test('F13 who opened with the button, when the line comes back in the same turn, then they are not asked again', async () => {
    const own = await speaker({ opensItself: false });
    own.setRight(first);
    own.opens();
    expect(own.microphone()).toBe('asking');
    await own.openMicrophone();
    await own.reconnects();
    expect(own.microphone()).toBe('open');
  });

  test('F13 who opened with the button, when their next turn begins, then they are asked again', async () => {
    const own = await speaker({ opensItself: false, from: first });
    own.opens();
    await own.openMicrophone();
    own.setRight(second);
    expect(own.microphone()).toBe('asking');
  });

  test('F13 the chair, heard already, when they get the floor, then they are not shut and asked again', async () => {
    const own = await speaker({ opensItself: false, from: 'standing' });
    own.opens();
    await own.openMicrophone();
    own.setRight(first);
    expect(own.microphone()).toBe('open');
  });

  test('F13 the chair who muted, when the meeting is suspended and resumed, then it stays shut', async () => {
    const own = await speaker({ from: 'standing' });
    own.opens();
    own.mute();
    own.setStage([]);
    own.setRight(null);
    own.setRight('standing');
    own.opens();
    expect(own.microphone()).toBe('muted');
  });
});
