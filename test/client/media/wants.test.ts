import { createRoot, createSignal } from 'solid-js';
import { expect, test } from 'vitest';
import { tellOfWants } from '../../../client/media/wants.ts';

const settled = () => new Promise(setImmediate);

/** A device of which the meeting sounds here or elsewhere, and what it has asked for. */
function aDevice(isSilentAtFirst: boolean) {
  const asked: unknown[] = [];
  const ask = async (_: string, message: unknown) => {
    asked.push(message);
    return { done: true } as never;
  };
  return createRoot((dispose) => {
    const [session, setSession] = createSignal<object | null>({});
    const [isSilent, setSilent] = createSignal(isSilentAtFirst);
    const [isSeen, setSeen] = createSignal(true);
    tellOfWants({ channel: { ask }, session, isSilent, isSeen });
    return { asked, setSession, setSilent, setSeen, dispose };
  });
}

test('F34 given a tab that is silent, then it wants no sound, and pictures only while it is seen, until the meeting sounds there', async () => {
  const { asked, setSilent, setSeen, dispose } = aDevice(true);
  await settled();
  expect(asked).toEqual([{ video: true, sound: false }]);
  setSeen(false);
  expect(asked.at(-1)).toEqual({ video: false, sound: false });
  setSilent(false);
  expect(asked.at(-1)).toEqual({ video: true, sound: true });
  dispose();
});

test('F34 given a tab that is silent, when its session is made again, then it says so again; one that sounds has nothing to say', async () => {
  const silent = aDevice(true);
  const sounding = aDevice(false);
  await settled();
  for (const { setSession, setSeen } of [silent, sounding]) {
    setSession(null);
    setSession({});
    setSeen(false);
  }
  expect(silent.asked).toHaveLength(3);
  expect(sounding.asked).toEqual([]);
  for (const { dispose } of [silent, sounding]) dispose();
});
