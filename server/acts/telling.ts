type Reach = 'info' | 'warn' | 'fatal';
type Stream = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

/** The log's own numbers (pino). */
const LEVELS = { info: 30, warn: 40, fatal: 60 } as const satisfies Record<Reach, number>;

/** Plain sentences for people at a terminal; elsewhere, in a journal or a container, one line of JSON in the form of the log. */
const lineOf = (reach: Reach, msg: string, more: object, isTerminal: boolean): string =>
  isTerminal ? `${msg}\n` : `${JSON.stringify({ level: LEVELS[reach], time: Date.now(), ...more, msg })}\n`;

/** For the person who starts the server: at every level of the log, and written before the process may end. */
export function tell(reach: Reach, msg: string, more: object = {}): void {
  const stream: Stream = reach === 'info' ? process.stdout : process.stderr;
  stream.write(lineOf(reach, msg, more, stream.isTTY === true));
}

const inWords = (error: unknown): { readonly type: string; readonly message: string; readonly stack: string } =>
  error instanceof Error
    ? { type: error.name, message: error.message, stack: error.stack ?? '' }
    : { type: typeof error, message: String(error), stack: '' };

/** An error that nobody expected ends the process, as Node.js itself would: its state may be anything. */
export function endOf(error: unknown): never {
  const err = inWords(error);
  if (process.stderr.isTTY) tell('fatal', err.stack || err.message);
  else tell('fatal', 'ended by an error that nobody expected', { err });
  process.exit(1);
}

/** What Node.js itself would write between the lines of the log: errors that nobody caught, and its warnings. */
export function tellOfNode(): void {
  process.on('uncaughtException', endOf);
  if (process.stderr.isTTY) return;
  process.removeAllListeners('warning');
  process.on('warning', ({ name, message }) => tell('warn', `${name}: ${message}`));
}
