import { write } from 'node:fs';

/** Passes a text on, however long that takes; `done` is called when all of it has arrived. Nobody waits meanwhile. */
export type Sink = (text: string, done: () => void) => void;
export type LogDestination = { readonly write: (line: string) => void };

/** How many characters wait at most for a reader, or for room on the disk; what comes after that is counted and lost. */
const WAITING_AT_MOST = 1024 * 1024;
/** After this time, ms, what the disk refused is written again. */
const AGAIN_MS = 1000;

const WARN = 40;
const lineOfLost = (lost: number): string =>
  `${JSON.stringify({ level: WARN, time: Date.now(), lost, msg: 'lines of this log were lost: nobody took them' })}\n`;

/**
 * Where the lines of the log go. The server neither waits for them nor ends with them. Portions are passed on one after the other.
 * When the disk is full or nobody reads, later lines are lost; their number is told when there is room.
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

/** Into a pipe or a socket, to which Node writes as its reader reads. One that has no reader any more takes everything. */
export const intoStream =
  (stream: NodeJS.WritableStream): Sink =>
  (text, done) =>
    void stream.write(text, () => done());

/** The server does not end because the disk is full or a reader has gone. */
export function outliveReaders(streams: readonly NodeJS.WritableStream[]): void {
  for (const stream of streams) stream.on('error', () => {});
}
