import { createEffect, createSignal, untrack } from 'solid-js';
import type { PersonId } from '../../shared/ids.ts';
import type { OnStage } from '../../shared/protocol/media-down.ts';
import type { Source } from '../../shared/protocol/media-source.ts';
import { captureCamera, captureMicrophone, captureScreen, type Devices, type NoCapture } from './capture.ts';
import type { HeardFor } from './heard-for.ts';
import type { SendingSession } from './media-session.ts';
import { type MicrophoneState, microphoneState } from './microphone.ts';
import { createOwnSource } from './own-source.ts';
import type { Picture } from './tile.ts';

type World = {
  readonly session: () => SendingSession | null;
  readonly stage: () => readonly OnStage[];
  readonly opensItself: () => boolean;
  /** As the meeting has it, and not the line: a connection that comes back changes nothing. */
  readonly heardFor: () => HeardFor;
  readonly person: () => PersonId | null;
  /** Tells the server that one wants to be heard on this device. */
  readonly choose: () => void;
};

const NO_DEVICES: Devices = { microphone: null, camera: null };
const always = () => true;

/** What this device can send, and what its person wants of it. The floor decides the rest. */
export function createOwnMedia(world: World) {
  const [devices, setDevices] = createSignal(NO_DEVICES);
  const [wantsMicrophone, setWantsMicrophone] = createSignal(false);
  const [isBlocked, setBlocked] = createSignal(false);
  const [isMuted, setMuted] = createSignal(false);
  /** Agreed to with the button, for as long as it lasts that one may be heard. */
  const [isOpened, setOpened] = createSignal(false);
  const isOpen = (producerId: string) => world.stage().some((one) => one.producerId === producerId);
  const { session } = world;
  const agreed = () => world.opensItself() || isOpened();
  const microphone = createOwnSource('microphone', { session, isOpen, agrees: () => agreed() && !isMuted() });
  const camera = createOwnSource('camera', { session, isOpen, agrees: always });
  const screen = createOwnSource('screen', { session, isOpen, agrees: always });

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

  /** A turn, or helping, begins afresh: not muted, and asked again unless agreed on joining or heard already. */
  function begins(now: HeardFor, before: HeardFor): void {
    if (now !== null && now !== 'standing') setMuted(false);
    if (now === null || (now !== 'standing' && before !== 'standing')) setOpened(false);
  }
  createEffect((before: HeardFor) => {
    const now = world.heardFor();
    if (now !== before) begins(now, before);
    return now;
  }, untrack(world.heardFor));

  async function takeMicrophone(): Promise<void> {
    setWantsMicrophone(true);
    const taken = await microphone.take(() => captureMicrophone(devices()));
    if (taken !== 'given-up') setBlocked(taken === 'failed');
  }
  const setCamera = async (isOn: boolean): Promise<void> => {
    if (isOn) await camera.take(() => captureCamera(devices()));
    else camera.stop();
  };
  async function chooseDevices(chosen: Devices): Promise<void> {
    setDevices(chosen);
    if (microphone.track()) await takeMicrophone();
    if (camera.track()) await setCamera(true);
  }
  async function openMicrophone(): Promise<void> {
    if (isElsewhere()) world.choose();
    setOpened(true);
    setMuted(false);
    if (!microphone.track()) await takeMicrophone();
  }
  /** For a sound check: the same microphone, stopped on its own. */
  async function copyOfMicrophone(): Promise<MediaStreamTrack | NoCapture> {
    if (!microphone.track()) await takeMicrophone();
    return microphone.track()?.clone() ?? { failed: 'missing' };
  }
  const facts = () => ({ elsewhere: isElsewhere(), onStage: microphone.onStage(), agreed: agreed(), muted: isMuted() });

  return {
    begin: async (how: { readonly microphone: boolean; readonly camera: boolean }): Promise<void> => {
      await Promise.all([how.microphone ? takeMicrophone() : null, how.camera ? setCamera(true) : null]);
    },
    end(): void {
      setWantsMicrophone(false);
      for (const source of [microphone, camera, screen]) source.stop();
    },
    /** The server has let go of it: the role has changed. */
    forget(source: Source): void {
      if (source !== 'check') ({ microphone, camera, screen })[source].forget();
    },
    copyOfMicrophone,
    /** A microphone was wanted, and the browser or the system gives none. */
    isRefused: (): boolean => wantsMicrophone() && isBlocked(),
    pictures: (): readonly Picture[] => [camera, screen].flatMap((source) => source.picture() ?? []),
    controls: {
      microphone: (): MicrophoneState =>
        microphoneState({ wanted: wantsMicrophone(), blocked: isBlocked(), ...facts() }),
      /** The button "Open my microphone". Who joined to listen is asked for one now; who is heard on another device is heard here from now on. */
      openMicrophone,
      /** Shuts one's own microphone, or opens it again, while having the floor. */
      mute: setMuted,
      /** For measuring its level on this device; nothing of it leaves. */
      microphoneTrack: microphone.track,
      camera: () => camera.track() !== null,
      setCamera,
      sharing: () => screen.track() !== null,
      async share(): Promise<void> {
        await screen.take(captureScreen);
      },
      stopSharing: screen.stop,
      devices,
      chooseDevices,
    },
  };
}
