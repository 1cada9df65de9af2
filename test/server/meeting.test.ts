import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stateHash } from '../../shared/state-hash.ts';
import { type RunningMeeting, runMeeting } from '../support/running-meeting.ts';

let meeting: RunningMeeting;
beforeEach(async () => {
  meeting = await runMeeting({
    amina: 'chair',
    bo: 'participant',
    chen: 'participant',
    sara: 'secretary',
    eve: 'stranger',
  });
});
afterEach(() => meeting.close());

describe('given a convened meeting', () => {
  test('when members join, then they have folded the log from its first record', async () => {
    const amina = meeting.member('amina');
    const joined = await amina.join();
    expect(joined).toMatchObject({ person: 'amina', snapshot: null });
    expect(amina.seq()).toBe(5);
    expect(amina.meeting().attendance.members[amina.person]?.role).toBe('chair');
  });

  test('when one acts, then every screen shows the same state', async () => {
    const [amina, bo] = [meeting.member('amina'), meeting.member('bo')];
    await Promise.all([amina.join(), bo.join()]);
    const receipt = await bo.command({ type: 'attendance.join', mode: 'remote' });
    expect(receipt).toMatchObject({ accepted: { seq: 6 } });
    await Promise.all([amina.has(6), bo.has(6)]);
    expect(amina.hash()).toBe(bo.hash());
    expect(stateHash(amina.meeting())).toBe(stateHash(bo.meeting()));
  });
});
