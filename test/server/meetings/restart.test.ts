import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { idOf, type RequestId } from '../../../shared/ids.ts';
import { ITEM } from '../../support/meeting-folder.ts';
import { type RunningMeeting, runMeeting } from '../../support/servers/running-meeting.ts';
import { until } from '../../support/until.ts';

let meeting: RunningMeeting;
beforeEach(async () => {
  meeting = await runMeeting({ amina: 'chair', bo: 'participant', chen: 'participant' });
});
afterEach(() => meeting.close());

const addItem = { type: 'agenda.add-item', itemId: ITEM, title: 'Design', minutes: 30, introduction: '' } as const;
const request = {
  type: 'floor.request',
  requestId: idOf<RequestId>('request-bo'),
  kind: 'intervention',
  note: 'On the choice of the building',
  capacity: { type: 'own-name' },
  language: 'en',
  about: null,
} as const;

async function openWithList() {
  const [amina, bo] = [meeting.member('amina'), meeting.member('bo')];
  await Promise.all([amina.join(), bo.join()]);
  for (const member of [amina, bo]) await member.command({ type: 'attendance.join', mode: 'remote' });
  await amina.command(addItem);
  await amina.command({ type: 'meeting.open' });
  await amina.command({ type: 'agenda.take-item', itemId: ITEM });
  const id = bo.nextId();
  const receipt = await bo.command(request, id);
  await Promise.all([amina.catchUp(), bo.catchUp()]);
  return { amina, bo, id, receipt };
}

describe('given a list of speakers, when the server restarts', () => {
  test('then everybody is told, and the meeting goes on from the same state in a new epoch', async () => {
    const { amina, bo } = await openWithList();
    let told = 0;
    amina.socket.on('stopping', () => {
      told += 1;
    });
    const before = { hash: amina.hash(), epoch: amina.frames.at(-1)?.epoch };
    await meeting.restart();
    expect(told).toBe(1);
    const joined = await amina.join();
    expect(joined).toMatchObject({ snapshot: null });
    expect(amina.hash()).toBe(before.hash);
    expect('epoch' in joined && joined.epoch).not.toBe(before.epoch);
    await bo.join();
    expect(bo.meeting().floor.requests[request.requestId]?.status.state).toBe('accepted');
  });

  test('then a command that was acknowledged before is answered as before, and done once', async () => {
    const { bo, id, receipt } = await openWithList();
    await meeting.restart();
    await bo.join();
    expect(await bo.command(request, id)).toEqual(receipt);
    expect(Object.keys(bo.meeting().floor.requests)).toHaveLength(1);
  });

  test('then who was present and comes back stays present, and who does not is away; both keep their place', async () => {
    const { amina, bo } = await openWithList();
    await meeting.restart();
    await amina.join();
    await until(() => amina.meeting().attendance.members[bo.person]?.presence.state === 'away', 'Bo to be away');
    expect(amina.meeting().attendance.members[amina.person]?.presence.state).toBe('present');
    expect(amina.meeting().floor.requests[request.requestId]?.status.state).toBe('accepted');
  });
});

describe('given a request that hangs, when the server stops', () => {
  test('then it has ended within 4 s, and the data folder is let go', async () => {
    const line = connect(Number(new URL(meeting.url()).port), '127.0.0.1');
    line.on('error', () => {});
    line.write(
      'POST /api/sign-in HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{',
    );
    await new Promise((resume) => setTimeout(resume, 100));
    const began = performance.now();
    await meeting.restart();
    expect(performance.now() - began).toBeLessThan(4000);
    line.destroy();
  });
});

describe('given a long log', () => {
  test('when somebody joins late, then they get a snapshot with the rest, and the same state as the others', async () => {
    const amina = meeting.member('amina');
    await amina.join();
    await amina.command(addItem);
    for (let round = 0; round < 10; round += 1)
      await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          amina.command({
            ...addItem,
            type: 'agenda.change-item',
            title: `Design ${round}.${n}`,
            introduction: 'Why '.repeat(20),
          }),
        ),
      );
    await amina.catchUp();
    const bo = meeting.member('bo');
    expect(await bo.join()).toMatchObject({ snapshot: expect.anything() });
    expect(bo.seq()).toBe(amina.seq());
    expect(bo.hash()).toBe(amina.hash());
    expect(amina.wrongProofs).toEqual([]);
    expect(amina.frames.some(({ proof }) => proof !== null)).toBe(true);
  });

  test('when a client is ahead of the log, as after an older backup was restored, then it is given the state again', async () => {
    const bo = meeting.member('bo');
    const joined = await bo.join(10_000);
    expect(joined).toMatchObject({ snapshot: expect.anything() });
    expect(bo.seq()).toBe(4);
  });
});

describe('given a state that was kept when the server stopped', () => {
  test('when it starts again, then it goes on from there to the same state as from the first record', async () => {
    const { amina } = await openWithList();
    await meeting.restart();
    await amina.join();
    await amina.command({ type: 'meeting.suspend' });
    await meeting.restart();
    const bo = meeting.member('bo');
    await bo.join();
    await amina.join();
    expect(bo.hash()).toBe(amina.hash());
    expect(bo.meeting().sitting.phase.state).toBe('suspended');
  });

  test('when it is damaged, or of another law, then the log is folded from its first record', async () => {
    const { amina } = await openWithList();
    for (const damage of ["state = x'00'", "law_version = '0'"]) {
      await meeting.restart(({ raw }) => raw.exec(`UPDATE snapshots SET ${damage}`));
      await amina.join(0);
      expect(amina.meeting().sitting.phase.state).toBe('open');
    }
  });
});
