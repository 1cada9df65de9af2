import { createEffect, onCleanup } from 'solid-js';
import { layerFor } from '../../../shared/floor/sound/layer-for.ts';
import type { MeetingId } from '../../../shared/ids.ts';
import type { ConsumerParameters } from '../../../shared/protocol/media-frames.ts';
import type { MediaChannel } from '../media-channel.ts';
import type { MediaSession } from '../media-session.ts';
import { createOwnSound, type WhereHeard } from '../own/own-sound.ts';
import { tellOfWants } from '../wants.ts';
import { type AllHeard, createHeard } from './heard.ts';
import { createLoudness, type Loudness } from './loudness.ts';
import { createPlayback, type Playback } from './playback.ts';
import { createSoundingTab } from './sounding-tab.ts';
import type { Picture } from './tile.ts';

/** What comes from others to this device: asked for, received, and played where its person wants to hear it. */
export type Hearing = {
  /** Where the person hears the meeting. */
  readonly ownSound: WhereHeard;
  readonly pictures: () => readonly Picture[];
  readonly level: Loudness['level'];
  /** The line brings no cameras, so that sound and a shared screen have room (F37). */
  readonly areCamerasOff: () => boolean;
  /** How large a picture is shown, in CSS pixels: the server sends no more than that needs. */
  readonly sized: (stream: MediaStream, height: number) => void;
  /** Why nothing is heard, if nothing is: `unlock` is for a click. */
  readonly locked: Playback['locked'];
  readonly unlock: () => void;
  /** How long sound waits for what comes late, ms; null: as long as the browser finds right. */
  readonly waitFor: AllHeard['waitFor'];
  /** What came is over with its session. */
  readonly clear: () => void;
};

type Deps = {
  readonly meetingId: MeetingId;
  readonly channel: MediaChannel;
  readonly session: () => MediaSession | null;
  readonly isJoined: () => boolean;
  /** By the browser's id; null: the system's. */
  readonly loudspeaker: () => string | null;
};

export function createHearing({ meetingId, channel, session, isJoined, loudspeaker }: Deps): Hearing {
  const playback = createPlayback();
  const heard = createHeard(playback);
  const tab = createSoundingTab(`openfloor.sound.${meetingId}`);
  const ownSound = createOwnSound({ playback, tab, isJoined });
  const loudness = createLoudness(channel);

  async function hear(announced: readonly ConsumerParameters[]): Promise<void> {
    const current = session();
    const more = (await current?.hear(announced)) ?? [];
    if (session() === current) heard.add(more);
  }
  function sized(stream: MediaStream, height: number): void {
    const shown = heard.all().find((one) => one.stream === stream);
    if (!shown) return;
    const { consumerId, source } = shown.parameters;
    const spatialLayer = layerFor(source === 'screen' ? source : 'camera', height);
    void channel.ask('prefer', { consumerId, spatialLayer });
  }
  channel.on('consume', ({ consumers }) => void hear(consumers));
  channel.on('closed', ({ consumerIds }) => heard.drop(consumerIds));
  channel.on('line', ({ camerasOff }) => heard.turnCamerasOff(camerasOff));
  channel.on('ownDevices', ({ others }) => ownSound.othersAre(others));
  tellOfWants({ channel, session, isSilent: ownSound.isSilent });
  createEffect(() => playback.playOn(loudspeaker()));
  onCleanup(playback.close);

  const { pictures, areCamerasOff, waitFor } = heard;
  const { locked, unlock } = playback;
  return {
    ...{ ownSound, pictures, areCamerasOff, waitFor, sized, locked, unlock, level: loudness.level },
    clear() {
      heard.clear();
      loudness.forget();
    },
  };
}
