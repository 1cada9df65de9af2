import { afterEach, describe, expect, test } from 'vitest';
import { LIMITS } from '../../../server/realtime/rate.ts';
import { type RunningMeeting, runMeeting } from '../../support/servers/running-meeting.ts';
import { until } from '../../support/until.ts';

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
});
