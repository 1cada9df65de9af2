import { createRoot, createSignal } from 'solid-js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { MediaSession } from '../../client/media/media-session.ts';
import { microphoneState } from '../../client/media/microphone.ts';
import { createOwnSource } from '../../client/media/own-source.ts';
import { qualityOf } from '../../client/media/quality.ts';
import { createRecovery } from '../../client/media/recovery.ts';
import type { Sending } from '../../client/media/sending.ts';
import { createSoundTally } from '../../client/media/sound-tally.ts';
import { tilesOf } from '../../client/media/tile.ts';
import { idOf, type PersonId } from '../../shared/ids.ts';
import type { OnStage } from '../../shared/protocol/media-down.ts';

const [ada, bo] = ['ada', 'bo'].map((name) => idOf<PersonId>(name)) as [PersonId, PersonId];

describe('the own microphone', () => {
  const facts = { wanted: true, blocked: false, onStage: true, agreed: true, muted: false };
  test.each([
    ['they did not choose one', { wanted: false }, 'off'],
    ['the browser gives none', { blocked: true }, 'blocked'],
    ['they have not got the floor', { onStage: false }, 'waiting'],
    ['they have the floor and did not agree to its opening', { agreed: false }, 'asking'],
    ['they have the floor and agreed', {}, 'open'],
    ['they have the floor and shut it', { muted: true }, 'muted'],
  ] as const)('F13 given %s, then it says so', (_, change, state) => {
    expect(microphoneState({ ...facts, ...change })).toBe(state);
  });
});

describe('tiles of the stage', () => {
  const on = (producerId: string, person: PersonId, source: OnStage['source']): OnStage => ({
    producerId,
    person,
    source,
  });
  const stream = {} as MediaStream;

  test('given a person with microphone and camera, then they have one tile, with their picture', () => {
    const tiles = tilesOf([on('m', ada, 'microphone'), on('c', ada, 'camera')], [{ producerId: 'c', stream }]);
    expect(tiles).toEqual([{ id: 'ada', person: ada, source: 'camera', stream, audible: true }]);
  });

  test('given a camera that has not arrived, then the tile is there without a picture', () => {
    expect(tilesOf([on('c', ada, 'camera')], [])).toMatchObject([{ person: ada, stream: null, audible: false }]);
  });

  test('given a shared screen, then it comes first and apart from its person', () => {
    const tiles = tilesOf([on('m', bo, 'microphone'), on('s', bo, 'screen')], [{ producerId: 's', stream }]);
    expect(tiles.map(({ source, stream: picture }) => [source, picture !== null])).toEqual([
      ['screen', true],
      ['camera', false],
    ]);
  });

  test('given a picture of somebody who is not on the stage, then it is not shown', () => {
    expect(tilesOf([], [{ producerId: 'c', stream }])).toEqual([]);
  });
});

test.each([
  [{ up: null, down: null }, 'unknown'],
  [{ up: 10, down: null }, 'good'],
  [{ up: 10, down: 6 }, 'weak'],
  [{ up: 3, down: 10 }, 'bad'],
] as const)('given the scores %o, then the worse direction is the quality', (frame, quality) => {
  expect(qualityOf(frame)).toBe(quality);
});

describe('the sound of a microphone', () => {
  const tone = (amplitude: number) => Float32Array.from({ length: 2048 }, (_, n) => amplitude * Math.sin(n / 7));
  const tallyOf = (...looks: readonly Float32Array[]) => {
    const tally = createSoundTally();
    for (const look of looks) tally.add(look);
    return tally;
  };

  test('F14 given nothing was heard, then there is no level and nothing is cut off', () => {
    expect([createSoundTally().levelDb(), createSoundTally().clipped(), createSoundTally().now()]).toEqual([
      null,
      0,
      0,
    ]);
  });

  test('F14 given speech with pauses, then the pauses do not lower its level', () => {
    const silence = new Float32Array(2048);
    const spoken = tallyOf(tone(0.1)).levelDb() ?? 0;
    expect(spoken).toBeCloseTo(-23, 0);
    expect(tallyOf(tone(0.1), silence, tone(0.1), silence).levelDb()).toBeCloseTo(spoken, 1);
  });

  test('F14 given a voice that is too loud, then what is cut off is counted', () => {
    const cut = Float32Array.from(tone(3), (sample) => Math.max(-1, Math.min(1, sample)));
    expect(tallyOf(cut).clipped()).toBeGreaterThan(0.5);
    expect(tallyOf(tone(0.5)).clipped()).toBe(0);
  });
});

