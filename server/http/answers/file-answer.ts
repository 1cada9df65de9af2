import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Db } from '../../../db/open-database.ts';
import { sizeOfFile } from '../../../db/papers/files/files.ts';
import { type Refusal, refuse } from '../../../shared/decision.ts';
import { savedName } from '../../../shared/protocol/http/consultations/files.ts';
import { bytesOfFile } from '../../papers/keep-file.ts';
import { BYTES_TYPE } from '../bounds/file-bounds.ts';
import { disposition } from './export-answer.ts';

/** `isForAll`: whether everybody may have it. */
type Kept = { readonly file: string | null; readonly fileName: string; readonly isForAll: boolean };

/** A file as it came, byte for byte. Saved, and never shown: it is what somebody has sent. */
export function sendKeptFile(
  db: Db,
  request: FastifyRequest,
  reply: FastifyReply,
  { file: hash, fileName, isForAll }: Kept,
): FastifyReply | Refusal {
  const size = hash === null ? null : sizeOfFile(db, hash);
  if (hash === null || size === null) return refuse('unknown-file');
  reply.type(BYTES_TYPE).headers({
    'content-length': size,
    'content-disposition': disposition(false, savedName(fileName)),
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': isForAll ? 'no-cache' : 'no-store',
    etag: `"${hash}"`,
  });
  if (request.headers['if-none-match'] === `"${hash}"`) return reply.code(304).removeHeader('content-length').send();
  return reply.send(Readable.from(bytesOfFile(db, { hash, size })));
}
