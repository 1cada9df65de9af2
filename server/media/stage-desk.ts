import type { StageFrame } from '../../shared/protocol/media-frames.ts';
import type { SentSource } from './peers/sent-source.ts';

/** What the floor has opened, told whenever it changes. */
export class StageDesk {
  readonly #tell: (frame: StageFrame) => void;
  #frame: StageFrame = { sources: [] };

  constructor(tell: (frame: StageFrame) => void) {
    this.#tell = tell;
  }

  get frame(): StageFrame {
    return this.#frame;
  }

  follow(sent: readonly SentSource[]): void {
    const open = sent.filter(({ opening }) => opening === 'open');
    const frame = { sources: open.map(({ id, person, source }) => ({ producerId: id, person, source })) };
    if (idsIn(frame) === idsIn(this.#frame)) return;
    this.#frame = frame;
    this.#tell(frame);
  }
}

const idsIn = ({ sources }: StageFrame): string => sources.map(({ producerId }) => producerId).join();
