import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Applicants, Settled } from '../../../shared/protocol/http/people/applications.ts';
import { MEETING, profileOf } from '../../support/meeting-folder.ts';
import { type RunningMeeting, runMeeting } from '../../support/servers/running-meeting.ts';
import { until } from '../../support/until.ts';

const STRANGERS = ['eve', 'finn', 'gita', 'hugo'] as const;
let hall: RunningMeeting;
beforeEach(async () => {
  const strangers = Object.fromEntries(STRANGERS.map((name) => [name, 'stranger' as const]));
  hall = await runMeeting({ amina: 'chair', sara: 'secretary', bo: 'participant', ...strangers });
});
afterEach(() => hall.close());

async function ask<T>(name: string, method: 'GET' | 'POST', path = '', body?: object): Promise<T> {
  const answer = await fetch(`${hall.url()}/api/meetings/${MEETING}/applications${path}`, {
    method,
    headers: { cookie: hall.folder.cookies[name] ?? '', 'content-type': 'application/json', origin: hall.url() },
    body: body === undefined ? null : JSON.stringify(body),
  });
  return answer.json();
}
const waiting = async () => (await ask<Applicants>('sara', 'GET')).waiting.map(({ person }) => String(person));

async function apply(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    const stranger = hall.member(name);
    expect(await stranger.join()).toEqual({ refused: 'not-a-member' });
    expect(await stranger.command({ type: 'attendance.apply' })).toHaveProperty('accepted');
    expect(await stranger.join()).toEqual({ refused: 'awaiting-admission' });
  }
}

describe('given strangers who apply', () => {
  test('A6 when they wait, then no member’s state has them, and the secretary is told live', async () => {
    const [bo, sara] = [hall.member('bo'), hall.member('sara')];
    const told: number[] = [];
    sara.socket.on('applications', (frame) => told.push(frame.waiting));
    const overheard: unknown[] = [];
    bo.socket.on('applications', (frame) => overheard.push(frame));
    await Promise.all([bo.join(), sara.join()]);
    const before = bo.hash();
    await apply(...STRANGERS);
    await until(() => told.at(-1) === STRANGERS.length, 'the secretary to be told');
    await bo.catchUp();
    expect(bo.hash()).toBe(before);
    expect(overheard).toEqual([]);
    expect(await waiting()).toEqual([...STRANGERS]);
    expect(await ask('bo', 'GET')).toMatchObject({ refused: 'not-permitted' });
    expect(await ask('amina', 'POST', '/refuse', { people: ['eve'] })).toMatchObject({ refused: 'not-permitted' });
  });

  test('A6 when the secretary admits some and refuses the rest, then each is told where they stand', async () => {
    await apply(...STRANGERS);
    expect(await ask<Settled>('sara', 'POST', '/admit', { people: ['eve', 'finn', 'nobody'] })).toEqual({
      ...{ done: 2, left: [{ person: 'nobody', refused: 'not-waiting' }] },
    });
    expect(await ask<Settled>('sara', 'POST', '/refuse', { people: ['gita', 'hugo', 'eve', 'hugo', 'eve'] })).toEqual({
      ...{ done: 2, left: [{ person: 'eve', refused: 'not-waiting' }] },
    });
    const [eve, hugo] = [hall.member('eve'), hall.member('hugo')];
    expect(await eve.join()).toMatchObject({ person: 'eve' });
    expect(eve.meeting().attendance.members[eve.person]).toMatchObject({
      ...{ standing: 'admitted', role: 'participant' },
      profile: profileOf('eve'),
    });
    expect(await hugo.join()).toEqual({ refused: 'application-refused' });
    expect(await hugo.command({ type: 'attendance.apply' })).toEqual({ refused: 'application-refused' });
    expect(JSON.stringify(eve.meeting())).not.toContain('hugo');
    expect(await waiting()).toEqual([]);
  });

  test('A6 when they are admitted one by one over the line, then it is the same, also after a restart', async () => {
    await apply('eve');
    await hall.restart();
    const sara = hall.member('sara');
    await sara.join();
    const admit = { type: 'attendance.admit', person: hall.member('eve').person, role: 'observer' } as const;
    expect(await sara.command(admit)).toHaveProperty('accepted');
    expect(await hall.member('eve').join()).toMatchObject({ person: 'eve' });
    expect(await sara.command({ ...admit, person: hall.member('gita').person })).toEqual({ refused: 'unknown-person' });
  });

  test('A1 when a secretary enrols somebody who has not asked, or who does not exist, then no such command is taken', async () => {
    const sara = hall.member('sara');
    await sara.join();
    for (const name of ['eve', 'ghost'])
      expect(
        await sara.command({
          type: 'attendance.enrol',
          person: hall.member(name).person,
          profile: profileOf('a minister'),
          role: 'participant',
        }),
      ).toEqual({ refused: 'bad-message' });
  });

  test('A6 when somebody applies under a name that looks like a member’s, then the secretary is told, and lets them in by themselves alone', async () => {
    const { name, organisation } = profileOf('bo');
    const look = { name: name.replaceAll('o', '\u043e'), organisation: organisation.toUpperCase() };
    await hall.restart(({ raw }) => {
      raw.prepare('UPDATE people SET name = ?, organisation = ? WHERE id = ?').run(look.name, look.organisation, 'eve');
    });
    await apply('eve', 'finn');
    const { waiting: told } = await ask<Applicants>('sara', 'GET');
    expect(told.map(({ like }) => like)).toEqual([{ name, organisation, role: 'participant' }, null]);
    expect(await ask<Settled>('sara', 'POST', '/admit', { people: ['eve', 'finn'] })).toMatchObject({ done: 1 });
    expect(await waiting()).toEqual(['eve']);
    expect(await ask<Settled>('sara', 'POST', '/admit', { people: ['eve'] })).toMatchObject({ done: 1 });
  });
});
