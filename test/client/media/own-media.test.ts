import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NOTHING_SHUT } from '../../../shared/floor/sound/own-wishes.ts';
import { idOf, type RequestId } from '../../../shared/ids.ts';
import { computerOff, computerOn, lit, reload, speaker } from '../../support/media/own-speaker.ts';

const [first, second] = ['first', 'second'].map((name) => idOf<RequestId>(name)) as [RequestId, RequestId];

describe('given somebody who may be heard', () => {
  beforeEach(computerOn);
  afterEach(computerOff);

  test.each([
    ['the floor', first],
    ['the right to help', 'helping'],
    ['the chair', 'by-role'],
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
    reload();
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
    own.setRight('by-role');
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
    const own = await speaker({ opensItself: false, from: 'by-role' });
    own.opens();
    await own.openMicrophone();
    own.setRight(first);
    expect(own.microphone()).toBe('open');
  });

  test('F13 the chair who muted, when the meeting is suspended and resumed, then it stays shut', async () => {
    const own = await speaker({ from: 'by-role' });
    own.opens();
    own.mute();
    own.setStage([]);
    own.setRight(null);
    own.setRight('by-role');
    own.opens();
    expect(own.microphone()).toBe('muted');
  });
});
