import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createMeetingChannel, type MeetingChannel } from '../../../client/connection/meeting-channel.ts';
import type { Status } from '../../../client/connection/meeting-status.ts';
import { openSocket } from '../../../client/connection/socket.ts';
import { fold } from '../../../shared/fold.ts';
import { type AgendaItemId, idOf, type PersonId } from '../../../shared/ids.ts';
import { stateHash } from '../../../shared/log/state-hash.ts';
import { emptyMeeting, type Meeting } from '../../../shared/meeting.ts';
import type { RefusalCode } from '../../../shared/refusals.ts';
import { MEETING } from '../../support/meeting-folder.ts';
import { type RunningMeeting, runMeeting } from '../../support/servers/running-meeting.ts';
import { until } from '../../support/until.ts';

let hall: RunningMeeting;
let lines: MeetingChannel[] = [];
beforeEach(async () => {
  hall = await runMeeting({ amina: 'chair', sara: 'secretary', bo: 'participant', eve: 'stranger' });
});
afterEach(async () => {
  for (const line of lines) line.close();
  lines = [];
  await hall.close();
});

/** The line of a page, as the page uses it: every status it had, and the state folded from what it delivered. */
function enter(name: string) {
  const standings: [Status, RefusalCode | null][] = [];
  let state: { meeting: Meeting; seq: number } = { meeting: emptyMeeting, seq: 0 };
  const socket = openSocket('/meeting', { url: hall.url(), cookie: hall.folder.cookies[name] ?? '' });
  const line = createMeetingChannel(socket, MEETING, {
    stands: (status, refusal) => standings.push([status, refusal]),
    delivered: ({ from, records }) => {
      const start = from ?? state;
      state = { meeting: fold(records, start.meeting), seq: records.at(-1)?.seq ?? start.seq };
    },
  });
  lines.push(line);
  const stands = (status: Status) => until(() => standings.at(-1)?.[0] === status, `${name} to be ${status}`);
  return { line, socket, standings, stands, state: () => state, hash: () => stateHash(state.meeting) };
}
const addItem = (id: string) =>
  ({ type: 'agenda.add-item', itemId: idOf<AgendaItemId>(id), title: id, minutes: 5, introduction: '' }) as const;

describe('given the client of a page and the real server', () => {
  test('when the page opens, then it comes in by itself, has the log and knows the server’s time', async () => {
    const amina = enter('amina');
    await amina.stands('connected');
    expect(amina.state().seq).toBe(4);
    expect(Math.abs(amina.line.clock.now() - Date.now())).toBeLessThan(500);
  });

  test('when one gives a command, then all pages show it', async () => {
    const [amina, bo] = [enter('amina'), enter('bo')];
    await Promise.all([amina.stands('connected'), bo.stands('connected')]);
    expect(await amina.line.send(addItem('design'))).toMatchObject({ accepted: { seq: 5 } });
    await until(() => amina.state().seq === 5 && bo.state().seq === 5, 'both to see it');
    expect(bo.hash()).toBe(amina.hash());
  });

  test('when the server says that it restarts, then the page looks for it each second at least, until it is there', async () => {
    const amina = enter('amina');
    await amina.stands('connected');
    const longestPause = () => amina.socket.io.reconnectionDelayMax();
    const usual = longestPause();
    let expecting = usual;
    amina.socket.once('stopping', () => {
      expecting = longestPause();
    });
    await hall.restart();
    await amina.stands('connected');
    expect(expecting).toBe(1000);
    expect(longestPause()).toBe(usual);
  });

  test('when the server restarts, then the page says so and comes back without a click', async () => {
    const amina = enter('amina');
    await amina.stands('connected');
    await hall.restart();
    await amina.stands('connected');
    expect(amina.standings.map(([status]) => status)).toEqual(['connected', 'stopping', 'connected']);
  });

  test('when a command is given while the line is down, then it is done once when it is back', async () => {
    const amina = enter('amina');
    await amina.stands('connected');
    amina.socket.io.engine.close();
    await until(() => !amina.socket.connected, 'the line to drop');
    const receipt = amina.line.send(addItem('given-meanwhile'));
    expect(await receipt).toMatchObject({ accepted: { seq: 5 } });
    await until(() => amina.state().seq === 5, 'the item');
    expect(amina.state().meeting.agenda.items).toHaveLength(1);
  });

  test('when the line drops between a command and its answer, then the resend is the same command', async () => {
    const amina = enter('amina');
    await amina.stands('connected');
    const receipts = [1, 2, 3].map((n) => amina.line.send(addItem(`item-${n}`)));
    amina.socket.io.engine.close();
    expect(await Promise.all(receipts)).toEqual(Array(3).fill({ accepted: expect.anything() }));
    await until(() => amina.state().seq === 7, 'three items, once each');
  });

  test('L5: when the line stays down, then a command for others is given up after five seconds, and joining is done when it is back', async () => {
    const amina = enter('amina');
    await amina.stands('connected');
    amina.socket.disconnect();
    const [added, attends] = [
      amina.line.send(addItem('given-too-late')),
      amina.line.send({ type: 'attendance.join', mode: 'remote' }),
    ];
    expect(await added).toEqual({ refused: 'came-too-late' });
    amina.socket.connect();
    expect(await attends).toMatchObject({ accepted: { seq: 5 } });
    await until(() => amina.state().seq === 5, 'the record of joining');
    expect(amina.state().meeting.agenda.items).toEqual([]);
  });

  test('when somebody is not a member, then they may apply, and come in by themselves once admitted', async () => {
    const [eve, sara] = [enter('eve'), enter('sara')];
    await until(() => eve.standings.at(-1)?.[1] === 'not-a-member', 'the refusal');
    await sara.stands('connected');
    expect(await eve.line.send({ type: 'attendance.apply' })).toHaveProperty('accepted');
    const admit = { type: 'attendance.admit', person: idOf<PersonId>('eve'), role: 'observer' } as const;
    expect(await sara.line.send(admit)).toHaveProperty('accepted');
    await eve.stands('connected');
    expect(eve.hash()).toBe(sara.hash());
  });

  test('when somebody is excluded, then their page says so at once, and comes back in by itself once they are admitted again', async () => {
    const [bo, sara] = [enter('bo'), enter('sara')];
    await Promise.all([bo.stands('connected'), sara.stands('connected')]);
    await sara.line.send({ type: 'attendance.exclude', person: idOf<PersonId>('bo') });
    await until(() => bo.standings.at(-1)?.[1] === 'excluded', 'the page to say so', 1000);
    await sara.line.send({ type: 'attendance.admit', person: idOf<PersonId>('bo'), role: 'participant' });
    await bo.stands('connected');
    expect(bo.hash()).toBe(sara.hash());
  });

  test('when nobody is signed in, then the page says so', async () => {
    const nobody = enter('nobody');
    await until(() => nobody.standings.at(-1)?.[1] === 'signed-out', 'the refusal');
  });

  test('when the page has found that it drifted, then starting over gives it the server’s state', async () => {
    const amina = enter('amina');
    await amina.stands('connected');
    await amina.line.send(addItem('design'));
    amina.line.startOver();
    await amina.line.send(addItem('operation'));
    await until(() => amina.state().seq === 6, 'both items');
    expect(amina.state().meeting.agenda.items.map(({ id }) => String(id))).toEqual(['design', 'operation']);
  });
});
