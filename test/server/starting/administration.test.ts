import { io, type Socket } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addMeeting } from '../../../db/meetings.ts';
import { openDatabase } from '../../../db/open-database.ts';
import { addConsultation } from '../../../db/papers/consultations.ts';
import { makeAdministrator } from '../../../db/people/administration.ts';
import { databaseFile } from '../../../server/starting/data-folder.ts';
import type { PeopleAnswer } from '../../../shared/protocol/http/people/administration.ts';
import { PROTOCOL_VERSION } from '../../../shared/protocol/protocol-version.ts';
import { MEETING, personOf } from '../../support/meeting-folder.ts';
import * as founded from '../../support/servers/founded.ts';
import { type RunningMeeting, runMeeting } from '../../support/servers/running-meeting.ts';
import { until } from '../../support/until.ts';

let meeting: RunningMeeting;
const sockets: Socket[] = [];
beforeEach(async () => {
  meeting = await runMeeting({ amina: 'chair', bo: 'participant', sara: 'secretary', ada: 'stranger' });
  const db = openDatabase(databaseFile(meeting.folder.dataDir));
  makeAdministrator(db, personOf('ada'), true);
  addConsultation(db, founded.consultation, personOf('sara'), 1);
  addMeeting(db, founded.meeting, 1);
  db.close();
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.disconnect();
  await meeting.close();
});

async function ask(name: string, method: string, path: string, body: object = {}) {
  const answer = await fetch(`${meeting.url()}/api${path}`, {
    method,
    headers: {
      cookie: meeting.folder.cookies[name] ?? '',
      'content-type': 'application/json',
      origin: meeting.url(),
    },
    ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: await answer.json().catch(() => null) };
}

async function screenOf(name: string): Promise<Socket> {
  const { link } = (await ask(name, 'POST', `/meetings/${MEETING}/screen-links`)).body;
  const socket = io(`${meeting.url()}/screen`, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    auth: { key: new URL(link).hash.slice(1) },
  });
  sockets.push(socket);
  await socket.emitWithAck('join', { protocol: PROTOCOL_VERSION, meetingId: MEETING, after: 0 });
  return socket;
}

/** A line of this person to one of the namespaces, after joining there. */
async function joined(name: string, namespace: string, message: object): Promise<Socket> {
  const extraHeaders = { cookie: meeting.folder.cookies[name] ?? '' };
  const options = { transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders };
  const socket = io(`${meeting.url()}/${namespace}`, options);
  sockets.push(socket);
  const answer = await socket.emitWithAck('join', { protocol: PROTOCOL_VERSION, meetingId: MEETING, ...message });
  expect(answer).not.toHaveProperty('refused');
  return socket;
}

const listed = async (words: string): Promise<PeopleAnswer> =>
  (await ask('ada', 'GET', `/admin/people?words=${encodeURIComponent(words)}`)).body;

