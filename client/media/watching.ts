import { isRefusal } from '../../shared/decision.ts';
import type { MeetingId } from '../../shared/ids.ts';
import type { Watched } from '../../shared/protocol/media-frames.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol-version.ts';
import { passesByItself, type RefusalCode } from '../../shared/refusals.ts';
import { createPauses } from '../connection/pauses.ts';
import type { MediaChannel } from './media-channel.ts';

/** Without sound or picture: what the chair and the secretary know of sound checks and of what arrives. */
export type Watching = {
  readonly begin: () => void;
  /** The line has come back, and the server knows nothing of it. */
  readonly again: () => void;
  readonly end: () => void;
};

type Deps = { readonly line: MediaChannel; readonly meetingId: MeetingId; readonly knows: (known: Watched) => void };

const passes = (code: RefusalCode): boolean => code === 'media-unavailable' || passesByItself(code);

export function createWatching({ line, meetingId, knows }: Deps): Watching {
  let isWanted = false;
  const pause = createPauses();
  let timer: ReturnType<typeof setTimeout> | undefined;
  async function watch(): Promise<void> {
    clearTimeout(timer);
    const known = await line.ask('watch', { protocol: PROTOCOL_VERSION, meetingId });
    if (!isRefusal(known)) knows(known);
    else if (isWanted && passes(known.refused)) later();
  }
  /** Nothing while the line is down: it is asked again when it is up. */
  function later(): void {
    clearTimeout(timer);
    timer = setTimeout(() => line.isUp() && void watch(), pause());
  }
  return {
    begin() {
      isWanted = true;
      if (line.isUp()) void watch();
      else line.open();
    },
    again() {
      if (isWanted) void watch();
    },
    end() {
      isWanted = false;
      clearTimeout(timer);
    },
  };
}
