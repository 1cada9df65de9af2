import { write } from 'node:fs';

/** Hands a text on, however long that takes; `done` is called when all of it is where it should be. Nobody waits meanwhile. */
export type Sink = (text: string, done: () => void) => void;
export type LogDestination = { readonly write: (line: string) => void };

/** So many characters wait at most for a reader, or for room on the disk; what comes then is counted and lost. */
const WAITING_AT_MOST = 1024 * 1024;
/** What a disk refused is given to it again after this, ms. */
const AGAIN_MS = 1000;

const WARN = 40;
const lineOfLost = (lost: number): string =>
  `${JSON.stringify({ level: WARN, time: Date.now(), lost, msg: 'lines of this log were lost: nobody took them' })}\n`;

/**
 * Where the lines of the log go. The server neither waits for them nor ends with them: portions are handed on one after the other,
 * and when the disk is full or nobody reads, later lines are lost; how many is told when there is room.
 */
export function createLogDestination(sink: Sink): LogDestination {
  let waiting = '';
  let lost = 0;
  let isHandingOn = false;

  function handOn(): void {
    if (isHandingOn || waiting === '') return;
    const text = lost === 0 ? waiting : waiting + lineOfLost(lost);
    waiting = '';
    lost = 0;
    isHandingOn = true;
    sink(text, () => {
      isHandingOn = false;
      handOn();
    });
  }

  return {
    write(line) {
      if (waiting.length + line.length > WAITING_AT_MOST) lost += 1;
      else waiting += line;
      handOn();
    },
  };
}

/** Into a file or a terminal, by threads of their own: a write to a full disk is done again until there is room. */
export const intoFile =
  (fd: number): Sink =>
  (text, done) => {
    const bytes = Buffer.from(text);
    const from = (offset: number): void =>
      write(fd, bytes, offset, bytes.length - offset, null, (error, written) => {
        const next = offset + written;
        if (error) setTimeout(() => from(offset), AGAIN_MS).unref();
        else if (next < bytes.length) from(next);
        else done();
      });
    from(0);
  };

/** Into a pipe or a socket, which Node writes to as its reader reads. One that nobody will read any more takes everything. */
export const intoStream =
  (stream: NodeJS.WritableStream): Sink =>
  (text, done) =>
    void stream.write(text, () => done());

/** Neither a full disk nor a reader that has gone is a reason to end. */
export function outliveReaders(streams: readonly NodeJS.WritableStream[]): void {
  for (const stream of streams) stream.on('error', () => {});
}
