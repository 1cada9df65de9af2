import { createECDH, createHmac } from 'node:crypto';
import http from 'node:http';
import https from 'node:https';
import webPush from 'web-push';
import type { Db } from '../../db/open-database.ts';
import { type PushKeys, pushKeysOf, type StoredSubscription } from '../../db/people/push-subscriptions.ts';
import type { Effects } from '../effects.ts';
import { type Addressed, createLane, type Lane } from './lane.ts';
import { lookupWithin, ON_THE_INTERNET, type PushReach } from './push-reach.ts';

/**
 * `gone`: the browser takes nothing any more (404, 410). `again`: the service is busy or out of reach; `afterMs`: as it says itself,
 * or null. `refused`: it will never take this.
 */
export type Pushed =
  | { readonly outcome: 'sent' | 'gone' | 'refused' }
  | { readonly outcome: 'again'; readonly afterMs: number | null };

export type Push = {
  /** The public half of this server's key, base64url: browsers subscribe with it. */
  readonly publicKey: string;
  readonly mayReach: (endpoint: string) => boolean;
  /** Waits for a place to send in. */
  readonly inTurn: <T>(to: Turn, work: () => Promise<T>) => Promise<T>;
  /** Encrypts (RFC 8291) and hands a message to the push service (RFC 8030), which keeps it for so long. Never throws. */
  readonly send: (to: StoredSubscription, message: Sayable, kept: Kept) => Promise<Pushed>;
  /** Gives up what is being sent. */
  readonly close: () => void;
};

/** Of the same tag, a later one takes the place of one that has not arrived. */
type Sayable = { readonly tag: string };
/** How the service treats it (RFC 8030, 5.2 and 5.3). */
export type Kept = { readonly ms: number; readonly urgency: 'normal' | 'high' };

export type Turn = Omit<Addressed, 'host'> & Pick<StoredSubscription, 'endpoint'>;

const SEND_MS = 10_000;
/** Of what a service answers, nothing is wanted. */
const READ_MAX_BYTES = 16_384;
const WIDTH = { places: 16, ofOneHost: 8, ofOnePerson: 2 };
const KEPT_OPEN = { keepAlive: true, maxSockets: WIDTH.ofOneHost };

type Deps = {
  readonly db: Db;
  readonly subject: string;
  readonly reach?: PushReach;
  readonly now: Effects['now'];
  readonly log: Effects['log'];
  /** So long a service may take to answer. */
  readonly sendMs?: number;
};

export function createPush({ db, subject, reach = ON_THE_INTERNET, now, log, sendMs = SEND_MS }: Deps): Push {
  const keys: PushKeys = pushKeysOf(db, () => webPush.generateVAPIDKeys());
  const closing = new AbortController();
  const lookup = lookupWithin(reach);
  const agents = { 'https:': new https.Agent(KEPT_OPEN), 'http:': new http.Agent(KEPT_OPEN) };

  function ask(to: StoredSubscription, message: Sayable, kept: Kept): Promise<Pushed> {
    const url = new URL(to.endpoint);
    if (!reach.mayReach(url) || !areKeys(to) || isOfOtherKey(to, keys)) return Promise.resolve({ outcome: 'gone' });
    const { headers, body } = webPush.generateRequestDetails(
      { endpoint: to.endpoint, keys: { p256dh: to.p256dh, auth: to.auth } },
      JSON.stringify(message),
      { vapidDetails: { subject, ...keys }, ...headersOf(kept), topic: topicOf(to, message) },
    );
    const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(sendMs)]);
    const agent = url.protocol === 'https:' ? agents['https:'] : agents['http:'];
    return post(url, { method: 'POST', headers, lookup, signal, agent }, body, now);
  }

  return {
    publicKey: keys.publicKey,
    mayReach: (endpoint) => URL.canParse(endpoint) && reach.mayReach(new URL(endpoint)),
    inTurn: turnsIn(createLane(WIDTH)),
    async send(to, message, kept) {
      try {
        return await ask(to, message, kept);
      } catch (error) {
        log.warn({ code: codeOf(error) }, 'a push service is out of reach');
        return { outcome: 'again', afterMs: null };
      }
    },
    close(): void {
      closing.abort();
      for (const agent of Object.values(agents)) agent.destroy();
    },
  };
}

/** A browser takes messages of the key with which it subscribed, and of no other (RFC 8292, 4.2). */
const isOfOtherKey = ({ publicKey }: StoredSubscription, own: PushKeys): boolean =>
  publicKey !== null && publicKey !== own.publicKey;

const headersOf = ({ ms, urgency }: Kept) => ({ TTL: Math.max(0, Math.round(ms / 1000)), urgency });

/** RFC 8030, 5.4: 32 letters of base64url. The service, which sees them, shall learn nothing from them. */
const topicOf = ({ auth }: StoredSubscription, { tag }: Sayable): string =>
  createHmac('sha256', auth).update(tag).digest('base64url').slice(0, 32);

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null);

const AUTH_BYTES = 16;

/** RFC 8291: a point of P-256, and a secret of 16 bytes. With others, nothing could be encrypted, ever. */
export function areKeys({ p256dh, auth }: Pick<StoredSubscription, 'p256dh' | 'auth'>): boolean {
  try {
    const ecdh = createECDH('prime256v1');
    ecdh.generateKeys();
    ecdh.computeSecret(Buffer.from(p256dh, 'base64url'));
    return Buffer.from(auth, 'base64url').length === AUTH_BYTES;
  } catch {
    return false;
  }
}

const turnsIn =
  (lane: Lane): Push['inTurn'] =>
  ({ endpoint, ...to }, work) =>
    lane.run({ ...to, host: URL.canParse(endpoint) ? new URL(endpoint).host : '' }, work);

/** Nothing is read but the status: whoever answers chooses the rest. */
function post(url: URL, options: https.RequestOptions, body: Buffer | null, now: Effects['now']): Promise<Pushed> {
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const asked = request(url, options, (answer) => {
      resolve(pushedBy(answer.statusCode ?? 0, answer.headers['retry-after'], now()));
      let read = 0;
      answer.on('data', (piece: Buffer) => {
        read += piece.length;
        if (read > READ_MAX_BYTES) answer.destroy();
      });
      answer.on('error', () => undefined);
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

function pushedBy(status: number, retryAfter: string | undefined, now: number): Pushed {
  if (status >= 200 && status < 300) return { outcome: 'sent' };
  if (status === 404 || status === 410) return { outcome: 'gone' };
  if (status !== 429 && status < 500) return { outcome: 'refused' };
  return { outcome: 'again', afterMs: waitIn(retryAfter ?? '', now) };
}

/** RFC 9110, 10.2.3: seconds, or a moment. */
function waitIn(retryAfter: string, now: number): number | null {
  if (/^\d{1,6}$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const at = Date.parse(retryAfter);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
