import type { OwnSoundCheck } from './check/sound-check.ts';
import type { OwnControls } from './own-media.ts';

const nothing = (): void => {};
const none = (): null => null;
const no = (): boolean => false;

/** What is pressed before the code that sends has come: nothing is open, and what is wanted is done when it is there. */
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

const restingDevices = (coming: () => Promise<OwnControls>): OwnControls['devices'] => ({
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
