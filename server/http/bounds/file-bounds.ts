import { Transform } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest, RequestPayload } from 'fastify';
import { type Refusal, refuse } from '../../../shared/decision.ts';
import type { PersonId } from '../../../shared/ids.ts';
import { NotNow } from '../../failure.ts';
import { createLimiter, type Limiter } from '../../limiter.ts';
import { whenOver } from './when-over.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
export const MEGABYTE = 1024 * 1024;
/** What one person may send in a day: some thirty documents as offices write them, or ten of the longest. */
const A_DAY = 200 * MEGABYTE;
/** For a secretary besides, who brings in the files of others: a consultation of 200 contributions as offices write them. */
const A_DAY_FOR_SECRETARY = 400 * MEGABYTE;
/** Each lies in memory while it is sent and read. */
const AT_ONCE = 2;
/** What lies in memory of the files of all people: ten of the longest. */
const IN_MEMORY = 200 * MEGABYTE;

/** What the files cost that people send: bytes in a day, how many at once, and memory. */
export type FileBounds = {
  readonly bytes: Limiter;
  readonly bytesOfSecretary: Limiter;
  /** One more file of this person, so many bytes to come; when it is answered, or its connection ends, it is one less. */
  readonly begin: (reply: FastifyReply, person: PersonId, bytes: number) => Refusal | null;
  /** What has come of it lies in memory until then. Throws `NotNow` when the files of all have no room. */
  readonly came: (request: FastifyRequest, bytes: number) => void;
};

/** What a request holds until it is answered, or its connection ends. */
type Held = { bytes: number };

export function createFileBounds(ticks: () => number, inMemory = IN_MEMORY): FileBounds {
  const present = new Map<PersonId, number>();
  const held = new WeakMap<object, Held>();
  let all = 0;
  const add = (person: PersonId, n: number): void => {
    const now = (present.get(person) ?? 0) + n;
    if (now === 0) present.delete(person);
    else present.set(person, now);
  };
  return {
    bytes: createLimiter({ limit: A_DAY, windowMs: DAY_MS }, ticks),
    bytesOfSecretary: createLimiter({ limit: A_DAY_FOR_SECRETARY, windowMs: DAY_MS }, ticks),
    begin(reply, person, bytes) {
      const { raw, request } = reply;
      if ((present.get(person) ?? 0) >= AT_ONCE) return refuse('files-at-once');
      if (all + bytes > inMemory) return refuse('files-of-all');
      const mine: Held = { bytes: 0 };
      held.set(request.raw, mine);
      add(person, 1);
      const end = once(() => {
        add(person, -1);
        all -= mine.bytes;
        held.delete(request.raw);
      });
      raw.once('finish', end);
      whenOver(reply, end);
      return null;
    },
    came({ raw }, bytes) {
      const mine = held.get(raw);
      if (!mine) return;
      if (all + bytes > inMemory) throw new NotNow('files-of-all', 'the files of all have no more room');
      mine.bytes += bytes;
      all += bytes;
    },
  };
}

function once(work: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) work();
    isDone = true;
  };
}

type Kept = { readonly paragraphs: readonly string[]; readonly shapes?: readonly object[] };

/** What a text takes on the disk, in bytes. */
export const bytesOf = ({ paragraphs, shapes = [] }: Kept): number =>
  Buffer.byteLength(JSON.stringify(paragraphs)) + Buffer.byteLength(JSON.stringify(shapes));

/** A file comes as its bytes, which no form of another site can send. */
export const BYTES_TYPE = 'application/octet-stream';

export const readBytes = (app: FastifyInstance): void =>
  void app.addContentTypeParser(BYTES_TYPE, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

/** For a route that takes files: what comes is counted as it comes, whatever length was stated. */
export const countBytes = (files: Pick<FileBounds, 'came'>) => ({
  preParsing: async (request: FastifyRequest, _reply: FastifyReply, body: RequestPayload): Promise<RequestPayload> => {
    const counted = new Transform({
      transform(piece: Buffer, _encoding, done) {
        try {
          files.came(request, piece.byteLength);
          done(null, piece);
        } catch (error) {
          done(error instanceof Error ? error : new Error(String(error)));
        }
      },
    });
    body.once('error', (error) => counted.destroy(error));
    return body.pipe(counted);
  },
});

/** Aborted when the connection of whoever waits for this answer ends before it is there. */
export function leavingOf(reply: FastifyReply): AbortSignal {
  const leaving = new AbortController();
  whenOver(reply, () => reply.raw.writableFinished || leaving.abort());
  return leaving.signal;
}
