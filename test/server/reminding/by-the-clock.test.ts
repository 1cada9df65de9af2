import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepSubscription, subscriptionsOf } from '../../../db/people/push-subscriptions.ts';
import { BEGINS, HOUR_MS, type Reminding, startReminding } from '../../support/servers/reminding.ts';

let day: Reminding;
beforeEach(async () => {
  day = await startReminding();
});
afterEach(() => day.close());

describe('given a meeting with its hours', () => {
  test('U1, U4, U6 when an hour is left, then members are told once by push and by letter, in their language, with the hour at its place', async () => {
    const chen = await day.member('Chen Member', { language: 'fr' });
    await day.subscribe(chen, 'laptop');
    await day.subscribe(chen, 'phone');
    day.goTo(BEGINS - HOUR_MS - 60_000);
    await day.look();
    expect([day.service.messages, day.written()]).toEqual([[], []]);
    day.goTo(BEGINS - HOUR_MS + 1000);
    await day.look();
    await day.look();
    expect(day.service.messages.map(({ browser }) => browser).toSorted()).toEqual(['laptop', 'phone']);
    expect(day.service.messages[0]?.said).toMatchObject({
      title: 'Meeting on exchange points',
      lang: 'fr',
      path: `/meetings/${day.made.meeting}`,
    });
    expect(day.service.messages[0]?.said.body).toMatch(/moins d’une heure, à 09:30/);
    expect(
      day
        .written()
        .map(({ to, language }) => [to, language])
        .toSorted(),
    ).toEqual([
      ['chen@lakes.example', 'fr'],
      ['sofia@lakes.example', 'en'],
    ]);
    const text = day.written().find(({ language }) => language === 'en')?.text;
    expect(text).toContain('09:30');
    expect(text).toContain(`https://meet.example/meetings/${day.made.meeting}`);
  });

  test('U1, U4 when it was moved after that, then people are told anew, an hour before', async () => {
    day.goTo(BEGINS - HOUR_MS / 2);
    await day.look();
    await day.reschedule('11:30');
    await day.look();
    expect(day.written()).toHaveLength(1);
    day.goTo(BEGINS + 1.5 * HOUR_MS);
    await day.look();
    expect(day.written()).toHaveLength(2);
  });

  test('U4 when it is moved again and again within its last hour, then people are told once more, when that was by much', async () => {
    day.goTo(BEGINS - HOUR_MS / 2);
    for (const begins of ['09:30', '09:31', '09:32', '09:44', '09:46', '09:47', '09:20', '10:00']) {
      await day.reschedule(begins);
      await day.look();
    }
    expect(day.written().map(({ text }) => /09:\d\d/.exec(text)?.[0])).toEqual(['09:30', '09:46']);
  });

  test('U6 when the push service is busy, then it is asked again within a bound, and a server that starts between sends nothing twice', async () => {
    const chen = await day.member('Chen Member');
    await day.subscribe(chen, 'laptop');
    day.goTo(BEGINS - HOUR_MS + 1000);
    day.service.state.status = 503;
    await day.look();
    expect(day.service.state.asked).toBe(1);
    await day.look();
    expect(day.service.state.asked).toBe(1);
    for (let n = 0; n < 8; n += 1) {
      day.server.tick(6 * 60_000);
      await day.look();
    }
    expect(day.service.state.asked).toBe(5);
    day.service.state.status = 201;
    day.server.tick(6 * 60_000);
    await day.look();
    expect([day.service.state.asked, day.service.messages.length]).toEqual([5, 0]);
  });

  test.each([
    ['how long', () => '90'],
    ['until when', () => new Date(BEGINS - HOUR_MS + 91_000).toUTCString()],
  ])('U6 when it says 429 and %s, then it is asked again after that time', async (_, retryAfter) => {
    const chen = await day.member('Chen Member');
    await day.subscribe(chen, 'laptop');
    day.goTo(BEGINS - HOUR_MS + 1000);
    Object.assign(day.service.state, { status: 429, retryAfter: retryAfter() });
    await day.look();
    day.service.state.status = 201;
    day.server.tick(80_000);
    await day.look();
    expect(day.service.messages).toEqual([]);
    day.server.tick(11_000);
    await day.look();
    expect(day.service.messages).toHaveLength(1);
  });
});

test('U6 given a service that is busy, then it is asked again after pauses that grow', async () => {
  const chen = await day.member('Chen Member');
  await day.subscribe(chen, 'laptop');
  day.goTo(BEGINS - HOUR_MS + 1000);
  day.service.state.status = 500;
  const asked: number[] = [];
  for (let second = 0; second <= 300; second += 5) {
    const before = day.service.state.asked;
    await day.look();
    if (day.service.state.asked > before) asked.push(second);
    day.server.tick(5000);
  }
  const pauses = asked.slice(1).map((second, n) => second - (asked[n] ?? 0));
  expect(pauses).toHaveLength(4);
  for (const [n, pause] of pauses.slice(1).entries()) expect(pause).toBeGreaterThan((pauses[n] ?? 0) * 1.5);
});

test('U6 given a server whose key is another now, then browsers that subscribed to the former are forgotten, and nobody is asked', async () => {
  const chen = await day.member('Chen Member');
  const { db } = day.server.deps;
  const [session] = await day.server.deps.sessions.of(chen);
  const kept = { person: chen, sessionId: session?.id ?? '', at: 1, publicKey: 'of-a-former-key' };
  keepSubscription(db, { ...kept, ...day.service.subscribe('laptop') }, { most: 10 });
  await day.subscribe(chen, 'phone');
  day.goTo(BEGINS - HOUR_MS + 1000);
  await day.look();
  expect(day.service.messages.map(({ browser, urgency }) => [browser, urgency])).toEqual([['phone', 'normal']]);
  expect(subscriptionsOf(db, [chen])).toHaveLength(1);
});

test('U4, U6 given a message that says the new hour, then it takes the place of one that has not arrived', async () => {
  const chen = await day.member('Chen Member');
  await day.subscribe(chen, 'laptop');
  await day.subscribe(chen, 'phone');
  day.goTo(BEGINS - HOUR_MS / 2);
  await day.look();
  const topics = day.service.messages.map(({ topic }) => topic);
  expect(new Set(topics).size).toBe(2);
  for (const topic of topics) expect(topic).toMatch(/^[\w-]{32}$/);
});

test('U6 given a person with more browsers than anybody has, then the oldest goes; given another account on the same browser, then it is theirs', async () => {
  const [chen, dan] = [await day.member('Chen Member'), await day.member('Dan Member')];
  const { db } = day.server.deps;
  for (let n = 0; n < 11; n += 1)
    keepSubscription(
      db,
      { person: chen, sessionId: 's', at: n, publicKey: null, ...day.service.subscribe(`b${n}`) },
      { most: 10 },
    );
  const kept = () =>
    db.raw.prepare('SELECT endpoint, person FROM push_subscriptions ORDER BY at').all() as {
      endpoint: string;
      person: string;
    }[];
  expect(kept()).toHaveLength(10);
  expect(kept()[0]?.endpoint).toMatch(/b1$/);
  keepSubscription(
    db,
    { person: dan, sessionId: 't', at: 20, publicKey: null, ...day.service.subscribe('b5') },
    { most: 10 },
  );
  expect(
    kept()
      .filter(({ endpoint }) => endpoint.endsWith('b5'))
      .map(({ person }) => person),
  ).toEqual([dan]);
});
