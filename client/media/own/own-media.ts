import { createEffect, createSignal, on } from 'solid-js';
import {
  agrees,
  isCaptured,
  type Joining,
  type Lasting,
  type OwnEvent,
} from '../../../shared/floor/sound/own-wishes.ts';
import type { PersonId } from '../../../shared/ids.ts';
import type { OnStage } from '../../../shared/protocol/media-frames.ts';
import type { Source } from '../../../shared/protocol/media-source.ts';
import type { Picture } from '../heard/tile.ts';
import type { SendingSession } from '../media-session.ts';
import { createOwnLine } from '../own-line.ts';
import { captureScreen, type NoCapture, type WhyNot } from './capture.ts';
import type { Device, DeviceKind } from './chosen-device.ts';
import type { OwnDevices } from './devices.ts';
import { type MicrophoneState, microphoneState } from './microphone.ts';
import { createOwnDevice } from './own-device.ts';
import { createOwnSource } from './own-source.ts';
import { createOwnWishes, type OwnRight, type ShutUnasked } from './own-wishes.ts';

type Deps = OwnRight & {
  readonly session: () => SendingSession | null;
  readonly stage: () => readonly OnStage[];
  readonly person: () => PersonId | null;
  readonly devices: OwnDevices;
  /** Tells the server that one wants to be heard on this device. */
  readonly choose: () => void;
};
/** What has happened to one's own sources unasked, or was asked for in vain; each is told once. */
export type OwnNews =
  | ShutUnasked
  | { readonly about: 'replaced' | 'unplugged'; readonly source: Lasting; readonly device: string }
  | { readonly about: 'not-given'; readonly source: 'microphone' | 'camera' | 'screen'; readonly why: WhyNot };

const always = () => true;
const never = () => false;

