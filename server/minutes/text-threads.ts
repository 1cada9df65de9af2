import type { MeetingId } from '../../shared/ids.ts';
import { ServerStopping } from '../failure.ts';
import { TextThread } from './text-thread.ts';

/** So many threads with nothing to do are kept, some 40 MB each. */
const IDLE_MAX = 4;

/** The threads of all texts: one for each, so that no meeting waits for another. */
export type TextThreads = {
  /** Another thread for this meeting's text. */
  readonly of: (meetingId: MeetingId) => TextThread;
  /** Ends them all; who asks then is told so. */
  readonly close: () => void;
};

/** `file`: the database. */
export function createTextThreads(file: string): TextThreads {
  const running = new Set<TextThread>();
  let isClosed = false;

  /** Those that were asked longest ago come first. */
  function used(thread: TextThread): void {
    if (isClosed) throw new ServerStopping('no text is open any more');
    running.delete(thread);
    const idle = [...running].filter((one) => one.isIdle);
    for (const one of idle.slice(0, Math.max(0, idle.length - IDLE_MAX + 1))) {
      running.delete(one);
      one.end();
    }
    running.add(thread);
  }

  return {
    of: (meetingId) => new TextThread({ file, meetingId }, { used }),
    close() {
      isClosed = true;
      for (const thread of running) thread.end();
      running.clear();
    },
  };
}
