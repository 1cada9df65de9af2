import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DOCUMENT_STYLE } from '../documents/document-style.ts';

/** What an export is: its body is made only when the reader has not got it already. */
export type Export = {
  readonly type: string;
  /** The name under which it is saved, in the reader's language, with its ending. */
  readonly file: string;
  /** What it was made from, as `2015-09-28-120`. */
  readonly version: string;
  /** Shown in the browser, or saved. */
  readonly shown: boolean;
};

/** An exported page has one style and nothing else: no script, no picture, nothing from anywhere. */
const PAGE_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(DOCUMENT_STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`;

/** Headers of an export. True when the reader has this version already and is told so. */
export function isKnown(request: FastifyRequest, reply: FastifyReply, made: Export): boolean {
  const etag = `"${made.version}"`;
  reply.header('etag', etag).header('cache-control', 'private, no-cache').header('content-type', made.type);
  reply.header('content-disposition', disposition(made));
  reply.header('content-security-policy', PAGE_POLICY);
  const known = request.headers['if-none-match']?.split(/\s*,\s*/).includes(etag) ?? false;
  if (known) reply.code(304);
  return known;
}

/** RFC 6266: a plain name for old programs, and the true one in UTF-8. */
function disposition({ shown, file }: Export): string {
  const plain = file
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]|["\\%]/g, '')
    .trim()
    .replace(/\s+/g, '-');
  const encoded = encodeURIComponent(file).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${shown ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** The origin under which the reader knows the server. */
export const originOf = (request: FastifyRequest, publicUrl: string | null): string =>
  publicUrl ?? `${request.protocol}://${request.host}`;
