import type { KnownChecks } from '../own/check/known-checks.ts';
import type { OwnSoundCheck } from '../own/check/sound-check.ts';
import type { OwnControls } from '../own/own-media.ts';
import type { Call } from './call.ts';

const nothing = (): void => {};
const none = (): null => null;
const no = (): boolean => false;

export const restingCheck = (coming: () => Promise<{ readonly soundCheck: OwnSoundCheck }>): OwnSoundCheck => ({
  talkingWith: none,
  trouble: none,
  isChecking: no,
  loudness: () => 0,
  begin: async () => (await coming()).soundCheck.begin(),
  end: async () => nothing(),
  renew: async () => nothing(),
  stop: nothing,
  talkWith: async (person) => (await coming()).soundCheck.talkWith(person),
});

const restingDevices = (coming: () => Promise<OwnControls>): Call['devices'] => ({
  list: () => [],
  used: none,
  chosen: none,
  choose: (kind, device) => void coming().then(({ devices }) => devices.choose(kind, device)),
  changes: () => 0,
  grants: () => 0,
  look: async () => (await coming()).devices.look(),
});

export const restingControls = (coming: () => Promise<OwnControls>): OwnControls => ({
  microphone: () => 'off',
  microphoneTrouble: none,
  openMicrophone: async () => (await coming()).openMicrophone(),
  openToHelp: async () => (await coming()).openToHelp(),
  mute: nothing,
  opensItself: no,
  microphoneTrack: none,
  camera: no,
  setCamera: async (on) => (await coming()).setCamera(on),
  sharing: no,
  share: async () => (await coming()).share(),
  isLineShort: no,
  stopSharing: nothing,
  news: none,
  devices: restingDevices(coming),
  chooseDevice: async (...chosen) => (await coming()).chooseDevice(...chosen),
});

const NO_CHECKS: KnownChecks = { checks: () => [], soundOf: none, isRefused: no, knows: nothing };

/** What a call answers before its code has come: nothing is open or heard. What is wanted of it is done when the code is there. */
export function createRestingCall(coming: () => Promise<Call>): Call {
  let withdraw = (): void => {};
  /** Settles when it is done, or as soon as something else is wanted. */
  async function once(begin: (call: Call) => unknown): Promise<void> {
    withdraw();
    let isWanted = true;
    const withdrawn = new Promise<void>((over) => {
      withdraw = () => {
        isWanted = false;
        over();
      };
    });
    const beginning = coming().then((call) => (isWanted ? begin(call) : undefined));
    await Promise.race([withdrawn, beginning]);
  }
  return {
    state: () => 'idle',
    care: () => 'resting',
    refusal: none,
    join: (how) => once((call) => call.join(how)),
    watchChecks: () => void once((call) => call.watchChecks()),
    leave: () => withdraw(),
    stage: () => [],
    tiles: () => [],
    sized: nothing,
    ...restingControls(coming),
    ownSound: { where: () => 'here', isSilent: no, othersAre: nothing, playHere: nothing, silence: nothing },
    soundCheck: { ...restingCheck(coming), ...NO_CHECKS },
    level: () => 0,
    arrivalOf: none,
    ownArrival: none,
    reception: () => 'idle',
    quality: () => 'awaited',
    locked: none,
    unlock: nothing,
  };
}

/** Answers as the present call does, also to code that has taken a part of it aside. */
export function createDelegate<T extends object>(present: () => T): T {
  return new Proxy(present(), { get: (_, name) => memberOf(present, name) });
}

function memberOf(present: () => object, name: string | symbol): unknown {
  const member: unknown = Reflect.get(present(), name);
  if (typeof member === 'function')
    return (...said: readonly unknown[]) => Reflect.apply(Reflect.get(present(), name), present(), said);
  return typeof member === 'object' && member !== null
    ? createDelegate<object>(() => Reflect.get(present(), name))
    : member;
}
