import type { FastifyInstance, FastifyReply } from 'fastify';
import { type Refusal, refuse } from '../../../shared/decision.ts';
import type { PersonId } from '../../../shared/ids.ts';
import { createLimiter, type Limiter } from '../../limiter.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
export const MEGABYTE = 1024 * 1024;
/** What one person may send in a day: some thirty documents as offices write them, or ten of the longest. */
const A_DAY = 200 * MEGABYTE;
/** For a secretary besides, who brings in the files of others: a consultation of 200 contributions as offices write them. */
const A_DAY_FOR_SECRETARY = 400 * MEGABYTE;
/** Each lies in memory while it is sent and read. */
const AT_ONCE = 2;

/** What the files cost that people send: bytes in a day, and how many at once. */
export type FileBounds = {
  readonly bytes: Limiter;
  readonly bytesOfSecretary: Limiter;
  /** One more file of this person; when it is answered, or its connection ends, it is one less. */
  readonly begin: (reply: FastifyReply, person: PersonId) => Refusal | null;
};

export function createFileBounds(ticks: () => number): FileBounds {
  const present = new Map<PersonId, number>();
  const add = (person: PersonId, n: number): void => {
    const now = (present.get(person) ?? 0) + n;
    if (now === 0) present.delete(person);
    else present.set(person, now);
  };
  return {
    bytes: createLimiter({ limit: A_DAY, windowMs: DAY_MS }, ticks),
    bytesOfSecretary: createLimiter({ limit: A_DAY_FOR_SECRETARY, windowMs: DAY_MS }, ticks),
    begin({ raw }, person) {
      if ((present.get(person) ?? 0) >= AT_ONCE) return refuse('files-at-once');
      add(person, 1);
      const end = once(() => add(person, -1));
      for (const over of ['finish', 'close']) raw.once(over, end);
      return null;
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

/** A file comes as its bytes, which no form of another site can send. */
export const BYTES_TYPE = 'application/octet-stream';

export const readBytes = (app: FastifyInstance): void =>
  void app.addContentTypeParser(BYTES_TYPE, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
