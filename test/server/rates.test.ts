import { afterEach, describe, expect, test } from 'vitest';
import { createBuckets, LIMITS } from '../../server/realtime/rate.ts';
import { type RunningMeeting, runMeeting } from '../support/running-meeting.ts';
import { until } from '../support/until.ts';

let meeting: RunningMeeting | null = null;
afterEach(async () => {
  await meeting?.close();
  meeting = null;
});

describe('given the limits of a person', () => {
  test('when somebody sends too much at once, then they are refused, and nobody else is', async () => {
    const limits = { ...LIMITS, commands: { burst: 5, perSecond: 1 } };
    meeting = await runMeeting({ amina: 'chair', sara: 'secretary' }, { limits });
    const [amina, sara] = [meeting.member('amina'), meeting.member('sara')];
    await Promise.all([amina.join(), sara.join()]);
    const receipts = await Promise.all(Array.from({ length: 8 }, () => amina.command({ type: 'floor.silence' })));
    expect(receipts.filter((receipt) => 'refused' in receipt && receipt.refused === 'too-many-messages')).toHaveLength(
      3,
    );
    expect(await sara.command({ type: 'meeting.open' })).toHaveProperty('accepted');
  });

  test('when somebody opens socket after socket, then there is an end', async () => {
    meeting = await runMeeting({ bo: 'participant' }, { limits: { ...LIMITS, socketsPerPerson: 2 } });
    const [first, second, third] = [meeting.member('bo'), meeting.member('bo'), meeting.member('bo')];
    await first.connect();
    await second.connect();
    await expect(third.connect()).rejects.toThrow('too-many-messages');
    first.close();
    await until(() => !first.socket.connected, 'the first to close');
    await expect
      .poll(() =>
        third.connect().then(
          () => 'in',
          () => 'out',
        ),
      )
      .toBe('in');
  });

  test('when time passes, then a bucket fills again, and never above its brim', () => {
    let now = 0;
    const bucket = createBuckets({ burst: 2, perSecond: 1 }, () => now);
    expect([bucket.take('a'), bucket.take('a'), bucket.take('a')]).toEqual([true, true, false]);
    now = 1000;
    expect([bucket.take('a'), bucket.take('a')]).toEqual([true, false]);
    now = 60_000;
    expect([bucket.take('a'), bucket.take('a'), bucket.take('a'), bucket.take('b')]).toEqual([true, true, false, true]);
  });

  test('when ten thousand have come and gone, then their buckets have gone too, and none that is not full again', () => {
    let now = 0;
    const bucket = createBuckets({ burst: 1, perSecond: 1 }, () => now);
    for (let visitor = 0; visitor < 10_000; visitor += 1) {
      now += 10;
      bucket.take(`visitor-${visitor}`);
    }
    expect(bucket.kept()).toBeLessThanOrEqual(1000);
    expect(bucket.take('visitor-9999')).toBe(false);
  });
});