describe('an administrator of the server', () => {
  test('given a meeting that is taken down, then who is in it is put out, whatever they have open', async () => {
    const open = [
      await joined('bo', 'meeting', { after: 0 }),
      await joined('bo', 'messages', {}),
      await joined('sara', 'minutes', { stateVector: new Uint8Array([0]) }),
      await screenOf('sara'),
    ];
    const path = `/admin/consultations/${founded.consultation.id}/take-down`;
    expect((await ask('ada', 'POST', path, { reason: 'Spam' })).status).toBe(200);
    await until(() => open.every(({ connected }) => !connected), 'every line to be cut', 3000);
  });

  test.each(['people', 'acts'])(
    'given anybody else, when they ask for %s, then they are told nothing',
    async (what) => {
      expect((await ask('sara', 'GET', `/admin/${what}`)).body.refused).toBe('for-administrators');
      expect((await ask('nobody', 'GET', `/admin/${what}`)).body.refused).toBe('signed-out');
      const out = await ask('sara', 'POST', '/admin/people/bo/disable', { reason: 'x' });
      expect([out.status, out.body.refused]).toEqual([403, 'for-administrators']);
      expect(out.body.sentence).toBe('Only an administrator of this server may do this. Ask one of them.');
    },
  );

  test('A6 given somebody who has applied, when they are disabled, then no secretary sees them any more', async () => {
    const ada = meeting.member('ada');
    await ada.join();
    await ada.command({ type: 'attendance.apply' });
    const db = openDatabase(databaseFile(meeting.folder.dataDir));
    makeAdministrator(db, personOf('bo'), true);
    db.close();
    const waiting = async () => (await ask('sara', 'GET', `/meetings/${MEETING}/applications`)).body.waiting.length;
    expect(await waiting()).toBe(1);
    await ask('bo', 'POST', '/admin/people/ada/disable', { reason: 'Spam' });
    expect(await waiting()).toBe(0);
  });

  test('when people are looked for, then accents and case do not matter, and the addresses are there', async () => {
    expect(await listed('DELÉGATE bo')).toMatchObject({
      entries: [{ person: 'bo', email: 'bo@openfloor.example', sessions: 1, disabledAt: null, administrator: false }],
      next: null,
    });
    expect((await listed('')).entries).toHaveLength(4);
  });

  test('given somebody in a meeting, when they are disabled, then sockets, sessions and links of theirs end at once', async () => {
    const amina = meeting.member('amina');
    await amina.join();
    const screen = await screenOf('amina');
    const answer = await ask('ada', 'POST', '/admin/people/amina/disable', { reason: 'Spam' });
    expect(answer).toEqual({ status: 200, body: { changed: true } });
    await until(() => !amina.socket.connected && !screen.connected, 'their lines to end');
    expect((await ask('amina', 'GET', '/session')).body).toBeNull();
    await expect(amina.connect()).rejects.toThrow('signed-out');
    await ask('ada', 'POST', '/admin/people/amina/enable', { reason: 'A mistake' });
    expect((await listed('amina')).entries[0]).toMatchObject({ disabledAt: null, sessions: 0 });
    const { body } = await ask('ada', 'GET', '/admin/acts?kind=administration');
    expect(body).toMatchObject({
      entries: [
        { by: 'ada', act: { type: 'administration.enabled', person: 'amina', reason: 'A mistake' } },
        { by: 'ada', act: { type: 'administration.disabled', person: 'amina', reason: 'Spam' } },
      ],
      names: { ada: 'Delegate ada', amina: 'Delegate amina' },
    });
  });

  test('P8 given somebody who is disabled already, when a second administrator disables them, then the page learns of it, and the log keeps the first', async () => {
    const again = async (deed: string, reason: string) =>
      (await ask('ada', 'POST', `/admin/people/amina/${deed}`, { reason })).body;
    await again('disable', 'Spam');
    expect(await again('disable', 'Another reason')).toEqual({ changed: false });
    await again('enable', 'A mistake');
    expect(await again('enable', 'Once more')).toEqual({ changed: false });
    const { body } = await ask('ada', 'GET', '/admin/acts?kind=administration');
    expect(body.entries.map(({ act }: { act: { reason: string } }) => act.reason)).toEqual(['A mistake', 'Spam']);
  });

  test('what is done without a reason, to oneself or to nobody is refused', async () => {
    const without = await ask('ada', 'POST', '/admin/people/bo/disable', { reason: ' ' });
    expect([without.status, without.body.fields]).toEqual([400, ['reason']]);
    expect((await ask('ada', 'POST', '/admin/people/ada/disable', { reason: 'x' })).body.refused).toBe('not-yourself');
    expect((await ask('ada', 'POST', '/admin/people/nobody/disable', { reason: 'x' })).status).toBe(404);
  });

  test('when sessions are ended, then the person is out on every device and may sign in again', async () => {
    const bo = meeting.member('bo');
    await bo.join();
    expect((await ask('ada', 'POST', '/admin/people/bo/end-sessions')).body).toEqual({ ended: 1 });
    await until(() => !bo.socket.connected, 'their line to end');
    expect((await listed('bo')).entries[0]).toMatchObject({ disabledAt: null });
  });

  test('when somebody is appointed, then they administer, and no longer when it is taken back', async () => {
    await ask('ada', 'POST', '/admin/people/bo/administrator', { administrator: true });
    expect((await ask('bo', 'GET', '/admin/people')).status).toBe(200);
    await ask('ada', 'POST', '/admin/people/bo/administrator', { administrator: false });
    expect((await ask('bo', 'GET', '/admin/people')).status).toBe(403);
  });
});
