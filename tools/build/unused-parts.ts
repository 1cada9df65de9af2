import type { Plugin } from 'vite';

/** A part of a library that is fetched with it and never used here: what stands in its place. */
type Spare = { readonly of: RegExp; readonly part: RegExp; readonly instead: string };

/** The address of the server is one that the browser has (client/connection/socket.ts). */
const PARSE = `export function parse(uri) {
  const { protocol, hostname, port } = new URL(uri);
  return { protocol: protocol.slice(0, -1), host: hostname.replace(/^\\[|\\]$/g, ''), port };
}`;

/** What mediasoup-client asks of the emitter of Node, by that of socket.io, which is there already. */
const EMITTER = `import { Emitter } from '@socket.io/component-emitter';
export class EventEmitter extends Emitter {
  setMaxListeners() {}
  listenerCount(name) { return this.listeners(name).length; }
  removeAllListeners(name) { return name === undefined ? super.off() : super.off(name); }
}`;

/**
 * engine.io-client names ways that the client does not go, and socket.io-client looks addresses up (client/connection/socket.ts). `Device` of mediasoup-client names the handlers of all
 * browsers, and is given the one that it needs (client/media/load-device.ts); its index names what only its tests use. The server
 * routes VP8 alone and no channels of data (server/media/codecs.ts), and nobody reads the library's log.
 */
const SPARES: readonly Spare[] = [
  { of: /engine[.]io-client/, part: /[/]webtransport[.]js$/, instead: 'export class WT {}' },
  { of: /engine[.]io-client/, part: /[/]polling-xhr([.]node)?[.]js$/, instead: 'export class XHR {}' },
  { of: /engine[.]io-client/, part: /[/]parseuri[.]js$/, instead: PARSE },
  { of: /engine[.]io-parser/, part: /[/]base64-arraybuffer[.]js$/, instead: 'export const decode = () => {}' },
  { of: /socket[.]io-client.build.esm.index[.]js$/, part: /[/]url[.]js$/, instead: 'export const url = () => {}' },
  { of: /mediasoup-client.lib.enhancedEvents[.]js$/, part: /^events-alias$/, instead: EMITTER },
  { of: /mediasoup-client.lib.(index|Device)[.]js$/, part: /^[.][/](handlers|test)[/]/, instead: 'export {}' },
  { of: /mediasoup-client.lib.Transport[.]js$/, part: /^[.][/]Data(Producer|Consumer)$/, instead: 'export {}' },
  { of: /mediasoup-client/, part: /^h264-profile-level-id$/, instead: 'export {}' },
  {
    of: /mediasoup-client|awaitqueue/,
    part: /[/]Logger$/,
    instead: 'export class Logger { debug() {} warn() {} error() {} }',
  },
  { of: /mediasoup-client/, part: /^debug$/, instead: 'export default () => {}' },
];

const SPARE = '\0spare:';
export const withoutSpares: Plugin = {
  name: 'without-spares',
  enforce: 'pre',
  resolveId(source, importer = '') {
    const found = SPARES.findIndex(({ of, part }) => of.test(importer) && part.test(source));
    return found < 0 ? null : `${SPARE}${found}`;
  },
  load: (id) => (id.startsWith(SPARE) ? SPARES[Number(id.slice(SPARE.length))]?.instead : null),
};

/** Code of a library that never does anything here: nobody reads its log. The minifier takes out what hangs on it. */
const LOGGING = /^\s*\w*[lL]ogger[.](debug|warn|error)\(.*\);$/gm;

export const withoutLogging: Plugin = {
  name: 'without-logging',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) =>
    /(mediasoup-client|awaitqueue).lib/.test(id) ? { code: code.replace(LOGGING, ''), map: null } : null,
};

/** socket.io-client takes any module as its parser, so a bundler keeps the whole of its own, and a copy of its names. */
const ANY_PARSER = 'opts.parser || parser';

export const ownParser: Plugin = {
  name: 'own-parser',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!/socket[.]io-client.build.esm.manager[.]js$/.test(id)) return null;
    if (!code.includes(ANY_PARSER)) throw new Error('socket.io-client takes its parser in another way now.');
    return { code: code.replace(ANY_PARSER, '{ Encoder: parser.Encoder, Decoder: parser.Decoder }'), map: null };
  },
};
