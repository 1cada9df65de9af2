import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test, vi } from 'vitest';

const source = readFileSync(new URL('../../../client/public/reminders.js', import.meta.url), 'utf8');
const message = {
  title: 'Exchange points',
  body: 'You speak next.',
  tag: 'turn-near r1',
  lang: 'en',
  dir: 'ltr',
  path: '/meetings/2015-09-28#item-design',
};

type Window = { readonly url: string; readonly focused: boolean; readonly visibilityState: string };
type Heard = (event: object) => void;

/** The worker as a browser runs it, with these windows open. */
function workerWith(windows: readonly Window[] = []) {
  const heard = new Map<string, Heard>();
  const open = windows.map((window) => ({ ...window, focus: vi.fn(async () => {}), navigate: vi.fn(async () => {}) }));
  const shown = vi.fn(async (_title: string, _options: object) => {});
  const subscribe = vi.fn(async () => ({
    toJSON: () => ({ endpoint: 'https://push.example/2', keys: { p256dh: 'p', auth: 'a' } }),
  }));
  const openWindow = vi.fn(async (_path: string) => {});
  const fetched = vi.fn(async (_path: string, _options: { readonly body: string }) => ({ ok: true, status: 200 }));
  runInNewContext(source, {
    URL,
    location: { origin: 'https://meet.example' },
    clients: { matchAll: async () => open, openWindow },
    registration: { showNotification: shown, pushManager: { subscribe } },
    fetch: fetched,
    setTimeout: (next: () => void) => next(),
    Error,
    addEventListener: (type: string, listener: Heard) => heard.set(type, listener),
  });
  async function happens(type: string, event: object): Promise<void> {
    const waits: Promise<unknown>[] = [];
    heard.get(type)?.({ ...event, waitUntil: (work: Promise<unknown>) => waits.push(work) });
    await Promise.all(waits);
  }
  return { happens, shown, openWindow, open, fetched };
}
const hall = { url: 'https://meet.example/meetings/2015-09-28', focused: true, visibilityState: 'visible' };
const pushed = { data: { json: () => message } };

describe('the worker that shows reminders', () => {
  test('U6 given a reminder, then it shows the name of the meeting and what is said, in its language', async () => {
    const worker = workerWith();
    await worker.happens('push', pushed);
    expect(worker.shown).toHaveBeenCalledExactlyOnceWith('Exchange points', {
      ...{ body: 'You speak next.', tag: 'turn-near r1', lang: 'en', dir: 'ltr' },
      ...{ icon: '/icon.svg', data: { path: message.path } },
    });
  });

  test('U6 given somebody who looks at the hall, then nothing is shown; in another window, or behind it, it is', async () => {
    const looking = workerWith([hall]);
    await looking.happens('push', pushed);
    expect(looking.shown).not.toHaveBeenCalled();
    for (const window of [
      { ...hall, focused: false },
      { ...hall, url: 'https://meet.example/' },
    ]) {
      const worker = workerWith([window]);
      await worker.happens('push', pushed);
      expect(worker.shown).toHaveBeenCalledOnce();
    }
  });

  test('U6 given a press on it, then the hall opens at the item, in the window that has it already', async () => {
    const notification = { close: vi.fn(), data: { path: message.path } };
    const none = workerWith();
    await none.happens('notificationclick', { notification });
    expect(none.openWindow).toHaveBeenCalledExactlyOnceWith(message.path);
    const there = workerWith([hall]);
    await there.happens('notificationclick', { notification });
    expect(there.openWindow).not.toHaveBeenCalled();
    expect(there.open[0]?.navigate).toHaveBeenCalledExactlyOnceWith(message.path);
  });

  test('U6 given another address by the push service, then the server hears of it', async () => {
    const worker = workerWith();
    const oldSubscription = { endpoint: 'https://push.example/1', options: {} };
    await worker.happens('pushsubscriptionchange', { oldSubscription });
    const [path, options] = worker.fetched.mock.calls[0] ?? [];
    expect(path).toBe('/api/account/push');
    expect(JSON.parse(options?.body ?? '')).toEqual({
      ...{ endpoint: 'https://push.example/2', p256dh: 'p', auth: 'a' },
      former: 'https://push.example/1',
    });
  });

  test('U6 given no network when the address changes, then the server is told later; where it refuses, the browser hears so', async () => {
    const late = workerWith();
    late.fetched.mockRejectedValueOnce(new TypeError('no network')).mockResolvedValueOnce({ ok: false, status: 503 });
    await late.happens('pushsubscriptionchange', { oldSubscription: { options: {} } });
    expect(late.fetched).toHaveBeenCalledTimes(3);
    const never = workerWith();
    never.fetched.mockResolvedValue({ ok: false, status: 401 });
    await expect(never.happens('pushsubscriptionchange', { oldSubscription: { options: {} } })).rejects.toThrow('401');
    expect(never.fetched).toHaveBeenCalledOnce();
  });
});
