import { createEffect, createSignal, on } from 'solid-js';
import { agrees, isCaptured, type Joining, type OwnEvent } from '../../shared/floor/own-wishes.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { OnStage } from '../../shared/protocol/media-down.ts';
import type { Source } from '../../shared/protocol/media-source.ts';
import { captureCamera, captureMicrophone, captureScreen, type Devices, type NoCapture } from './capture.ts';
import type { SendingSession } from './media-session.ts';
import { type MicrophoneState, microphoneState } from './microphone.ts';
import { createOwnSource } from './own-source.ts';
import { createOwnWishes, type OwnRight, type ShutUnasked } from './own-wishes.ts';
import type { Picture } from './tile.ts';

type World = OwnRight & {
  readonly session: () => SendingSession | null;
  readonly stage: () => readonly OnStage[];
  readonly person: () => PersonId | null;
  /** Tells the server that one wants to be heard on this device. */
  readonly choose: () => void;
};

const NO_DEVICES: Devices = { microphone: null, camera: null };
const always = () => true;

/** What this device can send, and what its person wants of it. The floor decides the rest. */
export function createOwnMedia(world: World) {
  const [devices, setDevices] = createSignal(NO_DEVICES);
  const [isBlocked, setBlocked] = createSignal(false);
  const [news, setNews] = createSignal<ShutUnasked | null>(null);
  const { wishes, tell, join } = createOwnWishes(world, setNews);
  const isOpen = (producerId: string) => world.stage().some((one) => one.producerId === producerId);
  const { session } = world;
  const agreed = () => agrees(wishes(), world.heardFor());
  const microphone = createOwnSource('microphone', { session, isOpen, agrees: agreed });
  const camera = createOwnSource('camera', {
    session,
    isOpen,
    agrees: always,
    lost: () => tell({ type: 'lost', source: 'camera' }),
  });
  const screen = createOwnSource('screen', {
    session,
    isOpen,
    agrees: always,
    lost: () => tell({ type: 'lost', source: 'screen' }),
  });

  /** Heard by a microphone that is not this device's (F27). */
  const isElsewhere = () =>
    !microphone.onStage() &&
    world.person() !== null &&
    world
      .stage()
      .some(
        ({ producerId, person, source }) =>
          source === 'microphone' && person === world.person() && microphone.isElsewhere(producerId),
      );
  createEffect(() => isElsewhere() && tell({ type: 'heard-elsewhere', what: world.heardFor() }));

  /** What is not wanted any more is let go of, whatever the reason: the light of the device goes out (F30). */
  createEffect(
    on(wishes, (now) => {
      if (!isCaptured(now, 'microphone')) microphone.hush();
      if (!isCaptured(now, 'camera')) camera.stop();
      if (!isCaptured(now, 'screen')) screen.stop();
    }),
  );

  async function takeMicrophone(): Promise<void> {
    const taken = await microphone.take(() => captureMicrophone(devices()));
    if (taken !== 'given-up') setBlocked(taken === 'failed');
  }
  async function takeCamera(): Promise<void> {
    if ((await camera.take(() => captureCamera(devices()))) === 'failed') tell({ type: 'not-given', source: 'camera' });
  }
  async function setCamera(isOn: boolean): Promise<void> {
    tell(isOn ? { type: 'pressed', source: 'camera' } : { type: 'shut', source: 'camera' });
    if (isOn) await takeCamera();
  }
  async function chooseDevices(chosen: Devices): Promise<void> {
    setDevices(chosen);
    if (microphone.track()) await takeMicrophone();
    if (camera.track()) await takeCamera();
  }
  async function openMicrophone(press: OwnEvent = { type: 'pressed', source: 'microphone' }): Promise<void> {
    if (isElsewhere()) world.choose();
    tell(press);
    if (!microphone.track()) await takeMicrophone();
  }
  async function share(): Promise<void> {
    const shown = world.shownFor();
    if (shown === null) return;
    tell({ type: 'shared', shown });
    if ((await screen.take(captureScreen)) === 'failed') tell({ type: 'not-given', source: 'screen' });
  }
  /** For a sound check: a copy of one's own, or one of its own, so that what is shut stays shut. */
  async function copyOfMicrophone(): Promise<MediaStreamTrack | NoCapture> {
    return microphone.track()?.clone() ?? captureMicrophone(devices());
  }
  const maySend = () => session()?.maySend ?? true;
  const isWanted = () => wishes().has.microphone && maySend();

  return {
    begin: async (how: Joining): Promise<void> => {
      join(how);
      const takes = [
        isCaptured(wishes(), 'microphone') ? takeMicrophone() : null,
        isCaptured(wishes(), 'camera') ? takeCamera() : null,
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
    copyOfMicrophone,
    /** A microphone was wanted, and the browser or the system gives none. */
    isRefused: (): boolean => wishes().has.microphone && isBlocked(),
    pictures: (): readonly Picture[] => [camera, screen].flatMap((source) => source.picture() ?? []),
    controls: {
      microphone: (): MicrophoneState =>
        microphoneState({
          elsewhere: isElsewhere(),
          wanted: isWanted(),
          muted: wishes().shut.microphone,
          blocked: isBlocked(),
          onStage: microphone.onStage(),
          agreed: agreed(),
        }),
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
      stopSharing: (): void => tell({ type: 'shut', source: 'screen' }),
      /** What has been shut unasked; each is told once. */
      news,
      devices,
      chooseDevices,
    },
  };
}
