import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { DOCUMENT_STYLE } from '../../documents/document-style.ts';
import type { KeptAnswer } from './kept-answers.ts';

/** An export: its body is made only when nobody has made it before. */
type Export = Pick<KeptAnswer, 'slot' | 'version' | 'type' | 'work' | 'make'> & {
  /** The name under which it is saved, in the reader's language, with its ending. */
  readonly file: string;
  /** Shown in the browser, or saved. */
  readonly shown: boolean;
  /** Whether everybody may have it. */
  readonly open: boolean;
};

/** An exported page has one style and nothing else: no script, no picture, nothing from elsewhere. */
const PAGE_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(DOCUMENT_STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`;

/** A document is made from a version of the record, kept, and sent under its name. */
export const exported = ({ slot, version, type, shown, open, file, work, make }: Export): KeptAnswer => ({
  slot,
  version,
  type,
  work,
  headers: {
    'cache-control': open ? 'no-cache' : 'no-store',
    'content-disposition': disposition(shown, file),
    'content-security-policy': PAGE_POLICY,
  },
  make,
});

/** RFC 6266: a plain name for old programs, and the true one in UTF-8. */
export function disposition(shown: boolean, file: string): string {
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
