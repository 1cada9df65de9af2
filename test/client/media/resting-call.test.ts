import { createRoot, createSignal } from 'solid-js';
import { describe, expect, test } from 'vitest';
import type { Call } from '../../../client/media/call/call.ts';
import { createRestingCall } from '../../../client/media/call/resting-call.ts';
import { createDelegate } from '../../../client/media/delegate.ts';

/** A call of which only this much is asked here. */
function calling(waiting: () => Promise<Call>) {
  const done: string[] = [];
  const call: Call = {
    ...createRestingCall(waiting),
    state: () => 'joined',
    join: async () => void done.push('join'),
    watchChecks: () => void done.push('watch'),
  };
  return { call, done };
}
const how = { microphone: true, camera: false, opensItself: false, pressed: [] };

describe('a call whose code has not come yet', () => {
  test('joins once it is there, unless its person has left meanwhile', async () => {
    let arrive: (call: Call) => void = () => {};
    const coming = new Promise<Call>((here) => {
      arrive = here;
    });
    const [stays, leaves] = [createRestingCall(() => coming), createRestingCall(() => coming)];
    const joined = [stays.join(how), leaves.join(how)];
    leaves.leave();
    const { call, done } = calling(() => coming);
    arrive(call);
    await Promise.all(joined);
    expect(done).toEqual(['join']);
  });

  test('keeps nobody waiting who has left, or wants something else meanwhile', async () => {
    const resting = createRestingCall(() => new Promise(() => {}));
    const joined = resting.join(how);
    const again = resting.join(how);
    await joined;
    resting.leave();
    await again;
  });

  test('does what was wanted last once it is there', async () => {
    let arrive: (call: Call) => void = () => {};
    const coming = new Promise<Call>((here) => {
      arrive = here;
    });
    const { call, done } = calling(() => coming);
    const [watches, joins] = [createRestingCall(() => coming), createRestingCall(() => coming)];
    const forgotten = watches.join(how);
    watches.watchChecks();
    joins.watchChecks();
    const joined = joins.join(how);
    await forgotten;
    arrive(call);
    await joined;
    expect(done).toEqual(['watch', 'join']);
  });

  test('is answered for by the call itself as soon as that is there, also to who has taken a part of it aside', () => {
    createRoot((dispose) => {
      const resting = createRestingCall(() => new Promise(() => {}));
      const [present, setPresent] = createSignal<Call>(resting);
      const { state, soundCheck } = createDelegate(present);
      expect([state(), soundCheck.loudness()]).toEqual(['idle', 0]);
      const { call } = calling(() => new Promise(() => {}));
      setPresent({ ...call, soundCheck: { ...call.soundCheck, loudness: () => 1 } });
      expect([state(), soundCheck.loudness()]).toEqual(['joined', 1]);
      dispose();
    });
  });
});
