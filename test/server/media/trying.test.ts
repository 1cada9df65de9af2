import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tryWay } from '../../../client/features/trying/line/way-trial.ts';
import { TestRooms } from '../../../server/media/trying/test-rooms.ts';
import { MediaWorkers } from '../../../server/media/workers.ts';
import { isRefusal } from '../../../shared/decision.ts';
import { TESTS_IN_AN_HOUR } from '../../../shared/trying/trying.ts';
import { createTester } from '../../support/media/tester.ts';
import { personOf } from '../../support/meeting-folder.ts';
import { quietEffects } from '../../support/servers/quiet-effects.ts';
import { type RunningMeeting, runMeeting } from '../../support/servers/running-meeting.ts';

const PEOPLE = {
  chair: 'chair',
  ada: 'participant',
  bo: 'participant',
  cy: 'participant',
  stranger: 'stranger',
} as const;
let running: RunningMeeting;
const { ask, opens, testing, stop } = createTester(() => running);

beforeAll(async () => {
  running = await runMeeting(PEOPLE, { media: true });
});
afterAll(async () => {
  stop();
  await running.close();
});

describe('given a member, days before a meeting', () => {
  test.each(['udp', 'tcp'] as const)(
    'Q1, Q3 when they try the way by %s, then their own sound comes back on it',
    async (way) => {
      const open = await tryWay({ way }, await testing('ada'));
      if (typeof open === 'string') throw new Error('nothing came back');
      const packets = async (sum = 0): Promise<number> => (sum > 20 ? sum : packets(sum + (await open.look()).came));
      expect(await packets()).toBeGreaterThan(20);
      open.close();
    },
  );

  test('Q3 when the server has no TURN, then that way does not open, and the server says which relays there are', async () => {
    const one = await testing('ada');
    expect((await opens('ada')).reached).toEqual({ hosts: ['127.0.0.1'], ports: null, relays: [] });
    expect(await tryWay({ way: 'turn' }, one, 300)).toBe('fails');
  });

  test('Q5 when they have tried, then the meeting knows nothing of it', async () => {
    const chair = running.member('chair');
    await chair.join();
    const { seq, meeting } = chair.state();
    await tryWay({ way: 'udp' }, await testing('bo'));
    expect(chair.state().seq).toBe(seq);
    expect(meeting.attendance.members[personOf('bo')]?.presence.state).toBe('absent');
  });

  test('Q5 when a test is over, or is another person’s, then nothing can be done in it', async () => {
    const { test: id, step, device } = await testing('ada');
    const body = { way: 'udp', rtpCapabilities: device.recvRtpCapabilities };
    expect(await ask('bo', 'POST', `/${id}/open`, body)).toMatchObject({ refused: 'test-ended' });
    expect(await step('echo', { way: 'udp', source: 'camera', rtpParameters: {} })).toMatchObject({
      refused: 'bad-message',
    });
    expect(await ask('ada', 'DELETE', `/${id}`)).toBeNull();
    expect(await step('open', body)).toMatchObject({ refused: 'test-ended' });
  });

  test('Q1 when a stranger or a visitor tries, then they are told why not', async () => {
    expect(await ask('stranger', 'POST', '')).toMatchObject({ refused: 'not-a-member' });
    expect(await ask(null, 'POST', '')).toMatchObject({ refused: 'signed-out' });
  });

  test('Q5 when somebody runs it again and again, then they are told to wait, and others are not', async () => {
    for (let n = 0; n < TESTS_IN_AN_HOUR; n += 1) await opens('cy');
    expect(await ask('cy', 'POST', '')).toMatchObject({ refused: 'tests-spent' });
    await opens('bo');
  });
});

describe('the rooms of tests', () => {
  const config = {
    ...{ host: '127.0.0.1', port: 0, announced: [], workers: 1, workerBin: null },
    ...{ iceServers: [], turnSecret: null },
  };
  const tester = (name: string, id = name) => ({ id, person: personOf(name), sessionId: 's' });

  test('Q5 given as many as there may be, then the next person waits; a test that nobody ends is over by itself', async () => {
    const workers = await MediaWorkers.create(config, { addresses: () => [], close: () => {} }, quietEffects().log);
    const rooms = new TestRooms(workers, { roomMs: 400, atOnce: 3 });
    const opened = await Promise.all(['ada', 'bo', 'cy', 'di'].map((name) => rooms.open(tester(name))));
    expect(opened.filter(isRefusal)).toEqual([{ refused: 'tests-at-once' }]);
    await expect.poll(() => rooms.count, { interval: 20 }).toBe(0);
    expect(opened.every((room) => isRefusal(room) || room.closed)).toBe(true);
    workers.close();
  });

  test('Q5 given people who only registered, then they have some of the places, one each, and members the others', async () => {
    const workers = await MediaWorkers.create(config, { addresses: () => [], close: () => {} }, quietEffects().log);
    const rooms = new TestRooms(workers, { roomMs: 60_000, atOnce: 3, guests: 2 });
    await rooms.open(tester('ada', '1'), false);
    await rooms.open(tester('ada', '2'), false);
    expect([rooms.count, rooms.find('1', personOf('ada'))]).toEqual([1, { refused: 'test-ended' }]);
    expect(isRefusal(await rooms.open(tester('bo'), false))).toBe(false);
    expect(await rooms.open(tester('cy'), false)).toEqual({ refused: 'tests-at-once' });
    expect(isRefusal(await rooms.open(tester('cy')))).toBe(false);
    rooms.close();
    workers.close();
  });

  test('Q5 given a third device of one person, then their first test makes place for it', async () => {
    const workers = await MediaWorkers.create(config, { addresses: () => [], close: () => {} }, quietEffects().log);
    const rooms = new TestRooms(workers);
    for (const id of ['1', '2', '3']) await rooms.open(tester('ada', id));
    expect(rooms.find('1', personOf('ada'))).toEqual({ refused: 'test-ended' });
    expect(isRefusal(rooms.find('3', personOf('ada')))).toBe(false);
    rooms.close();
    workers.close();
  });

  const workers = { places: [], leastBusy: async () => null };
  test('Q5 given no worker, then it is said; and nothing stays', async () => {
    const rooms = new TestRooms(workers);
    expect(await rooms.open({ id: 't', person: personOf('ada'), sessionId: 's' })).toEqual({
      refused: 'media-unavailable',
    });
    expect(rooms.count).toBe(0);
  });
});
