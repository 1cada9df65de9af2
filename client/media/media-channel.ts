import { type Refusal, refuse } from '../../shared/decision.ts';
import type { MediaFrames } from '../../shared/protocol/media-frames.ts';
import type { MediaMessages } from '../../shared/protocol/media-messages.ts';
import type { AnswerTo, Said } from '../../shared/protocol/message.ts';
import { answeredWithin, type ChannelSocket } from '../connection/channel-socket.ts';
import { createPauses } from '../connection/pauses.ts';

/** The conversation about sound and picture with the server, namespace `/media`. It is opened when somebody wants it, and joined by `entering.ts`. */
export type MediaChannel = {
  /** Never rejects: without a connection the answer is `media-unavailable`. */
  readonly ask: <E extends keyof MediaMessages>(
    event: E,
    message: Said<MediaMessages[E]>,
  ) => Promise<AnswerTo<MediaMessages[E]> | Refusal>;
  /** As `ask`; `answered` is called before anything that the server said after its answer. */
  readonly say: <E extends keyof MediaMessages>(
    event: E,
    message: Said<MediaMessages[E]>,
    answered: (answer: AnswerTo<MediaMessages[E]> | Refusal) => void,
  ) => void;
  readonly on: <E extends keyof MediaFrames>(event: E, listener: (frame: MediaFrames[E]) => void) => void;
  /** Opens the connection if it is not; `onUp` follows, and again each time that it comes back. */
  readonly open: () => void;
  readonly isUp: () => boolean;
  readonly onUp: (listener: () => void) => void;
  readonly onDown: (listener: () => void) => void;
  readonly close: () => void;
};

export function createMediaChannel(socket: ChannelSocket): MediaChannel {
  const { open, close } = comingBack(socket);
  const say: MediaChannel['say'] = (event, message, answered) => {
    socket
      .timeout(answeredWithin(0))
      .emit(event, message, (failed: Error | null, answer: Parameters<typeof answered>[0]) =>
        answered(failed ? refuse('media-unavailable') : answer),
      );
  };
  return {
    say,
    ask: (event, message) => new Promise((answered) => say(event, message, answered)),
    on: (event, listener) => void socket.on(event, listener),
    open,
    isUp: () => socket.connected,
    onUp: (listener) => void socket.on('connect', listener),
    onDown: (listener) => void socket.on('disconnect', listener),
    close,
  };
}

/** socket.io comes back by itself to a server that cannot be reached, but not to one that hangs up or does not let in. */
function comingBack(socket: ChannelSocket): Pick<MediaChannel, 'open' | 'close'> {
  const pause = createPauses();
  let timer: ReturnType<typeof setTimeout> | undefined;
  function open(): void {
    clearTimeout(timer);
    socket.connect();
  }
  function openLater(): void {
    clearTimeout(timer);
    timer = setTimeout(open, pause());
  }
  socket.on('disconnect', (reason: string) => reason === 'io server disconnect' && openLater());
  socket.on('connect_error', () => socket.active || openLater());
  return {
    open,
    close(): void {
      clearTimeout(timer);
      socket.disconnect();
    },
  };
}
