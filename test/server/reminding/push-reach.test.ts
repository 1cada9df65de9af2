import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../../db/open-database.ts';
import { createPush } from '../../../server/reminding/push.ts';
import { isPublic, lookupWithin, ON_THE_INTERNET } from '../../../server/reminding/push-reach.ts';
import { browserOf, startHttp, verified } from '../../support/servers/http-server.ts';
import { LOOPBACK, startPushService } from '../../support/servers/push-service.ts';
import { quietEffects } from '../../support/servers/quiet-effects.ts';

const pushing = (more: Partial<Parameters<typeof createPush>[0]> = {}) =>
  createPush({
    db: openDatabase(':memory:'),
    subject: 'https://meet.example',
    reach: LOOPBACK,
    ...quietEffects(),
    ...more,
  });

const SAID = { tag: 'trial' };
const KEPT = { ms: 1000, urgency: 'high' } as const;

describe('the address of a push service, which people give', () => {
  test.each([
    'https://fcm.googleapis.com/fcm/send/abc',
    'https://updates.push.services.mozilla.com/wpush/v2/abc',
    'https://web.push.apple.com/abc',
    'https://wns2-par02p.notify.windows.com/w/?token=abc',
  ])('U7 given %s, then it may be asked', (endpoint) => {
    expect(ON_THE_INTERNET.mayReach(new URL(endpoint))).toBe(true);
  });

  test.each([
    'http://fcm.googleapis.com/x',
    'https://127.0.0.1/x',
    'https://2130706433/x',
    'https://0x7f.1/x',
    'https://[::1]/x',
    'https://[::ffff:10.0.0.1]/x',
    'https://localhost/x',
    'https://intranet/x',
    'https://push.example:8443/x',
    'https://user:secret@push.example/x',
    `https://push.example/${'x'.repeat(1000)}`,
    'ftp://push.example/x',
  ])('U7 given %s, then it is refused', (endpoint) => {
    expect(ON_THE_INTERNET.mayReach(new URL(endpoint))).toBe(false);
  });

  test.each([
    ...['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1'],
    ...['255.255.255.255', '::', '::1', 'fe80::1', 'fc00::1', 'fd12::1', '::ffff:127.0.0.1', '64:ff9b::7f00:1'],
    ...['2002:7f00:1::', '2001:db8::1', '2001::1', 'ff02::1', 'not an address'],
  ])('U7 given a name that leads to %s, then it leads to nothing', (address) => {
    expect(isPublic(address)).toBe(false);
  });

  test.each(['142.250.1.95', '2a00:1450:4001:81b::200a'])('U7 given %s, then it is public', (address) => {
    expect(isPublic(address)).toBe(true);
  });

  test('U7 given a name of this machine, when it is looked up for a connection, then no address is found', async () => {
    const failed = await new Promise((resolve) =>
      lookupWithin(ON_THE_INTERNET)('localhost', { all: true }, (error) => resolve(error)),
    );
    expect(failed).toBeInstanceOf(Error);
  });

  test('U7 given an address that came into the database in another way, then nothing is sent, and it counts as gone', async () => {
    const service = await startPushService();
    const push = createPush({ db: openDatabase(':memory:'), subject: 'https://meet.example', ...quietEffects() });
    const to = { id: 1, person: 'p' as never, sessionId: 's', publicKey: null, at: 1, ...service.subscribe('x') };
    expect(await push.send(to, SAID, KEPT)).toEqual({ outcome: 'gone' });
    expect(service.state.asked).toBe(0);
    await service.close();
  });

  test('U7 given such an address in a request, then it is refused with what to do; and keys that are none are bad', async () => {
    const service = await startPushService();
    const server = await startHttp();
    const browser = await verified(server, 'Bo Member');
    const subscribed = service.subscribe('x');
    expect((await browser.post('/api/account/push', subscribed)).json().refused).toBe('push-address');
    const elsewhere = { ...subscribed, endpoint: 'https://push.example/x' };
    expect((await browser.post('/api/account/push', { ...elsewhere, p256dh: 'short' })).json().refused).toBe(
      'bad-message',
    );
    expect((await browser.post('/api/account/push', elsewhere)).json()).toMatchObject({
      endpoints: [elsewhere.endpoint],
      byMail: false,
    });
    expect((await browserOf(server.app).post('/api/account/push', elsewhere)).json().refused).toBe('signed-out');
    await server.close();
    await service.close();
  });

  test('U7 given keys that are no point of the curve, then they are refused; where they came in another way, the browser counts as gone', async () => {
    const [service, server] = [await startPushService(), await startHttp()];
    const browser = await verified(server, 'Bo Member');
    const bad = [
      { p256dh: Buffer.alloc(65, 4).toString('base64url') },
      { p256dh: `${'A'.repeat(86)}A` },
      { auth: 'A'.repeat(24) },
    ];
    const subscribed = { ...service.subscribe('x'), endpoint: 'https://push.example/x' };
    for (const keys of bad)
      expect((await browser.post('/api/account/push', { ...subscribed, ...keys })).json().refused).toBe('bad-message');
    const push = pushing();
    for (const keys of bad) {
      const to = {
        id: 1,
        person: 'p' as never,
        sessionId: 's',
        publicKey: null,
        at: 1,
        ...service.subscribe('x'),
        ...keys,
      };
      expect(await push.send(to, SAID, KEPT)).toEqual({ outcome: 'gone' });
    }
    await server.close();
    await service.close();
  });

  test('U7 given a service that leads to another address, then it is not followed', async () => {
    const [first, second] = [await startPushService(), await startPushService()];
    const to = { id: 1, person: 'p' as never, sessionId: 's', publicKey: null, at: 1, ...first.subscribe('x') };
    Object.assign(first.state, { status: 302, location: second.subscribe('x').endpoint });
    expect(await pushing().send(to, SAID, KEPT)).toEqual({ outcome: 'refused' });
    expect([first.state.asked, second.state.asked]).toEqual([1, 0]);
    await first.close();
    await second.close();
  });

  test('U7 given a service that does not answer in time, then it is asked again later', async () => {
    const service = await startPushService();
    service.state.delayMs = 3_600_000;
    const to = { id: 1, person: 'p' as never, sessionId: 's', publicKey: null, at: 1, ...service.subscribe('x') };
    expect(await pushing({ sendMs: 50 }).send(to, SAID, KEPT)).toEqual({ outcome: 'again', afterMs: null });
    expect(service.state.asked).toBe(1);
    await service.close();
  });

  test('U7 given a name that leads to this machine, when it is asked, then no connection is made', async () => {
    const service = await startPushService();
    const { endpoint, ...keys } = service.subscribe('x');
    const named = { endpoint: endpoint.replace('127.0.0.1', 'localhost'), ...keys };
    const to = { id: 1, person: 'p' as never, sessionId: 's', publicKey: null, at: 1, ...named };
    const reach = { mayReach: () => true, mayLead: isPublic };
    expect(await pushing({ reach }).send(to, SAID, KEPT)).toEqual({ outcome: 'again', afterMs: null });
    expect(service.state.asked).toBe(0);
    const here = { ...reach, mayLead: (address: string) => address === '127.0.0.1' };
    expect(await pushing({ reach: here }).send(to, SAID, KEPT)).toEqual({ outcome: 'sent' });
    await service.close();
  });

  test('U6 given a browser that has another address now, then it takes the place of the former, and what waits goes there', async () => {
    const server = await startHttp();
    const [bo, chen] = [await verified(server, 'Bo Member'), await verified(server, 'Chen Member')];
    const service = await startPushService();
    const at = (name: string) => ({ ...service.subscribe(name), endpoint: `https://push.example/${name}` });
    await bo.post('/api/account/push', at('old'));
    const { db } = server.deps;
    const ids = () => db.raw.prepare('SELECT id FROM push_subscriptions').all();
    const before = ids();
    const former = at('old').endpoint;
    expect((await chen.post('/api/account/push', { ...at('other'), former })).json().endpoints).toEqual([
      at('other').endpoint,
    ]);
    expect((await bo.post('/api/account/push', { ...at('new'), former })).json().endpoints).toEqual([
      at('new').endpoint,
    ]);
    expect(ids()).toEqual(expect.arrayContaining(before));
    await server.close();
    await service.close();
  });

  test('U7 given a server that starts again, then its key is the same, so that browsers go on taking what it sends', () => {
    const db = openDatabase(':memory:');
    const made = () => createPush({ db, subject: 'https://meet.example', ...quietEffects() }).publicKey;
    expect(made()).toBe(made());
  });
});
