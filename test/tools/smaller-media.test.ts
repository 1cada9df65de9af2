import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { asModule } from '../../tools/build/as-modules.ts';
import { smallerMedia } from '../../tools/build/smaller-media.ts';
import { withoutLines } from '../../tools/build/unused-lines.ts';
import { withoutMethods } from '../../tools/build/unused-methods.ts';
import { withoutSpares } from '../../tools/build/unused-parts.ts';

const require = createRequire(import.meta.url);

/** What the build makes of a module. */
async function built(source: string): Promise<{ readonly code: string; readonly module: Record<string, never> }> {
  const folder = mkdtempSync(join(fileURLToPath(new URL('../../node_modules/', import.meta.url)), '.built-'));
  const entry = join(folder, 'main.js');
  writeFileSync(entry, source);
  try {
    const made = await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      plugins: [withoutSpares, ...smallerMedia],
      build: { write: false, target: 'es2022', minify: false, lib: { entry, formats: ['es'] } },
    });
    const [part] = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
    const code = part?.type === 'chunk' ? part.code : '';
    return { code, module: await import(`data:text/javascript,${encodeURIComponent(code)}`) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const HANDLERS = ['Chrome111', 'Chrome74', 'Firefox120', 'Safari12'];
const CAPABILITIES = {
  codecs: [
    { kind: 'audio', mimeType: 'audio/opus', clockRate: 48000, channels: 2, preferredPayloadType: 100 },
    { kind: 'video', mimeType: 'video/VP8', clockRate: 90000, preferredPayloadType: 101 },
  ],
  headerExtensions: [{ kind: 'audio', uri: 'urn:ietf:params:rtp-hdrext:sdes:mid', preferredId: 1 }],
};
type Library = typeof import('mediasoup-client');

test('given mediasoup-client without what is unused, when it is loaded, then it can what the whole library can, and has no channels of data', async () => {
  const names = HANDLERS.map((name) => `export { ${name} } from 'mediasoup-client/handlers/${name}';`).join('\n');
  const { code, module } = await built(`export { Device } from 'mediasoup-client';\n${names}`);
  const whole: Library = require('mediasoup-client');
  const load = async ({ Device }: Pick<Library, 'Device'>) => {
    const getNativeRtpCapabilities = async () => structuredClone(CAPABILITIES);
    const device = new Device({ handlerFactory: { name: 'Chrome111', getNativeRtpCapabilities } as never });
    await device.load({ routerRtpCapabilities: structuredClone(CAPABILITIES) as never });
    return [device.recvRtpCapabilities, device.sendRtpCapabilities];
  };
  expect(await load(module as unknown as Library)).toEqual(await load(whole));
  expect(HANDLERS.every((name) => name in module)).toBe(true);
  expect(code).not.toMatch(/createDataChannel|validateAndNormalizeSctpStreamParameters|require\(/);
});

type Sdp = { readonly parse: (text: string) => object; readonly write: (session: object) => string };
const ANSWER = [
  ...['v=0', 'o=- 42 2 IN IP4 127.0.0.1', 's=-', 't=0 0', 'a=group:BUNDLE 0', 'a=extmap-allow-mixed'],
  ...['a=msid-semantic: WMS *', 'm=audio 9 UDP/TLS/RTP/SAVPF 100', 'c=IN IP4 0.0.0.0', 'a=rtpmap:100 opus/48000/2'],
  ...['a=fmtp:100 minptime=10;useinbandfec=1', 'a=rtcp:9 IN IP4 0.0.0.0', 'a=rtcp-fb:100 transport-cc'],
  ...['a=extmap:4 urn:ietf:params:rtp-hdrext:sdes:mid', 'a=setup:active', 'a=mid:0', 'a=recvonly', 'a=ice-ufrag:u'],
  ...['a=ice-pwd:p', 'a=fingerprint:sha-256 AA:BB', 'a=ice-options:trickle', 'a=rtcp-mux', 'a=rtcp-rsize'],
  ...['a=ssrc:7 cname:c'],
];
const UNKNOWN = ['a=framerate:25', 'a=label:1', 'a=sctp-port:5000'];

test('given the answer of a browser, when it is read and written without the lines that are unused, then nothing of it is lost', async () => {
  const { module } = await built("export { default } from 'sdp-transform';");
  const smaller: Sdp = module.default as never;
  const whole: Sdp = require('sdp-transform');
  const plain = `${ANSWER.join('\r\n')}\r\n`;
  expect(smaller.parse(plain)).toEqual(whole.parse(plain));
  expect(smaller.write(smaller.parse(plain))).toBe(whole.write(whole.parse(plain)));
  const more = `${[...ANSWER, ...UNKNOWN].join('\r\n')}\r\n`;
  const lines = smaller.write(smaller.parse(more)).trim().split('\r\n');
  expect(lines.toSorted()).toEqual([...ANSWER, ...UNKNOWN].toSorted());
});

test('given a library that has changed, then the build ends and says what is not there', () => {
  const code = 'class Queue {\n  push() { return 1; }\n  dump() { return 2; }\n}';
  expect(withoutMethods(code, ['dump'])).toBe('class Queue {\n  push() { return 1; }\n  \n}');
  expect(() => withoutMethods(code, ['size', 'dump'])).toThrow('There is no size any more');
  expect(() => withoutLines('var grammar = {};')).toThrow('There is no control');
  expect(() => asModule('const a = require("./a").b;')).toThrow('Not a module yet: require("./a")');
});