/** What this device can send, and what its person wants of it. The floor decides the rest. */
export function createOwnMedia(deps: Deps) {
  const [news, setNews] = createSignal<OwnNews | null>(null);
  const { wishes, tell, join } = createOwnWishes(deps, setNews);
  const { session, devices } = deps;
  const isOpen = (producerId: string) => deps.stage().some((one) => one.producerId === producerId);
  const agreed = () => agrees(wishes(), deps.heardFor());
  const shared = { session, isOpen, devices, isGivenUp: never };

  const microphone = createOwnDevice('microphone', {
    ...shared,
    agrees: agreed,
    isWanted: () => isCaptured(wishes(), 'microphone'),
    lost: () => {},
    replaced: (device) => setNews({ about: 'replaced', source: 'microphone', device }),
  });
  const screen = createOwnSource('screen', {
    ...shared,
    agrees: always,
    lost: () => tell({ type: 'lost', source: 'screen' }),
  });
  const line = createOwnLine({ session, screen });
  const camera = createOwnDevice('camera', {
    ...shared,
    agrees: always,
    isWanted: never,
    isGivenUp: line.isShort,
    lost: () => {
      tell({ type: 'lost', source: 'camera' });
      setNews({ about: 'unplugged', source: 'camera', device: '' });
    },
    replaced: () => {},
  });

  /** Heard by a microphone that is not this device's (F27). */
  const isElsewhere = () =>
    !microphone.onStage() &&
    deps.person() !== null &&
    deps
      .stage()
      .some(
        ({ producerId, person, source }) =>
          source === 'microphone' && person === deps.person() && microphone.isElsewhere(producerId),
      );
  createEffect(() => isElsewhere() && tell({ type: 'heard-elsewhere', what: deps.heardFor() }));

  /** What is not wanted any more is let go of, whatever the reason: the light of the device goes out (F30). */
  createEffect(
    on(wishes, (now) => {
      if (!isCaptured(now, 'microphone')) microphone.hush();
      if (!isCaptured(now, 'camera')) camera.stop();
      if (!isCaptured(now, 'screen')) screen.stop();
    }),
  );
  createEffect(
    on(microphone.trouble, (why) => why && setNews({ about: 'not-given', source: 'microphone', why }), { defer: true }),
  );

  async function openCamera(): Promise<void> {
    const taken = await camera.open();
    if (taken === 'taken' || taken === 'given-up') return;
    tell({ type: 'not-given', source: 'camera' });
    setNews({ about: 'not-given', source: 'camera', why: taken });
  }
  async function setCamera(isOn: boolean): Promise<void> {
    tell(isOn ? { type: 'pressed', source: 'camera' } : { type: 'shut', source: 'camera' });
    if (isOn) await openCamera();
  }
  async function openMicrophone(press: OwnEvent = { type: 'pressed', source: 'microphone' }): Promise<void> {
    if (isElsewhere()) deps.choose();
    tell(press);
    if (!microphone.track() || microphone.isHeld()) await microphone.reopen();
  }
  async function share(): Promise<void> {
    const shown = deps.shownFor();
    if (shown === null) return;
    tell({ type: 'shared', shown });
    const taken = await screen.take(captureScreen);
    if (taken === 'taken' || taken === 'given-up') return;
    tell({ type: 'not-given', source: 'screen' });
    // Who closes the browser's question has changed their mind, and knows it.
    if (taken !== 'denied') setNews({ about: 'not-given', source: 'screen', why: taken });
  }
  async function chooseDevice(kind: DeviceKind, device: Device | null): Promise<void> {
    devices.choose(kind, device);
    if (kind === 'microphone' && microphone.track()) await microphone.reopen();
    if (kind === 'camera' && camera.track()) await camera.reopen();
  }
  const copyOfMicrophone = async (): Promise<MediaStreamTrack | NoCapture> =>
    microphone.track()?.clone() ?? microphone.capture();
  const isWanted = () => wishes().has.microphone && (session()?.maySend ?? true);
  const isBlocked = () => microphone.trouble() !== null && !microphone.track();

  return {
    begin: async (how: Joining): Promise<void> => {
      join(how);
      const takes = [
        isCaptured(wishes(), 'microphone') ? microphone.open() : null,
        isCaptured(wishes(), 'camera') ? openCamera() : null,
      ];
      await Promise.all(takes);
    },
    end(): void {
      tell({ type: 'left' });
      for (const source of [microphone, camera, screen]) source.stop();
    },
    /** The server has let go of it: what one may send has changed. */
    forget(source: Source): void {
      if (source !== 'check') tell({ type: 'shut', source });
    },
    /** For a sound check: a copy of one's own, or one of its own, so that what is shut stays shut. */
    copyOfMicrophone,
    /** A microphone was wanted, and the browser or the system gives none. */
    isRefused: (): boolean => wishes().has.microphone && isBlocked(),
    /** Its person has shut their microphone. */
    isMuted: (): boolean => wishes().has.microphone && wishes().shut.microphone,
    /** Nothing of it leaves yet: the browser has not given it, or they have not agreed to its opening. */
    isUnopened: (): boolean => !wishes().shut.microphone && (microphone.track() === null || !agreed()),
    pictures: (): readonly Picture[] => [camera, screen].flatMap((source) => source.picture() ?? []),
    controls: {
      microphone: (): MicrophoneState =>
        microphoneState({
          elsewhere: isElsewhere(),
          wanted: isWanted(),
          muted: wishes().shut.microphone,
          prompted: microphone.isAwaited(),
          blocked: isBlocked(),
          held: microphone.isHeld(),
          onStage: microphone.onStage(),
          agreed: agreed(),
        }),
      /** Why there is no microphone; null while nothing is wrong. */
      microphoneTrouble: microphone.trouble,
      /** The button "Open my microphone". Who joined to listen is asked for one now; who is heard on another device is heard here from now on. */
      openMicrophone: (): Promise<void> => openMicrophone(),
      /** The moderator's button that begins helping, and opens the microphone with it. */
      openToHelp: (): Promise<void> => openMicrophone({ type: 'pressed-to-help' }),
      /** Shuts one's own microphone, until one opens it again. */
      mute: (): void => tell({ type: 'shut', source: 'microphone' }),
      /** For measuring its level on this device; nothing of it leaves. */
      microphoneTrack: microphone.track,
      camera: () => camera.track() !== null,
      setCamera,
      sharing: () => screen.track() !== null,
      share,
      /** The line is too short for more than sound and what is shown; the camera is not sent meanwhile (F37). */
      isLineShort: line.isShort,
      stopSharing: (): void => tell({ type: 'shut', source: 'screen' }),
      news,
      devices,
      chooseDevice,
    },
  };
}
