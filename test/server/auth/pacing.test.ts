import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { networkOf } from '../../../server/auth/network.ts';
import { isGuessable } from '../../../server/auth/passwords/password-judge.ts';
import { createFairQueue, SENT_AWAY } from '../../../server/fair-queue.ts';
import { cpuTimeOf } from '../../support/cpu-time.ts';
import { browserOf, type HttpServer, PASSWORD, registrationOf, startHttp } from '../../support/servers/http-server.ts';

describe('given a hall behind one address, and a guesser in it', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await startHttp();
    for (const name of ['Yousef Al-Khatib', 'Ruth Namaganda'])
      await browserOf(server.app).post('/api/register', registrationOf(name));
  });
  afterAll(() => server.close());

  const tryFrom = (remoteAddress: string, email: string, password: string) =>
    server.app.inject({ method: 'POST', url: '/api/sign-in', payload: { email, password }, remoteAddress });

  test.each([
    ['one account', 900, () => 'yousef@lakes.example'],
    ['an account each time', 120, (n: number) => `guess-${n}@lakes.example`],
  ] as const)(
    'when wrong tries at %s are on their way, %i of them, then somebody else there is let in before most of them',
    async (_name, many, emailOf) => {
      const answered: number[] = [];
      const guesses = Array.from({ length: many }, (_, n) =>
        tryFrom('198.51.100.7', emailOf(n), 'guess').then(({ statusCode }) => answered.push(statusCode)),
      );
      const signedIn = await tryFrom('198.51.100.7', 'ruth@lakes.example', PASSWORD);
      const before = answered.filter((status) => status === 401).length;
      expect([signedIn.statusCode, before < many / 3]).toEqual([200, true]);
      await Promise.all(guesses);
      expect(answered).toHaveLength(many);
    },
    120_000,
  );

  test('when somebody changes their IPv6 address within one line, then their wrong tries are counted together', async () => {
    const tries: string[] = [];
    for (let n = 1; n <= 7; n += 1)
      tries.push((await tryFrom(`2001:db8:1:2::${n}`, 'ruth@lakes.example', 'guess')).json().refused);
    expect(tries.slice(0, 5)).toEqual(Array(5).fill('wrong-password'));
    expect(tries.at(-1)).toBe('too-many-tries');
    expect((await tryFrom('2001:db8:1:3::1', 'ruth@lakes.example', 'guess')).json().refused).toBe('wrong-password');
  });
});

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:0DB8:0001:0002:0003:0004:0005:0006', '2001:db8:1:2::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['not an address', 'not an address'],
])('the network of %s is %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

describe('a gate with names within names', () => {
  const pause = () => new Promise((resolve) => setImmediate(resolve));

  test('given a thousand strangers of one origin, when somebody comes after them, then they wait for few; and all get through', async () => {
    const gate = createFairQueue(1);
    const done: string[] = [];
    const work = (origin: string, account: string) =>
      gate.run(async () => {
        await pause();
        done.push(`${origin} ${account}`);
      }, [origin, account]);
    const strangers = Array.from({ length: 1000 }, (_, n) => work('hall', `stranger-${n}`));
    await Promise.all([...strangers, work('hall', 'ruth'), work('elsewhere', 'bo')]);
    expect(done.indexOf('hall ruth')).toBeLessThan(5);
    expect(done.indexOf('elsewhere bo')).toBeLessThan(5);
    expect(done).toHaveLength(1002);
  });

  test('when the one that waited longest is sent away, then its work is not done, and the others’ is', async () => {
    const gate = createFairQueue(1);
    const done: number[] = [];
    const work = async (n: number) =>
      gate.runUnlessSentAway(async () => void done.push(await pause().then(() => n)), ['hall', `${n}`]);
    const all = [0, 1, 2, 3].map(work);
    expect(gate.waiting('hall')).toBe(3);
    gate.sendAway('hall');
    expect(gate.waiting('hall')).toBe(2);
    expect((await Promise.all(all)).map((answer) => answer === SENT_AWAY)).toEqual([false, true, false, false]);
    expect(done.toSorted()).toEqual([0, 2, 3]);
    gate.sendAway('hall');
    expect(gate.waiting('hall')).toBe(0);
  });
});

describe('a password', () => {
  const ruth = ['Ruth Namaganda', 'Harbour Exchange', 'ruth@lakes.example', 'ruth', 'lakes.example'];

  test.each([
    'password123',
    'Passw0rd1234',
    'qwertyuiop',
    '1234567890',
    'iloveyou2024',
    'welcome2024',
    'p@ssw0rd!p@ssw0rd!',
    'RuthNamaganda1',
    'namaganda-2026',
    'HarbourExchange',
    'ruth@lakes.example',
    'openfloor2026',
    'aaaaaaaaaaaa',
  ])('%s is easy to guess', async (password) => {
    expect(await isGuessable(password, ruth)).toBe(true);
  });

  test.each([
    PASSWORD,
    'three boats on a green canal',
    'a-hall-in-geneva',
    'xkq92jfmmzp4',
    '湖上的三条绿船和一盏灯笼',
    'зелёные лодки на канале',
  ])('%s is not', async (password) => {
    expect(await isGuessable(password, ruth)).toBe(false);
  });

  const SLOW = ['p@ssw0rd!', '1!|', '4@8({3', '19851985', 'Aa1!Bb2@Cc3#Dd4$', '|1|!i1l!|1i!'];

  test('given two hundred characters chosen to take long, then the time has an end', async () => {
    await isGuessable('a first one to read the lists', ruth);
    const judging = async () => {
      for (const part of SLOW) await isGuessable(part.repeat(60).slice(0, 200), ruth);
    };
    expect(await cpuTimeOf(judging)).toBeLessThan(2000);
  });

  test('given passwords chosen to take long, while they are judged, then the thread that serves the meeting takes its turns', async () => {
    await isGuessable('a first one to read the lists', ruth);
    let turns = 0;
    let judging = true;
    const serve = () => {
      turns += 1;
      if (judging) setImmediate(serve);
    };
    setImmediate(serve);
    for (const part of SLOW) await isGuessable(part.repeat(60).slice(0, 200), ruth);
    judging = false;
    expect(turns).toBeGreaterThan(SLOW.length * 4);
  });

  test('given somebody with many passwords to be judged, then somebody else takes turns with them', async () => {
    const done: string[] = [];
    const judge = (whose: string, n: number) =>
      isGuessable(`xkq92jfm${n}mzp4`, ruth, whose).then(() => void done.push(whose));
    await Promise.all([...Array.from({ length: 40 }, (_, n) => judge('flood', n)), judge('bo', 1)]);
    expect(done.indexOf('bo')).toBeLessThan(5);
  });
});
