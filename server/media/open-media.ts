import type { Effects } from '../effects.ts';
import { InUse, Unusable } from '../starting/unusable.ts';
import { type Announced, announce } from './addresses/announced.ts';
import type { MediaConfig } from './media-config.ts';
import { createMediaRooms, type MediaRooms } from './media-rooms.ts';
import type { RecordVoice } from './recording-desk.ts';
import { createTrying, type Trying } from './trying/trying.ts';
import { MediaWorkers } from './workers.ts';

export type Media = {
  readonly rooms: MediaRooms;
  readonly trying: Trying;
  readonly pids: () => readonly number[];
  /** The addresses to which browsers are sent, in figures. */
  readonly announced: () => readonly string[];
  readonly close: () => void;
};

/**
 * Sound and picture; null when the workers cannot start: list, documents and minutes go on without them. Throws `Taken` when
 * another program has their ports. Throws `Unusable` when the named worker is none, or an address cannot be used: an operator is
 * there to choose others.
 */
export async function openMedia(
  config: MediaConfig,
  { log }: Pick<Effects, 'log'>,
  record: RecordVoice | null = null,
): Promise<Media | null> {
  const announced = await announce(config, log);
  try {
    return mediaOf(await MediaWorkers.create(config, announced, log), announced, config, record);
  } catch (error) {
    announced.close();
    if (error instanceof InUse || error instanceof Unusable) throw error;
    log.error({ err: error }, 'no sound and picture: the media workers could not be started');
    return null;
  }
}

function mediaOf(workers: MediaWorkers, announced: Announced, config: MediaConfig, record: RecordVoice | null): Media {
  const rooms = createMediaRooms(workers, {}, record);
  const hosts = () => (announced.addresses().length > 0 ? announced.addresses() : [config.host]);
  const trying = createTrying(workers, config, hosts);
  return {
    rooms,
    trying,
    pids: () => workers.pids,
    announced: hosts,
    close() {
      announced.close();
      trying.rooms.close();
      rooms.close();
    },
  };
}
