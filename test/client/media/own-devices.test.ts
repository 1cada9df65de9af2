import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { idOf, type RequestId } from '../../../shared/ids.ts';
import { computerOff, computerOn, lit, plugs, refuses, speaker } from '../../support/media/own-speaker.ts';

const turn = idOf<RequestId>('turn');
const used = () => [...lit].map(({ label }) => label);

describe('given somebody who speaks into a headset', () => {
  beforeEach(() => {
    computerOn();
    vi.spyOn(performance, 'now').mockReturnValue(0);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    computerOff();
  });
  const later = () => vi.mocked(performance.now).mockReturnValue(60_000);
  async function speaks() {
    const own = await speaker({ from: turn, camera: false });
    own.opens();
    later();
    return own;
  }

  test('F32 when it is unplugged, then another microphone is open in its place, and they are told which', async () => {
    const own = await speaks();
    await plugs('Built-in');
    expect([own.microphone(), used()]).toEqual(['open', ['Built-in']]);
    expect(own.news()).toEqual({ about: 'replaced', source: 'microphone', device: 'Built-in' });
  });

  test('F32 when the last one is unplugged, then it is said why, and one that is plugged in is used by itself', async () => {
    const own = await speaks();
    await plugs();
    expect([own.microphone(), own.microphoneTrouble()]).toEqual(['blocked', 'missing']);
    await plugs('Desk');
    expect([own.microphone(), own.microphoneTrouble(), used()]).toEqual(['open', null, ['Desk']]);
  });

  test('F32 when they chose it, it goes and comes back, then it is used again', async () => {
    const own = await speaks();
    await own.chooseDevice('microphone', { id: 'Headset', label: 'Headset' });
    later();
    await plugs('Built-in');
    await plugs('Built-in', 'Headset');
    expect(used()).toEqual(['Headset']);
  });

  test('F30 when they shut it, and microphones come and go, then none is opened', async () => {
    const own = await speaks();
    own.mute();
    await plugs();
    await plugs('Built-in', 'Headset');
    expect([own.microphone(), used()]).toEqual(['muted', []]);
    await own.chooseDevice('microphone', { id: 'Built-in', label: 'Built-in' });
    expect(used()).toEqual([]);
  });

  test('F32 when what was opened ends at once, again and again, then it is not tried for ever', async () => {
    const own = await speaker({ from: turn, camera: false });
    own.opens();
    for (let times = 0; times < 4; times += 1) {
      expect(own.microphone()).toBe('open');
      own.microphoneTrack()?.dispatchEvent(new Event('ended'));
      await new Promise((resume) => setTimeout(resume, 0));
    }
    expect([own.microphone(), own.microphoneTrouble()]).toEqual(['blocked', 'busy']);
    await own.openMicrophone();
    expect(own.microphone()).toBe('open');
  });

  test('F32 when the system silences it, then they are told so, and the button opens it again', async () => {
    const own = await speaks();
    own.microphoneTrack()?.dispatchEvent(new Event('mute'));
    expect(own.microphone()).toBe('held');
    await own.openMicrophone();
    expect([own.microphone(), lit.size]).toEqual(['open', 1]);
  });

  test.each(['denied', 'denied-by-system', 'missing', 'busy', 'insecure'] as const)(
    'F32 when they have none for it is %s, then that is what is said, also of a camera',
    async (why) => {
      refuses(why);
      const own = await speaker({ from: turn, camera: false });
      expect([own.microphone(), own.microphoneTrouble()]).toEqual(['blocked', why]);
      await own.setCamera(true);
      expect([own.camera(), own.news()]).toEqual([false, { about: 'not-given', source: 'camera', why }]);
    },
  );
});

test('F32 given a camera that is unplugged, then none is opened in its place, and they are told so', async () => {
  computerOn();
  const own = await speaker({ from: turn });
  own.mute();
  await plugs('Built-in');
  expect([own.camera(), own.news()?.about]).toEqual([false, 'unplugged']);
  await plugs('Built-in', 'Headset');
  expect(own.camera()).toBe(false);
  computerOff();
});
