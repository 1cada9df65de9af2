import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { idOf, type PersonId, type RequestId } from '../../../shared/ids.ts';
import { PROTOCOL_VERSION } from '../../../shared/protocol/protocol-version.ts';
import { ITEM } from '../../support/meeting-folder.ts';
import type { Member } from '../../support/member.ts';
import { type RunningMeeting, runMeeting } from '../../support/servers/running-meeting.ts';
import { until } from '../../support/until.ts';

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

/** So many records does the log have before the first test acts: convened, and four enrolled. */
const GIVEN = 5;

async function present(...names: readonly string[]): Promise<readonly Member[]> {
  const members = names.map((name) => meeting.member(name));
  for (const member of members) {
    await member.join();
    await member.command({ type: 'attendance.join', mode: 'remote' });
  }
  return members;
}
const addItem = { type: 'agenda.add-item', itemId: ITEM, title: 'Design', minutes: 30, introduction: '' } as const;
const requestOf = (name: string, id = `request-${name}`) =>
  ({
    type: 'floor.request',
    requestId: idOf<RequestId>(id),
    kind: 'intervention',
    note: '',
    capacity: { type: 'own-name' },
    language: 'en',
    about: null,
  }) as const;

describe('given a convened meeting', () => {
  test('when a member joins, then they have folded the log from its first record', async () => {
    const amina = meeting.member('amina');
    expect(await amina.join()).toMatchObject({ person: 'amina', snapshot: null });
    expect(amina.seq()).toBe(GIVEN);
    expect(amina.meeting().attendance.members[amina.person]?.role).toBe('chair');
  });

  test('when one acts, then every screen shows the same state', async () => {
    const [amina, bo] = [meeting.member('amina'), meeting.member('bo')];
    await Promise.all([amina.join(), bo.join()]);
    const receipt = await bo.command({ type: 'attendance.join', mode: 'remote' });
    expect(receipt).toMatchObject({ accepted: { seq: GIVEN + 1 } });
    await Promise.all([amina.has(GIVEN + 1), bo.has(GIVEN + 1)]);
    expect(amina.hash()).toBe(bo.hash());
  });

  test('L5: when a command comes after the time that it names, then it is refused; a resend of one that came in time is answered as before', async () => {
    const amina = meeting.member('amina');
    await amina.join();
    const [early, late] = [amina.nextId(), amina.nextId()];
    const before = Date.now() - 1;
    expect(await amina.envelope({ id: late, command: addItem, until: before })).toEqual({ refused: 'came-too-late' });
    const done = await amina.envelope({ id: early, command: addItem, until: Date.now() + 5000 });
    expect(done).toMatchObject({ accepted: { seq: GIVEN + 1 } });
    expect(await amina.envelope({ id: early, command: addItem, until: before })).toEqual(done);
  });

  test('when a command is refused, then it leaves no record, and its resend is decided again', async () => {
    const [amina, bo] = await present('amina', 'bo');
    await amina!.command(addItem);
    const id = bo!.nextId();
    expect(await bo!.command(requestOf('bo'), id)).toEqual({ refused: 'meeting-not-open' });
    await amina!.command({ type: 'meeting.open' });
    await amina!.command({ type: 'agenda.take-item', itemId: ITEM });
    expect(await bo!.command(requestOf('bo'), id)).toHaveProperty('accepted');
  });

  test('when a command is resent after a dropped line, then it is done once and answered as before', async () => {
    const amina = meeting.member('amina');
    await amina.join();
    const id = amina.nextId();
    const first = await amina.command(addItem, id);
    amina.drop();
    await until(() => !amina.socket.connected, 'the line to drop');
    await amina.join();
    expect(await amina.command(addItem, id)).toEqual(first);
    expect(Object.values(amina.meeting().agenda.items)).toHaveLength(1);
  });

  test('when somebody uses the id of another person’s command, then they are refused', async () => {
    const [amina, sara] = [meeting.member('amina'), meeting.member('sara')];
    await Promise.all([amina.join(), sara.join()]);
    const id = amina.nextId();
    await amina.command(addItem, id);
    expect(await sara.command({ type: 'meeting.open' }, id)).toEqual({ refused: 'id-in-use' });
  });

  test('when two who preside give the floor to the same request at once, then it is given once', async () => {
    const [amina, sara, bo, chen] = await present('amina', 'sara', 'bo', 'chen');
    await amina!.command(addItem);
    await amina!.command({ type: 'meeting.open' });
    await amina!.command({ type: 'agenda.take-item', itemId: ITEM });
    await bo!.command(requestOf('bo'));
    await chen!.command(requestOf('chen'));
    const give = { type: 'floor.give', requestId: idOf<RequestId>('request-bo'), ending: null } as const;
    const receipts = await Promise.all([amina!.command(give), sara!.command(give)]);
    expect(receipts.filter((receipt) => 'accepted' in receipt)).toHaveLength(1);
    expect(receipts.filter((receipt) => 'refused' in receipt)).toEqual([{ refused: 'already-has-floor' }]);
    expect(amina!.meeting().floor.holder?.requestId).toBe('request-bo');
  });

  test('when a command comes too late, then it is refused and nothing changes', async () => {
    const [amina, bo] = await present('amina', 'bo');
    await amina!.command(addItem);
    await amina!.command({ type: 'meeting.open' });
    await amina!.command({ type: 'agenda.take-item', itemId: ITEM });
    await bo!.command(requestOf('bo'));
    await bo!.command({ type: 'floor.withdraw', requestId: idOf<RequestId>('request-bo') });
    await amina!.catchUp();
    const seq = amina!.seq();
    expect(
      await amina!.command({ type: 'floor.give', requestId: idOf<RequestId>('request-bo'), ending: null }),
    ).toEqual({
      refused: 'request-ended',
    });
    expect(await amina!.command({ type: 'floor.give', requestId: idOf<RequestId>('never'), ending: null })).toEqual({
      refused: 'unknown-request',
    });
    await amina!.catchUp();
    expect(amina!.seq()).toBe(seq);
  });

  test('when a person has two tabs, then both show the same, and closing one does not make them away', async () => {
    const [first, second, amina] = [meeting.member('bo'), meeting.member('bo'), meeting.member('amina')];
    await Promise.all([first.join(), second.join(), amina.join()]);
    await first.command({ type: 'attendance.join', mode: 'remote' });
    await second.has(GIVEN + 1);
    second.close();
    await amina.command(addItem);
    await first.has(GIVEN + 2);
    expect(first.meeting().attendance.members[first.person]?.presence.state).toBe('present');
    first.close();
    await amina.has(GIVEN + 3);
    expect(amina.meeting().attendance.members[first.person]?.presence.state).toBe('away');
    await first.join();
    await amina.has(GIVEN + 4);
    expect(amina.meeting().attendance.members[first.person]?.presence.state).toBe('present');
  });

  test('when what arrives is not a message of the protocol, then it is refused and nothing else happens', async () => {
    const amina = meeting.member('amina');
    await amina.connect();
    const ask = (event: string, message: unknown) => {
      const socket: { timeout(ms: number): { emitWithAck(event: string, message: unknown): Promise<unknown> } } =
        amina.socket;
      return socket.timeout(2000).emitWithAck(event, message);
    };
    for (const nonsense of [
      null,
      7,
      {},
      { after: -1 },
      { protocol: 1, meetingId: '../x', after: 0 },
      { id: 'a', command: {} },
    ])
      for (const event of ['join', 'command', 'catchUp'])
        expect(await ask(event, nonsense)).toEqual({ refused: 'bad-message' });
    await amina.join();
    const seq = amina.seq();
    expect(await ask('command', { id: 'x', command: { type: 'meeting.open', by: 'sara' } })).toEqual({
      refused: 'bad-message',
    });
    expect(amina.seq()).toBe(seq);
  });
});

