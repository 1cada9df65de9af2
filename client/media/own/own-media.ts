import { createEffect, createSignal, on } from 'solid-js';
import { isCaptured, type Joining } from '../../../shared/floor/sound/own-wishes.ts';
import type { PersonId } from '../../../shared/ids.ts';
import type { OnStage } from '../../../shared/protocol/media-frames.ts';
import type { Source } from '../../../shared/protocol/media-source.ts';
import type { Picture } from '../heard/tile.ts';

import type { Device, DeviceKind } from './device/chosen-device.ts';
import type { OwnDevices } from './device/devices.ts';
import { createOwnCamera, type OwnCamera } from './own-camera.ts';
import { createOwnMicrophone, type OwnMicrophone } from './own-microphone.ts';
import type { OwnNews } from './own-news.ts';
import { createOwnScreen, type OwnScreen } from './own-screen.ts';
import { createOwnWishes, type OwnRight } from './own-wishes.ts';
import type { SendingSession } from './sending.ts';

/** What this device can send, and what its person wants of it. The floor decides the rest. */
export type OwnMedia = Pick<OwnMicrophone, 'isRefused' | 'isMuted' | 'isUnopened'> & {
  readonly begin: (how: Joining) => Promise<void>;
  readonly end: () => void;
  /** The server has released it: what the person may send has changed. */
  readonly forget: (source: Source) => void;
  readonly copyOfMicrophone: OwnMicrophone['copy'];
  readonly pictures: () => readonly Picture[];
  readonly controls: OwnControls;
};

/** What its person sees and presses. */
export type OwnControls = {
  readonly microphone: OwnMicrophone['state'];
  readonly microphoneTrouble: OwnMicrophone['trouble'];
  readonly openMicrophone: OwnMicrophone['open'];
  readonly openToHelp: OwnMicrophone['openToHelp'];
  readonly mute: OwnMicrophone['mute'];
  readonly opensItself: OwnMicrophone['opensItself'];
  /** For measuring its level on this device; nothing of it leaves. */
  readonly microphoneTrack: OwnMicrophone['track'];
  readonly camera: () => boolean;
  readonly setCamera: OwnCamera['set'];
  readonly sharing: () => boolean;
  readonly share: OwnScreen['share'];
  readonly stopSharing: OwnScreen['unshare'];
  readonly isLineShort: OwnScreen['isLineShort'];
  readonly news: () => OwnNews | null;
  readonly devices: OwnDevices;
  readonly chooseDevice: (kind: DeviceKind, device: Device | null) => Promise<void>;
};

export type OwnMediaDeps = OwnRight & {
  readonly session: () => SendingSession | null;
  readonly stage: () => readonly OnStage[];
  readonly person: () => PersonId | null;
  readonly devices: OwnDevices;
  /** Tells the server that the person wants to be heard on this device. */
  readonly choose: () => void;
};
type Sources = { readonly microphone: OwnMicrophone; readonly camera: OwnCamera; readonly screen: OwnScreen };

export function createOwnMedia(deps: OwnMediaDeps): OwnMedia {
  const [news, setNews] = createSignal<OwnNews | null>(null);
  const { wishes, tell, join } = createOwnWishes(deps, setNews);
  const isOpen = (producerId: string) => deps.stage().some((one) => one.producerId === producerId);
  const each = { ...deps, isOpen, wishes, tell, news: setNews };
  const microphone = createOwnMicrophone(each);
  const screen = createOwnScreen(each);
  const camera = createOwnCamera({ ...each, isLineShort: screen.isLineShort });
  const sources = { microphone, camera, screen };

  /** What is not wanted any more is released, for any reason: the light of the device goes out (F30). */
  createEffect(
    on(wishes, (now) => {
      if (!isCaptured(now, 'microphone')) microphone.hush();
      if (!isCaptured(now, 'camera')) camera.stop();
      if (!isCaptured(now, 'screen')) screen.stop();
    }),
  );
  return {
    begin: async (how) => {
      join(how);
      await Promise.all([microphone.begin(), camera.begin()]);
    },
    end() {
      tell({ type: 'left' });
      for (const source of [microphone, camera, screen]) source.stop();
    },
    forget: (source) => source !== 'check' && tell({ type: 'shut', source }),
    ...{ isRefused: microphone.isRefused, isMuted: microphone.isMuted, isUnopened: microphone.isUnopened },
    copyOfMicrophone: microphone.copy,
    pictures: () => [camera, screen].flatMap((source) => source.picture() ?? []),
    controls: controlsOf(sources, deps.devices, news),
  };
}

const controlsOf = ({ microphone, camera, screen }: Sources, devices: OwnDevices, news: OwnControls['news']) => ({
  microphone: microphone.state,
  microphoneTrouble: microphone.trouble,
  openMicrophone: microphone.open,
  openToHelp: microphone.openToHelp,
  mute: microphone.mute,
  opensItself: microphone.opensItself,
  microphoneTrack: microphone.track,
  camera: () => camera.track() !== null,
  setCamera: camera.set,
  sharing: () => screen.track() !== null,
  share: screen.share,
  stopSharing: screen.unshare,
  isLineShort: screen.isLineShort,
  news,
  devices,
  chooseDevice: async (kind: DeviceKind, device: Device | null): Promise<void> => {
    devices.choose(kind, device);
    if (kind === 'microphone' && microphone.track()) await microphone.reopen();
    if (kind === 'camera' && camera.track()) await camera.reopen();
  },
});