describe('after a loss', () => {
  const remedies = () => ({ restartIce: vi.fn(), rejoin: vi.fn() });
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('given a short gap, then nothing is done', () => {
    const done = remedies();
    const recovery = createRecovery(done);
    recovery.saw('receive', 'disconnected');
    vi.advanceTimersByTime(900);
    recovery.saw('receive', 'connected');
    vi.advanceTimersByTime(10_000);
    expect(done.restartIce).not.toHaveBeenCalled();
    expect(done.rejoin).not.toHaveBeenCalled();
  });

  test('given a path that stays dead, then ICE is restarted, and if that does not help everything is made anew', () => {
    const done = remedies();
    const recovery = createRecovery(done);
    recovery.saw('send', 'disconnected');
    vi.advanceTimersByTime(1000);
    expect(done.restartIce).toHaveBeenCalledOnce();
    recovery.saw('receive', 'disconnected');
    vi.advanceTimersByTime(4000);
    expect(done.rejoin).toHaveBeenCalledOnce();
    expect(done.restartIce).toHaveBeenCalledOnce();
  });

  test('given a transport that has failed, then everything is made anew at once', () => {
    const done = remedies();
    createRecovery(done).saw('receive', 'failed');
    expect(done.rejoin).toHaveBeenCalledOnce();
  });

  test('given a session that ended broken, when the next one begins well, then nothing is done', () => {
    const done = remedies();
    const recovery = createRecovery(done);
    recovery.saw('send', 'disconnected');
    recovery.stumbled();
    recovery.close();
    recovery.saw('receive', 'connecting');
    recovery.saw('receive', 'connected');
    vi.advanceTimersByTime(60_000);
    expect(done.restartIce).not.toHaveBeenCalled();
    expect(done.rejoin).not.toHaveBeenCalled();
  });

  test('given something that could not be sent though the path stands, then everything is made anew, once', () => {
    const done = remedies();
    const recovery = createRecovery(done);
    recovery.stumbled();
    recovery.stumbled();
    recovery.saw('receive', 'connected');
    vi.advanceTimersByTime(60_000);
    expect(done.rejoin).toHaveBeenCalledOnce();
  });

  test('given another network, then ICE is restarted before anything is noticed', () => {
    const done = remedies();
    createRecovery(done).networkChanged();
    expect(done.restartIce).toHaveBeenCalledOnce();
  });
});

/** A track of no device; `stop` is all that is asked of it. */
class SilentTrack extends EventTarget {
  stopped = false;
  stop(): void {
    this.stopped = true;
  }
}
const trackOf = () => new SilentTrack() as SilentTrack & MediaStreamTrack;

/** A session that notes what flows. */
function sessionThatNotes(producerId: string) {
  const flows: boolean[] = [];
  const sending: Sending = {
    producerId,
    flow: async (on) => void flows.push(on),
    close: vi.fn(),
  };
  const session = { maySend: true, send: async () => sending, close: () => {} } as unknown as MediaSession;
  return { session, flows, sending };
}
const settled = () => new Promise((resume) => setTimeout(resume, 0));

describe('what one sends', () => {
  function ownMicrophone() {
    const [session, setSession] = createSignal<MediaSession | null>(null);
    const [open, setOpen] = createSignal<readonly string[]>([]);
    const [agrees, setAgrees] = createSignal(true);
    const { source, dispose } = createRoot((end) => ({
      source: createOwnSource('microphone', { session, isOpen: (id) => open().includes(id), agrees }),
      dispose: end,
    }));
    return { source, dispose, setSession, setOpen, setAgrees };
  }

  test('F12 given a microphone without the floor, then not a packet leaves; with the floor it flows; after it, it stops', async () => {
    const { source, dispose, setSession, setOpen } = ownMicrophone();
    const { session, flows } = sessionThatNotes('p1');
    setSession(session);
    await source.take(async () => trackOf());
    await settled();
    expect(flows).toEqual([false]);
    setOpen(['p1']);
    setOpen([]);
    expect(flows).toEqual([false, true, false]);
    dispose();
  });

  test('F13 given somebody who did not agree, when they get the floor, then it flows once they do', async () => {
    const { source, dispose, setSession, setOpen, setAgrees } = ownMicrophone();
    const { session, flows } = sessionThatNotes('p1');
    setAgrees(false);
    setSession(session);
    await source.take(async () => trackOf());
    await settled();
    setOpen(['p1']);
    expect(flows.at(-1)).toBe(false);
    setAgrees(true);
    expect(flows.at(-1)).toBe(true);
    dispose();
  });

  test('given a session that is lost, when the next begins, then the same track is sent again', async () => {
    const { source, dispose, setSession, setOpen } = ownMicrophone();
    const track = trackOf();
    setSession(sessionThatNotes('p1').session);
    await source.take(async () => track);
    await settled();
    setSession(null);
    const next = sessionThatNotes('p2');
    setSession(next.session);
    await settled();
    setOpen(['p2']);
    expect(next.flows.at(-1)).toBe(true);
    expect(track.stopped).toBe(false);
    dispose();
    expect(track.stopped).toBe(true);
  });

  test('given a session that answers after the next one has begun, then the next one goes on sending', async () => {
    const { source, dispose, setSession, setOpen } = ownMicrophone();
    const [late, next] = [sessionThatNotes('late'), sessionThatNotes('next')];
    let answer = (_: Sending): void => {};
    const answered = new Promise<Sending>((resolve) => {
      answer = resolve;
    });
    setSession({ ...late.session, send: () => answered });
    await source.take(async () => trackOf());
    setSession(next.session);
    await settled();
    answer(late.sending);
    await settled();
    setOpen(['next']);
    expect(next.flows.at(-1)).toBe(true);
    expect(late.sending.close).toHaveBeenCalledOnce();
    dispose();
  });

  test('given a browser that answers after its person has left, then what it gives is stopped at once', async () => {
    const { source, dispose } = ownMicrophone();
    const late = trackOf();
    const taking = source.take(() => settled().then(() => late));
    source.stop();
    expect(await taking).toBe('given-up');
    expect(late.stopped).toBe(true);
    dispose();
  });

  test('given a microphone that is refused, then it is said', async () => {
    const { source, dispose } = ownMicrophone();
    expect(await source.take(async () => ({ failed: 'denied' }))).toBe('failed');
    dispose();
  });
});
