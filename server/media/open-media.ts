import type { Effects } from '../effects.ts';
import { Taken, Unusable } from '../taken.ts';
import type { MediaConfig } from './media-config.ts';
import { createMediaRooms, type MediaRooms } from './media-rooms.ts';
import { MediaWorkers } from './workers.ts';

export type Media = { readonly rooms: MediaRooms; readonly pids: () => readonly number[]; readonly close: () => void };

/**
 * Sound and picture; null when the workers cannot start: list, documents and minutes go on without. Throws `Taken` when
 * another program has their ports, and `Unusable` when the worker that was named is none: somebody is there to choose others.
 */
export async function openMedia(config: MediaConfig, { log }: Pick<Effects, 'log'>): Promise<Media | null> {
  try {
    const workers = await MediaWorkers.create(config, log);
    const rooms = createMediaRooms(workers);
    return { rooms, pids: () => workers.pids, close: rooms.close };
  } catch (error) {
    if (error instanceof Taken || error instanceof Unusable) throw error;
    log.error({ err: error }, 'no sound and picture: the media workers could not be started');
    return null;
  }
}
