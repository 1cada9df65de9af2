import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { compress, type Encoding, encodingFor } from './compression.ts';

/** `compressed`: text, which is compressed once, at its first use, and kept. */
type Kind = { readonly type: string; readonly compressed: boolean };

const text = (type: string): Kind => ({ type: `${type}; charset=utf-8`, compressed: true });
const binary = (type: string): Kind => ({ type, compressed: false });
const KINDS: Readonly<Record<string, Kind>> = {
  '.html': text('text/html'),
  '.js': text('text/javascript'),
  '.css': text('text/css'),
  '.json': text('application/json'),
  '.map': text('application/json'),
  '.svg': text('image/svg+xml'),
  '.txt': text('text/plain'),
  '.webmanifest': text('application/manifest+json'),
  '.wasm': text('application/wasm'),
  '.png': binary('image/png'),
  '.ico': binary('image/x-icon'),
  '.woff2': binary('font/woff2'),
  '.woff': binary('font/woff'),
  '.mp3': binary('audio/mpeg'),
};
const QUALITY = 9;
/** Vite puts what it names after its content into this folder: such a file never changes. */
const HASHED = 'assets/';

type ClientFile = { readonly path: string; readonly etag: string; readonly kind: Kind; readonly isHashed: boolean };

/**
 * The files of a built client, listed once: an address that is not on the list is not there, so that no path leads out
 * of the folder. `find('/early.js')`, `find('/index.html')`.
 */
export function createClientFiles(folder: string) {
  const files = new Map(
    pathsIn(folder).map((path) => [`/${relative(folder, path).split(sep).join('/')}`, fileAt(folder, path)]),
  );
  const packed = new Map<string, Promise<Buffer>>();

  /** One promise per file and encoding, so that a thousand first visitors compress it once. */
  function pack(file: ClientFile, encoding: Encoding): Promise<Buffer> {
    const key = `${encoding} ${file.path}`;
    const content = packed.get(key) ?? readFile(file.path).then((bytes) => compress(bytes, encoding, QUALITY));
    packed.set(key, content);
    return content;
  }

  return {
    has: (address: string): boolean => files.has(address),
    async send(address: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const file = files.get(address);
      if (!file) throw new Error(`no such file of the client: ${address}`);
      const { kind, etag, isHashed } = file;
      reply.type(kind.type).header('etag', etag).header('vary', 'accept-encoding');
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      if (request.headers['if-none-match'] === etag) return reply.code(304).send();
      const encoding = kind.compressed ? encodingFor(request.headers['accept-encoding']) : null;
      if (!encoding) return reply.send(createReadStream(file.path));
      return reply.header('content-encoding', encoding).send(await pack(file, encoding));
    },
  };
}

export type ClientFiles = ReturnType<typeof createClientFiles>;

const pathsIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

function fileAt(folder: string, path: string): ClientFile {
  const { mtimeMs, size } = statSync(path);
  const kind = KINDS[extname(path)] ?? binary('application/octet-stream');
  const isHashed = relative(folder, path).split(sep).join('/').startsWith(HASHED);
  return { path, kind, isHashed, etag: `"${Math.round(mtimeMs).toString(36)}-${size.toString(36)}"` };
}
