import type { RemindersAnswer } from '../../../../shared/protocol/http/people/reminders.ts';
import { type Failure, isFailure, request } from '../../../http/request.ts';

/** `unsupported`: this browser has no push service, or the page no https. `denied`: its person does not let the page notify. */
export type OwnPush = 'unsupported' | 'denied' | 'off' | 'on';
export type TurnedOn = RemindersAnswer | Failure | 'denied' | 'unavailable';

const WORKER = '/reminders.js';

const isSupported = (): boolean => 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

const ownSubscription = async (): Promise<PushSubscription | null> =>
  (await (await navigator.serviceWorker.getRegistration('/'))?.pushManager.getSubscription()) ?? null;

/** Whether this browser reminds the person who is signed in: it may have reminded somebody else before. */
export async function ownPush({ endpoints }: Pick<RemindersAnswer, 'endpoints'>): Promise<OwnPush> {
  if (!isSupported()) return 'unsupported';
  if (Notification.permission === 'denied') return 'denied';
  const own = await ownSubscription().catch(() => null);
  return own && endpoints.includes(own.endpoint) ? 'on' : 'off';
}

/** To be called within a press: browsers ask for leave then. */
export async function turnOn(publicKey: string): Promise<TurnedOn> {
  if ((await Notification.requestPermission()) !== 'granted') return 'denied';
  const subscription = await subscribe(publicKey).catch(() => null);
  const { endpoint, keys } = subscription?.toJSON() ?? {};
  if (!endpoint || !keys) return 'unavailable';
  const answer = await request<RemindersAnswer>('POST', '/api/account/push', { endpoint, ...keys });
  if (isFailure(answer)) await subscription?.unsubscribe();
  return answer;
}

/** A subscription of another key, as from before the server was set up again, would take nothing from this server. */
async function subscribe(publicKey: string): Promise<PushSubscription> {
  const { pushManager } = await navigator.serviceWorker.register(WORKER);
  await navigator.serviceWorker.ready;
  await (await pushManager.getSubscription())?.unsubscribe();
  return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey });
}

export async function turnOff(): Promise<RemindersAnswer | Failure> {
  const own = await ownSubscription();
  await own?.unsubscribe();
  return own
    ? request<RemindersAnswer>('POST', '/api/account/push/end', { endpoint: own.endpoint })
    : request<RemindersAnswer>('GET', '/api/account/reminders');
}
