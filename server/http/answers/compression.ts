import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

export type Encoding = 'br' | 'gzip';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
/** Below this, in characters, compressing gains nothing. */
export const WORTH_IT = 1400;

/** The better encoding of those that the browser takes; null for none. */
export function encodingFor(accepted: string | string[] | undefined): Encoding | null {
  const names = String(accepted ?? '');
  if (/\bbr\b(?!;q=0(,|$))/.test(names)) return 'br';
  return /\bgzip\b(?!;q=0(,|$))/.test(names) ? 'gzip' : null;
}

/** `quality`: brotli's, 0 to 11; gzip is always at its default. */
export const compress = (content: Buffer | string, encoding: Encoding, quality: number): Promise<Buffer> =>
  encoding === 'br' ? brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }) : zip(content);

/** Compresses text answers that are made on the spot. Files have been compressed before. */
export function registerCompression(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload: unknown) => {
    if (typeof payload !== 'string' || payload.length < WORTH_IT || reply.hasHeader('content-encoding')) return payload;
    const encoding = encodingFor(request.headers['accept-encoding']);
    reply.header('vary', 'accept-encoding');
    if (!encoding) return payload;
    reply.header('content-encoding', encoding).removeHeader('content-length');
    return compress(payload, encoding, 4);
  });
}
