import { createRoot, createSignal } from 'solid-js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type HeardFor, heardFor } from '../../client/media/heard-for.ts';
import type { SendingSession } from '../../client/media/media-session.ts';
import { createOwnMedia } from '../../client/media/own-media.ts';
import { idOf, type PersonId, type RequestId } from '../../shared/ids.ts';
import type { MeetingEvent } from '../../shared/meeting.ts';
import type { OnStage } from '../../shared/protocol/media-down.ts';
import { given } from '../support/given.ts';
import {
  givenTo,
  joined,
  nadia,
  requestedBy,
  requestedFor,
  requestOf,
  sitting,
  suspended,
} from '../support/history.ts';
import { amina, bo, chen, mateo } from '../support/people.ts';

const [first, second] = ['first', 'second'].map((name) => idOf<RequestId>(name)) as [RequestId, RequestId];
const settled = () => new Promise((resume) => setTimeout(resume, 0));

const ada = idOf<PersonId>('ada');
const onStage = (producerId: string): OnStage => ({ producerId, person: ada, source: 'microphone' });
const sessionOf = (producerId: string): SendingSession => ({
  maySend: true,
  send: async () => ({ producerId, flow: async () => {}, close: () => {} }),
});

/** Somebody who joined with a microphone, and what the server and the meeting say of them. */
async function speaker({ opensItself = true, from = null as HeardFor } = {}) {
  const [session, setSession] = createSignal<SendingSession | null>(sessionOf('p1'));
  const [stage, setStage] = createSignal<readonly OnStage[]>([]);
  const [right, setRight] = createSignal<HeardFor>(from);
  let chosen = 0;
  const choose = () => {
    chosen += 1;
  };
  const { own, dispose } = createRoot((end) => ({
    own: createOwnMedia({ session, stage, opensItself: () => opensItself, heardFor: right, person: () => ada, choose }),
    dispose: end,
  }));
  ends.push(dispose);
  await own.begin({ microphone: true, camera: false });
  await settled();
  /** The floor opens the producer, as the server tells it, with somebody else on the stage or not. */
  const opens = (producerId = 'p1', ...others: readonly string[]) => setStage([producerId, ...others].map(onStage));
  async function reconnects(): Promise<void> {
    setSession(null);
    setStage([]);
    setSession(sessionOf('p2'));
    await settled();
    opens('p2');
  }
  return { ...own.controls, setRight, setStage, opens, reconnects, chosen: () => chosen };
}
const ends: (() => void)[] = [];

describe('given somebody who may be heard', () => {
  beforeEach(() => {
    const track = () => Object.assign(new EventTarget(), { stop: () => {} });
    vi.stubGlobal('navigator', { mediaDevices: { getUserMedia: async () => ({ getTracks: () => [track()] }) } });
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
      own.mute(true);
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

  test('F13 who muted in one turn, when the next one begins, then it opens', async () => {
    const own = await speaker({ from: first });
    own.opens();
    own.mute(true);
    own.setRight(null);
    own.setStage([]);
    own.setRight(second);
    own.opens();
    expect(own.microphone()).toBe('open');
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
    own.mute(true);
    own.setStage([]);
    own.setRight(null);
    own.setRight('standing');
    own.opens();
    expect(own.microphone()).toBe('muted');
  });
});

describe('for what somebody is heard', () => {
  const meetingOf = (...events: readonly MeetingEvent[]) => given(...sitting, ...events).meeting;

  test('F12 given a turn, when the meeting is suspended, then it is still theirs; the chair is heard for nothing', () => {
    const meeting = meetingOf(joined(bo, 'remote'), requestedBy(bo), givenTo(bo), suspended);
    expect([bo, chen, amina].map(({ id }) => heardFor(meeting, id))).toEqual([requestOf(bo), null, null]);
  });

  test('F4 given a written intervention, then it is the moderator’s to read, and not its author’s', () => {
    const meeting = meetingOf(requestedBy(bo, { written: 'We agree.', enteredBy: mateo }), givenTo(bo));
    expect([mateo, bo, amina].map(({ id }) => heardFor(meeting, id))).toEqual([requestOf(bo), null, 'standing']);
  });

  test('F4 given a guest without a device, then it is nobody’s', () => {
    const meeting = meetingOf(requestedFor(nadia, mateo), givenTo('request-of-nadia'));
    expect(heardFor(meeting, mateo.id)).toBeNull();
  });
});
