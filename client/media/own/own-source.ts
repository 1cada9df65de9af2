import type { Source } from '../../../shared/protocol/media-source.ts';
import type { Picture } from '../heard/tile.ts';
import { createOwnProducer, type OwnProducer, type ProducerDeps } from './own-producer.ts';
import { createOwnTrack, type OwnTrack } from './own-track.ts';

export type SourceDeps = ProducerDeps & {
  /** The browser or the system has ended it: unplugged, or stopped by the browser's own button. Its place at the server stays. */
  readonly lost: () => void;
};

/**
 * One source of the person: microphone, camera or screen. The track belongs to the person and outlives every session; it is sent to
 * each new one. When it is hushed, its place at the server stays, so that it is back within a moment.
 */
export type OwnSource = OwnTrack &
  Pick<OwnProducer, 'onStage' | 'isElsewhere' | 'limit'> & {
    /** What others see of it, for the person's own stage; null while it is not there. */
    readonly picture: () => Picture | null;
    readonly stop: () => void;
  };

export function createOwnSource(source: Source, deps: SourceDeps): OwnSource {
  const own = createOwnTrack(deps.lost);
  const { id, onStage, isElsewhere, limit, takeBack } = createOwnProducer(source, own.track, deps);
  function picture(): Picture | null {
    const mine = own.track();
    const producerId = id();
    return mine && producerId ? { producerId, stream: streamOf(mine) } : null;
  }
  function stop(): void {
    takeBack();
    own.hush();
  }
  return { ...own, onStage, isElsewhere, limit, picture, stop };
}

const streams = new WeakMap<MediaStreamTrack, MediaStream>();
/** The same stream for the same track: a picture that is shown stays the same picture. */
function streamOf(track: MediaStreamTrack): MediaStream {
  const stream = streams.get(track) ?? new MediaStream([track]);
  streams.set(track, stream);
  return stream;
}
