import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Refusal, refuse } from '../../shared/decision.ts';
import type { Encoding } from './answers/compression.ts';
import type { KeptAnswers } from './answers/kept-answers.ts';

const text = (type: string): string => `${type}; charset=utf-8`;
const TYPES: Readonly<Record<string, string>> = {
  '.html': text('text/html'),
  '.js': text('text/javascript'),
  '.css': text('text/css'),
  '.json': text('application/json'),
  '.map': text('application/json'),
  '.svg': text('image/svg+xml'),
  '.txt': text('text/plain'),
  '.webmanifest': text('application/manifest+json'),
  '.wasm': text('application/wasm'),
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.mp3': 'audio/mpeg',
};
const QUALITY = 9;
/** What the build has compressed (tools/build/packed-beside.ts). */
const PACKED = '.br';
const isPacked = (path: string): boolean => path.endsWith(PACKED);
/** Vite puts files that it names after their content into this folder: such a file never changes. */
const HASHED = '/assets/';
/** What follows the name of a piece: another piece may have a longer name that begins with it. */
const OF_A_PIECE = /^-[\w-]{8}\.(js|css)$/;
const isOfPiece =
  (name: string) =>
  (address: string): boolean =>
    address.startsWith(`${HASHED}${name}-`) && OF_A_PIECE.test(address.slice(HASHED.length + name.length));

/**
 * The files of a built client, listed once: an address that is not on the list is not there, so that no path leads out
 * of the folder. Each is read at its first use, and kept; compressed it lies beside, or is compressed then.
 */
export type ClientFiles = {
  /** Whether there is one of this address, such as `/early.js`. */
  readonly has: (address: string) => boolean;
  /** The addresses of the script and the styles of a piece, such as `/assets/annotated-1a2b.js`. */
  readonly ofPiece: (name: string) => readonly string[];
  /** The words of a file of text. Throws where there is none. */
  readonly text: (address: string) => Promise<string>;
  /** Throws where there is none. */
  readonly send: (address: string, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | Refusal>;
};

export function createClientFiles(folder: string, kept: KeptAnswers): ClientFiles {
  const paths = pathsIn(folder);
  const beside = new Set(paths.filter(isPacked));
  const plain = paths.filter((path) => !isPacked(path));
  const files = new Map(plain.map((path) => [`/${relative(folder, path).split(sep).join('/')}`, path]));

  function pathOf(address: string): string {
    const path = files.get(address);
    if (!path) throw new Error(`no such file of the client: ${address}`);
    return path;
  }

  /** What has gone since it was listed is compressed here. */
  const packedBeside = async (path: string, encoding: Encoding): Promise<Buffer | null> =>
    encoding === 'br' && beside.has(path + PACKED) ? readFile(path + PACKED).catch(() => null) : null;

  return {
    has: (address) => files.has(address),
    ofPiece: (name) => [...files.keys()].filter(isOfPiece(name)).sort(),
    text: (address) => readFile(pathOf(address), 'utf8'),
    send(address, request, reply) {
      const path = pathOf(address);
      return kept.send(request, reply, {
        slot: `file ${address}`,
        version: '',
        work: 'light',
        type: TYPES[extname(path)] ?? 'application/octet-stream',
        quality: QUALITY,
        headers: {
          'cache-control': address.startsWith(HASHED) ? 'public, max-age=31536000, immutable' : 'no-cache',
        },
        packed: (encoding) => packedBeside(path, encoding),
        make: () => readFile(path).catch(goneOr),
      });
    },
  };
}

/**
 * Removed since it was listed, by a second update beside a server that still runs: the file is not there, and this is no failure.
 */
function goneOr(error: unknown): Refusal {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return refuse('unknown-page');
  throw error;
}

const pathsIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];
