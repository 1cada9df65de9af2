import type { MeetingId } from '../../shared/ids.ts';
import { ServerStopping } from '../failure.ts';
import type { ThreadShares } from '../threads/thread-shares.ts';
import { TextThread } from './text-thread.ts';

/** How many idle threads are kept, some 40 MB each: to start one takes longer than a keystroke may. */
const IDLE_MAX = 24;
/** After so long without a question, ms, a thread ends and gives its memory back. */
const IDLE_MS = 10 * 60_000;
/** Between two looks at which are idle, ms. */
const LOOK_MS = 60_000;

/** The threads of all texts: one for each, so that no meeting waits for another. */
export type TextThreads = {
  /** Another thread for this meeting's text. `rested`: called when it ends because nobody asked for long. */
  readonly of: (meetingId: MeetingId, rested?: () => void) => TextThread;
  /** Ends them all; later questions are answered with that. */
  readonly close: () => void;
};

/** `file`: the database. */
export function createTextThreads(file: string, shares: ThreadShares): TextThreads {
  /** When each was asked last; the one that was asked longest ago comes first. */
  const running = new Map<TextThread, number>();
  let isClosed = false;

  /** Leaves room for so many more. */
  function endIdle(room: number): void {
    const now = performance.now();
    const idle = [...running].filter(([one]) => one.isIdle);
    const tooMany = Math.max(0, idle.length - IDLE_MAX + room);
    for (const [index, [one, askedAt]] of idle.entries()) {
      if (index >= tooMany && now - askedAt < IDLE_MS) continue;
      running.delete(one);
      one.rest();
    }
  }

  function used(thread: TextThread): void {
    if (isClosed) throw new ServerStopping('no text is open any more');
    running.delete(thread);
    endIdle(1);
    running.set(thread, performance.now());
  }

  const looking = setInterval(() => endIdle(0), LOOK_MS);
  looking.unref();
  return {
    of: (meetingId, rested) => new TextThread({ file, meetingId }, { used, rested, shares }),
    close() {
      isClosed = true;
      clearInterval(looking);
      for (const thread of running.keys()) thread.end();
      running.clear();
    },
  };
}
