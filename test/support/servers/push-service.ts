import { createDecipheriv, createECDH, createHmac, createPublicKey, type ECDH, randomBytes, verify } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PushReach } from '../../../server/reminding/push-reach.ts';

/** A message as it came to a browser, and how. */
export type PushedMessage = {
  readonly browser: string;
  readonly ttl: number;
  readonly urgency: string;
  readonly topic: string;
  readonly said: { readonly title: string; readonly body: string; readonly path: string; readonly lang: string };
};
type Keys = { readonly ecdh: ECDH; readonly auth: Buffer };
/** What a browser hands to the server (RFC 8030, RFC 8291). */
export type Subscribed = { readonly endpoint: string; readonly p256dh: string; readonly auth: string };

/** Only a test's own server may ask a service on loopback. */
export const LOOPBACK: PushReach = {
  mayReach: ({ hostname }) => hostname === '127.0.0.1' || hostname === 'localhost',
  mayLead: (address) => address === '127.0.0.1' || address === '::1',
};

/** A push service on loopback (RFC 8030) with the browsers behind it, which read what comes (RFC 8291) and check who sent it (RFC 8292). */
export async function startPushService() {
  const browsers = new Map<string, Keys>();
  const messages: PushedMessage[] = [];
  const state = { status: 201, retryAfter: '', location: '', asked: 0, now: 0, most: 0, delayMs: 0 };
  const server = createServer((request, answer) => {
    state.asked += 1;
    state.now += 1;
    state.most = Math.max(state.most, state.now);
    void bodyOf(request).then((body) => {
      const keys = browsers.get(request.url ?? '');
      const status = keys ? state.status : 404;
      if (keys && status === 201) messages.push(read(request, keys, body));
      setTimeout(() => {
        state.now -= 1;
        if (state.retryAfter !== '') answer.setHeader('retry-after', state.retryAfter);
        if (state.location !== '') answer.setHeader('location', state.location);
        answer.writeHead(status).end();
      }, state.delayMs);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;

  return {
    messages,
    state,
    /** A browser that takes messages. */
    subscribe(name: string): Subscribed {
      const ecdh = createECDH('prime256v1');
      const auth = randomBytes(16);
      const p256dh = ecdh.generateKeys('base64url');
      browsers.set(`/${name}`, { ecdh, auth });
      return { endpoint: `http://127.0.0.1:${port}/${name}`, p256dh, auth: auth.toString('base64url') };
    },
    /** The browser takes nothing any more. */
    unsubscribe: (name: string) => void browsers.delete(`/${name}`),
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

export type PushService = Awaited<ReturnType<typeof startPushService>>;

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces);
}

function read(request: IncomingMessage, keys: Keys, body: Buffer): PushedMessage {
  const { headers } = request;
  mustBeSigned(headers.authorization ?? '');
  if (headers['content-encoding'] !== 'aes128gcm') throw new Error('not encrypted as RFC 8188 says');
  return {
    browser: (request.url ?? '').slice(1),
    ttl: Number(headers.ttl),
    urgency: String(headers.urgency),
    topic: String(headers.topic),
    said: JSON.parse(decrypted(body, keys).toString()),
  };
}

const hmac = (key: Buffer, ...parts: readonly (Buffer | string)[]): Buffer => {
  const made = createHmac('sha256', key);
  for (const part of parts) made.update(part);
  return made.digest();
};
const ONE = Buffer.from([1]);

/** RFC 8291, 3.4, and RFC 8188, 2: salt, size of a record, the sender's public key, one record. */
function decrypted(body: Buffer, { ecdh, auth }: Keys): Buffer {
  const salt = body.subarray(0, 16);
  const length = body[20] ?? 0;
  const sender = body.subarray(21, 21 + length);
  const record = body.subarray(21 + length);
  const shared = hmac(auth, ecdh.computeSecret(sender));
  const material = hmac(shared, 'WebPush: info\0', ecdh.getPublicKey(), sender, ONE);
  const secret = hmac(salt, material);
  const key = hmac(secret, 'Content-Encoding: aes128gcm\0', ONE).subarray(0, 16);
  const nonce = hmac(secret, 'Content-Encoding: nonce\0', ONE).subarray(0, 12);
  const decipher = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(record.subarray(-16));
  const padded = Buffer.concat([decipher.update(record.subarray(0, -16)), decipher.final()]);
  return padded.subarray(0, padded.lastIndexOf(2));
}

/** `vapid t=<JWT>, k=<public key>`, signed with ES256. */
function mustBeSigned(authorization: string): void {
  const [, token = '', key = ''] = /^vapid t=([^,]+), k=(\S+)$/.exec(authorization) ?? [];
  const [head, claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(key, 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((one) => one.toString('base64url'));
  const jwk = { kty: 'EC', crv: 'P-256', x, y } as const;
  const options = { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' } as const;
  const signed = verify('sha256', Buffer.from(`${head}.${claims}`), options, Buffer.from(signature, 'base64url'));
  const { aud, exp, sub } = JSON.parse(Buffer.from(claims, 'base64url').toString());
  if (!signed || !/^http:\/\/(127\.0\.0\.1|localhost):/.test(aud) || exp * 1000 < Date.now() || !sub)
    throw new Error('not signed as RFC 8292 says');
}
