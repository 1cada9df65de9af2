import { createRoot, createSignal } from 'solid-js';
import { describe, expect, test } from 'vitest';
import { createSoundingTab, type SoundingTab } from '../../../client/media/heard/sounding-tab.ts';
import { createOwnSound } from '../../../client/media/own/own-sound.ts';
import { inPart } from '../../support/in-part.ts';

/** One lock, as browsers keep it for all tabs: who waits is served in order, and who steals is served at once. */
function oneLock() {
  type Asked = { readonly serve: () => void; readonly drop: (error: Error) => void };
  let [held, queue]: [Asked | null, Asked[]] = [null, []];
  const gone = () => new DOMException('gone', 'AbortError');
  function next(): void {
    held = queue.shift() ?? null;
    held?.serve();
  }
  const request = (_: string, options: LockOptions, hold: (lock: unknown) => Promise<void>): Promise<void> =>
    new Promise((resolve, reject) => {
      const asked: Asked = {
        serve: () =>
          void hold({}).then(() => {
            resolve();
            if (held === asked) next();
          }),
        drop: reject,
      };
      if (options.ifAvailable && held) return void hold(null).then(resolve);
      options.signal?.addEventListener('abort', () => {
        queue = queue.filter((one) => one !== asked);
        reject(gone());
      });
      if (options.steal) {
        const before = held;
        queue = [asked, ...queue];
        next();
        return before?.drop(gone());
      }
      queue = [...queue, asked];
      if (!held) next();
    });
  return inPart<LockManager>({ request });
}
const settled = () => new Promise(setImmediate);

describe('F34 given a meeting in two tabs of one browser', () => {
  const twoTabs = (): [SoundingTab, SoundingTab] => {
    const locks = oneLock();
    return [createSoundingTab('sound', locks), createSoundingTab('sound', locks)];
  };

  test('when both have joined, then the first plays, and the second when its person wants it there', async () => {
    const [first, second] = twoTabs();
    first.begin();
    second.begin();
    await settled();
    expect([first.isHere(), second.isHere()]).toEqual([true, false]);
    second.take();
    await settled();
    expect([first.isHere(), second.isHere()]).toEqual([false, true]);
    first.take();
    await settled();
    expect([first.isHere(), second.isHere()]).toEqual([true, false]);
  });

  test('when the tab that plays leaves, then the other plays by itself', async () => {
    const [first, second] = twoTabs();
    first.begin();
    second.begin();
    await settled();
    first.end();
    await settled();
    expect(second.isHere()).toBe(true);
    first.begin();
    await settled();
    expect([first.isHere(), second.isHere()]).toEqual([false, true]);
  });

  test('when the tab that waits leaves, then nothing waits any more', async () => {
    const [first, second] = twoTabs();
    first.begin();
    second.begin();
    await settled();
    second.end();
    first.end();
    await settled();
    first.begin();
    await settled();
    expect(first.isHere()).toBe(true);
  });

  test('when the browser has no locks, as on a page without https, then each plays', () => {
    const tab = createSoundingTab('sound', undefined);
    tab.begin();
    expect(tab.isHere()).toBe(true);
  });
});

test('F34 given a hall that plays, when its page is left and the hall opened again in the same tab, then it plays there', async () => {
  const locks = oneLock();
  const open = () =>
    createRoot((dispose) => {
      const [isJoined] = createSignal(true);
      const tab = createSoundingTab('sound', locks);
      return { sound: createOwnSound({ playback: { silence: () => undefined }, tab, isJoined }), dispose };
    });
  const before = open();
  await settled();
  before.dispose();
  const again = open();
  await settled();
  await settled();
  expect(again.sound.where()).toBe('here');
  again.dispose();
});

describe('F34 given a person on two devices', () => {
  const aDevice = () =>
    createRoot((dispose) => {
      const silences: boolean[] = [];
      const [isJoined] = createSignal(true);
      const playback = { silence: (on: boolean) => void silences.push(on) };
      const sound = createOwnSound({ playback, tab: createSoundingTab('sound', undefined), isJoined });
      return { sound, silences, dispose };
    });

  test('when the other plays too, then it is said, and its person silences one, or neither', async () => {
    const { sound, silences, dispose } = aDevice();
    await settled();
    sound.othersAre(1);
    expect(sound.where()).toBe('both');
    sound.silence();
    expect([sound.where(), silences.at(-1)]).toEqual(['silenced', true]);
    sound.playHere();
    expect([sound.where(), silences.at(-1)]).toEqual(['here', false]);
    dispose();
  });

  test('when the other has gone, then the one that was silenced plays again, and a later one is told of again', async () => {
    const { sound, silences, dispose } = aDevice();
    await settled();
    sound.othersAre(1);
    sound.silence();
    sound.othersAre(0);
    expect([sound.where(), silences.at(-1)]).toEqual(['here', false]);
    sound.othersAre(1);
    expect(sound.where()).toBe('both');
    dispose();
  });
});
