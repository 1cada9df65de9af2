import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { WINDOWS } from '../../client/features/hall/styles/windows.ts';
import { fitsWindow, type Size } from '../support/window-queries.ts';
import { assetsNamed, entryFiles, holds, isBuilt, lazyFiles, sizeOf, together } from './built-client.ts';
import type { Bench } from './figure.ts';

const SOLID = "import { render } from 'solid-js/web';";
const SOCKET = "import { io } from 'socket.io-client';";
const MEDIASOUP = "import { Device } from 'mediasoup-client';";

const LAPTOP: Size = { width: 1366 / 16, height: 768 / 16, isTouched: false };
const PHONE: Size = { width: 390 / 16, height: 844 / 16, isTouched: true };

/**
 * What a browser fetches, scripts and styles, gzip -9; fonts and pictures apart. The libraries alone stand beside it. The window is a
 * laptop's of 1366 x 768; what a phone of 390 x 844 fetches stands beside it.
 */
export const weight: Bench = async () => {
  if (!isBuilt()) throw new Error('There is no built client: `npm start -- --prepare` makes it.');
  const page = (name: string) => lazyFiles((file) => file.startsWith(`${name}-`));
  const words = (part: string, sentence: string) =>
    lazyFiles((file) => file.startsWith(`${part}-`) && holds(file, sentence));
  const english = together(words('in-the-hall', 'Request the floor'), words('common', 'Sign in'));
  const said = together(words('common', 'Sign in'), words('consultations', 'contribute in writing'));
  const front = together(entryFiles(), said, page('consultations-page'));
  const sheetsFor = (window: Size) =>
    assetsNamed(
      Object.entries(WINDOWS).flatMap(([name, query]) => (fitsWindow(query, window) ? [`${name}-windows`] : [])),
    );
  const everywhere = together(entryFiles(), english, page('hall-page'));
  const hall = together(everywhere, sheetsFor(LAPTOP));
  // What a listener's first sound waits for, and what is shown beside the list: the agenda, the stage, the call, mediasoup-client, and the one
  // of its handlers that a present Chromium wants. What measures comes after the first sound.
  const media = together(
    page('beside'),
    page('begin-call'),
    page('Chrome111'),
    lazyFiles((file) => holds(file, 'createSendTransport()')),
  );
  const sending = lazyFiles((file) => file.startsWith('own-') && holds(file, 'share:'));
  const speaking = together(sending, page('measures'));
  return [
    {
      what: 'public pages',
      unit: 'KB',
      ours: sizeOf(front),
      bare: await bareSize(`${SOLID} x(render);`),
      goal: '<= 35 KB',
    },
    {
      what: 'hall, before media and editor',
      unit: 'KB',
      ours: sizeOf(hall),
      bare: await bareSize(`${SOLID}${SOCKET} x(render, io);`),
      goal: '<= 90 KB',
    },
    {
      what: 'the same on a phone',
      unit: 'KB',
      ours: sizeOf(together(everywhere, sheetsFor(PHONE))),
      bare: null,
      goal: '<= 90 KB',
    },
    {
      what: 'hall with media',
      unit: 'KB',
      ours: sizeOf(together(hall, media)),
      bare: await bareSize(`${SOLID}${SOCKET}${MEDIASOUP} x(render, io, Device);`),
      goal: '<= 130 KB',
    },
    {
      what: 'with a microphone of one’s own',
      unit: 'KB',
      ours: sizeOf(together(hall, media, speaking)),
      bare: null,
      goal: 'shown',
    },
    {
      what: 'of the hall: styles',
      unit: 'KB',
      ours: sizeOf([...hall].filter((file) => file.endsWith('.css'))),
      bare: null,
      goal: 'shown',
    },
    { what: 'of the hall: English sentences', unit: 'KB', ours: sizeOf(english), bare: null, goal: 'shown' },
  ];
};

/** The libraries alone, bundled as the client is, KB. */
async function bareSize(source: string): Promise<number> {
  const folder = mkdtempSync(join(fileURLToPath(new URL('../../node_modules/', import.meta.url)), '.bare-'));
  const input = join(folder, 'main.js');
  writeFileSync(input, source.replace('x(', 'globalThis.x('));
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'es2022', rollupOptions: { input } },
  });
  rmSync(folder, { recursive: true });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs.flatMap((output) => ('output' in output ? output.output : []));
  return (
    chunks.reduce((sum, part) => sum + (part.type === 'chunk' ? gzipSync(part.code, { level: 9 }).byteLength : 0), 0) /
    1024
  );
}