describe('given who may come in', () => {
  test('when somebody is not signed in, then their line is refused', async () => {
    await expect(meeting.member('nobody').connect()).rejects.toThrow('signed-out');
  });

  test('when somebody signed in is not a member, then they see nothing, and may apply', async () => {
    const eve = meeting.member('eve');
    expect(await eve.join()).toEqual({ refused: 'not-a-member' });
    expect(await eve.catchUp()).toEqual({ refused: 'not-joined' });
    expect(await eve.command({ type: 'meeting.open' })).toEqual({ refused: 'not-a-member' });
    expect(await eve.command({ type: 'attendance.apply' })).toHaveProperty('accepted');
    expect(eve.frames).toEqual([]);
    expect(await eve.join()).toEqual({ refused: 'awaiting-admission' });
    const sara = meeting.member('sara');
    await sara.join();
    await sara.command({ type: 'attendance.admit', person: eve.person, role: 'observer' });
    expect(await eve.join()).toMatchObject({ person: 'eve' });
    expect(eve.hash()).toBe(sara.hash());
  });

  test('when a member is excluded, then they get the record that says so, and no more', async () => {
    const [sara, bo] = [meeting.member('sara'), meeting.member('bo')];
    await Promise.all([sara.join(), bo.join()]);
    await sara.command({ type: 'attendance.exclude', person: bo.person });
    await bo.has(GIVEN + 1);
    await sara.command({ type: 'attendance.assign-role', person: idOf<PersonId>('chen'), role: 'observer' });
    await sara.has(GIVEN + 2);
    expect(await bo.catchUp()).toEqual({ refused: 'not-joined' });
    expect(bo.seq()).toBe(GIVEN + 1);
    expect(await bo.join()).toEqual({ refused: 'excluded' });
    expect(await bo.command({ type: 'attendance.apply' })).toEqual({ refused: 'excluded' });
  });

  test('when a client speaks another version, then it is told to reload', async () => {
    expect(await meeting.member('bo').join(0, PROTOCOL_VERSION + 1)).toEqual({ refused: 'outdated' });
  });

  test('when the page comes from elsewhere, then its WebSocket is not opened', async () => {
    const { io } = await import('socket.io-client');
    const open = (origin: string) =>
      new Promise<string>((resolve) => {
        const socket = io(`${meeting.url()}/meeting`, {
          transports: ['websocket'],
          reconnection: false,
          forceNew: true,
          extraHeaders: { cookie: meeting.folder.cookies.bo ?? '', origin },
        });
        socket.once('connect', () => resolve('connected'));
        socket.once('connect_error', () => resolve('refused'));
        socket.once('connect', () => socket.disconnect());
      });
    expect(await open('https://elsewhere.example')).toBe('refused');
    expect(await open(meeting.url())).toBe('connected');
  });
});
