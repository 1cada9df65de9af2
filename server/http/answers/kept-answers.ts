import type { FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal, type Refusal, refuse } from '../../../shared/decision.ts';
import type { RefusalCode } from '../../../shared/refusals.ts';
import type { Effects } from '../../effects.ts';
import { type Asking, askingOf } from '../sessions/who-asks.ts';
import { compress, type Encoding, encodingFor, WORTH_IT } from './compression.ts';
import { createKeptBytes, type Kept, type KeptBytes, type Made } from './kept-bytes.ts';
import { createWorks, type Work, type WorkFor, type Works } from './works.ts';

/** An answer that is the same for everybody who may have it. */
export type KeptAnswer = {
  /** What it is, as `contribution 17`: one answer is kept for each slot. */
  readonly slot: string;
  /** Names everything from which it is made: for another version it is made again. */
  readonly version: string;
  readonly work: Work;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Brotli's, 0 to 11. */
  readonly quality?: number;
  /** Its bytes where they have been compressed before; null where they have not. */
  readonly packed?: (encoding: Encoding) => Promise<Buffer | null>;
  readonly make: () => Made | Promise<Made>;
};

/** What is made of an answer, without how it is sent. */
export type Making = Pick<KeptAnswer, 'slot' | 'version' | 'work' | 'make'>;

const BYTES_MAX = 96 * 1024 * 1024;
const QUALITY = 5;
export const JSON_TYPE = 'application/json; charset=utf-8';

export const jsonOr = (found: object | null, otherwise: RefusalCode): string | Refusal =>
  found ? JSON.stringify(found) : refuse(otherwise);

/** Answers made once for everybody, and kept as bytes, as they are and compressed, under a strong ETag. */
export type KeptAnswers = {
  /** Makes it, if nobody has, and sends it. Refused is what this person may not have made for now. */
  readonly send: (request: FastifyRequest, reply: FastifyReply, answer: KeptAnswer) => Promise<FastifyReply | Refusal>;
  /** The bytes of several that go together. They are refused together, before the first is made. */
  readonly gather: (request: FastifyRequest, all: readonly Making[]) => Promise<readonly Uint8Array[] | Refusal>;
};

/** What is kept, or is made in its turn. A request that finds the answer kept, or already being made, has caused no work. */
function createMakers(bytes: KeptBytes, works: Works) {
  const isWork = ({ slot, version, work }: Making): boolean =>
    work !== 'light' && !bytes.find(slot, version) && !bytes.isMaking(slot, version);
  const mustNot = (asking: Asking, all: readonly Making[]): Refusal | null =>
    all.some(isWork) && works.isSpent(asking) ? refuse('too-many-messages') : null;
  const take = async (by: WorkFor, { slot, version, work, make }: Making): Promise<Kept | Refusal> =>
    bytes.find(slot, version) ?? bytes.take(slot, version, () => works.do(work, by, async () => make()));
  return {
    find: async (asking: Asking, answer: Making): Promise<Kept | Refusal> =>
      mustNot(asking, [answer]) ?? (await take({ ...asking, what: answer.slot }, answer)),
    /** They wait under one name: who asks for a package has asked for one thing. */
    async gather(asking: Asking, all: readonly Making[]): Promise<readonly Uint8Array[] | Refusal> {
      const refused = mustNot(asking, all);
      if (refused) return refused;
      const by = { ...asking, what: `together with ${all[0]?.slot}` };
      const made = await Promise.all(all.map((each) => take(by, each)));
      return made.find(isRefusal) ?? made.flatMap((each) => (isRefusal(each) ? [] : [each.plain]));
    },
  };
}

export function createKeptAnswers({ ticks }: Pick<Effects, 'ticks'>, bytesMax = BYTES_MAX): KeptAnswers {
  const bytes = createKeptBytes(bytesMax);
  const { find, gather } = createMakers(bytes, createWorks(ticks));

  async function send(request: FastifyRequest, reply: FastifyReply, answer: KeptAnswer, kept: Kept) {
    const { slot, type, headers = {}, quality = QUALITY } = answer;
    const packs = isText(type) && kept.plain.length >= WORTH_IT;
    const encoding = packs ? encodingFor(request.headers['accept-encoding']) : null;
    const etag = `"${kept.digest}${encoding ? `-${encoding}` : ''}"`;
    reply.headers({ 'cache-control': 'no-cache', vary: 'accept-encoding', ...headers, etag }).type(type);
    if (has(request.headers['if-none-match'], etag)) return reply.code(304).send();
    if (!encoding) return reply.send(kept.plain);
    const pack = async () => (await answer.packed?.(encoding)) ?? compress(kept.plain, encoding, quality);
    return reply.header('content-encoding', encoding).send(await bytes.packed(slot, kept, encoding, pack));
  }

  return {
    async send(request, reply, answer) {
      const kept = await find(askingOf(request), answer);
      return isRefusal(kept) ? kept : send(request, reply, answer, kept);
    },
    gather: (request, all) => gather(askingOf(request), all),
  };
}

const isText = (type: string): boolean =>
  /^text\/|^application\/(ld\+)?json|atom\+xml|javascript|manifest|wasm|svg/.test(type);

/** Split at commas alone: a pattern with white space around them takes seconds for a header full of spaces. */
const has = (known: string | undefined, etag: string): boolean =>
  known?.split(',').some((each) => each.trim() === etag) ?? false;
