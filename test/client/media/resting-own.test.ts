import { createRoot, createSignal } from 'solid-js';
import { expect, test } from 'vitest';
import type { RestingPart } from '../../../client/i18n/resting-part.ts';
import { createDevices } from '../../../client/media/own/device/devices.ts';
import type { createOwn, Own } from '../../../client/media/own/own.ts';
import { createRestingOwn } from '../../../client/media/own/resting-own.ts';
import type { Role } from '../../../shared/actor.ts';
import { type Joining, NOTHING_SHUT, type Shut } from '../../../shared/floor/sound/own-wishes.ts';
import { inPart } from '../../support/in-part.ts';

const settled = () => new Promise((resume) => setTimeout(resume, 0));
const speaks: Joining = { microphone: true, camera: false, opensItself: true, pressed: ['microphone'] };
const listens: Joining = { microphone: false, camera: false, opensItself: false };

type RestingDeps = Parameters<typeof createRestingOwn>[0];

/** Somebody in a hall whose part that sends has not come yet. */
function waiting(kept: Shut = NOTHING_SHUT) {
  const done: [string, unknown?][] = [];
  let wanted = 0;
  let shut = kept;
  let arrive = (_: typeof createOwn): void => {};
  const coming = new Promise<typeof createOwn>((here) => {
    arrive = here;
  });
  const part: RestingPart<typeof createOwn> = {
    begun: (begin) => coming.then(begin),
    want: () => {
      wanted += 1;
    },
    soon: () => {},
  };
  const [role, setRole] = createSignal<Role | null>('participant');
  const keptShut = {
    read: () => shut,
    write: (now: Shut) => {
      shut = now;
    },
    onWritten: () => () => {},
  };
  const own = createRoot(() =>
    createRestingOwn(inPart<RestingDeps>({ part, role, keptShut, devices: createDevices() })),
  );
  const comes = async () => {
    const controls = inPart<Own['controls']>({
      microphone: () => 'open',
      openMicrophone: async () => void done.push(['open']),
      setCamera: async (on: boolean) => void done.push(['camera', on]),
    });
    arrive(() => inPart<Own>({ begin: async (how: Joining) => void done.push(['begin', how]), controls }));
    await settled();
  };
  return { own, comes, done, setRole, wanted: () => wanted, shut: () => shut };
}

test('given a person who joins to listen, then nothing that sends is fetched for it, and it knows how they joined once it comes', async () => {
  const { own, comes, done, wanted } = waiting();
  await own.begin(listens);
  expect([wanted(), own.controls.microphone(), done]).toEqual([0, 'off', []]);
  await comes();
  expect([wanted(), own.controls.microphone(), done]).toEqual([0, 'open', [['begin', listens]]]);
});

test('F30 given a person who joins with a microphone, then what sends is fetched at once, and says meanwhile whether it is shut', async () => {
  const { own, wanted } = waiting();
  await own.begin(speaks);
  expect([wanted(), own.controls.microphone(), own.isMuted(), own.isUnopened()]).toEqual([1, 'waiting', false, true]);
  const shut = waiting({ microphone: true, camera: false }).own;
  await shut.begin({ ...speaks, pressed: [] });
  expect([shut.controls.microphone(), shut.isMuted(), shut.isUnopened()]).toEqual(['muted', true, false]);
});

test('F30 given a person who presses and leaves before what sends has come, then no device is opened when it comes', async () => {
  const { own, comes, done, wanted } = waiting();
  await own.begin(listens);
  void own.controls.openMicrophone();
  own.end();
  await comes();
  expect([wanted(), done]).toEqual([1, []]);
});

test('given a person who presses before what sends has come, then it is done when it comes', async () => {
  const { own, comes, done } = waiting();
  await own.begin(listens);
  void own.controls.setCamera(true);
  await comes();
  expect(done).toEqual([
    ['begin', listens],
    ['camera', true],
  ]);
});

test('F30 given a person whose role changes before what sends has come, then their microphone is shut until they open it', async () => {
  const { own, comes, done, setRole, shut } = waiting();
  await own.begin(speaks);
  setRole('chair');
  await comes();
  expect([done, shut()]).toEqual([[['begin', { ...speaks, pressed: [] }]], { microphone: true, camera: false }]);
});
