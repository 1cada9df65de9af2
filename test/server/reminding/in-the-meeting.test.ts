import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { idOf, type RequestId } from '../../../shared/ids.ts';
import type { RemindersAnswer } from '../../../shared/protocol/http/people/reminders.ts';
import { ITEM } from '../../support/meeting-folder.ts';
import type { Member } from '../../support/member.ts';
import { PASSWORD, registrationOf } from '../../support/servers/http-server.ts';
import { LOOPBACK, type PushService, startPushService } from '../../support/servers/push-service.ts';
import { type RunningMeeting, runMeeting } from '../../support/servers/running-meeting.ts';
import { until } from '../../support/until.ts';

const SPEAKERS = ['bo', 'chen', 'dalia', 'emeka', 'farah', 'gu'] as const;
const PEOPLE = {
  amina: 'chair',
  ...Object.fromEntries(SPEAKERS.map((name) => [name, 'participant' as const])),
} as const;

let service: PushService;
let meeting: RunningMeeting;
beforeEach(async () => {
  service = await startPushService();
  meeting = await runMeeting(PEOPLE, { pushReach: LOOPBACK });
});
afterEach(async () => {
  await meeting.close();
  await service.close();
});

const send = (cookie: string, method: string, path: string, body: object): Promise<Response> =>
  fetch(`${meeting.url()}${path}`, {
    method,
    headers: { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify(body),
  });
const cookieIn = (answer: Response): string => answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
async function ask(name: string, method: string, path: string, body: object): Promise<RemindersAnswer> {
  const answer = await send(meeting.folder.cookies[name] ?? '', method, path, body);
  return answer.json() as Promise<RemindersAnswer>;
}
const subscribes = (name: string) => ask(name, 'POST', '/api/account/push', service.subscribe(name));

const requestOf = (name: string) => idOf<RequestId>(`request-${name}`);
const asking = (name: string) =>
  ({
    type: 'floor.request',
    requestId: requestOf(name),
    kind: 'intervention',
    note: '',
    capacity: { type: 'own-name' },
    language: 'en',
    about: null,
  }) as const;

/** An open meeting with an item, and everybody on its list. */
async function everybodyAsks(): Promise<Member> {
  const chair = meeting.member('amina');
  await chair.join();
  await chair.command({ type: 'attendance.join', mode: 'remote' });
  await chair.command({ type: 'agenda.add-item', itemId: ITEM, title: 'Design', minutes: 30, introduction: '' });
  await chair.command({ type: 'meeting.open' });
  await chair.command({ type: 'agenda.take-item', itemId: ITEM });
  for (const name of SPEAKERS) {
    const member = meeting.member(name);
    await member.join();
    await member.command({ type: 'attendance.join', mode: 'remote' });
    await member.command(asking(name));
  }
  await chair.catchUp();
  return chair;
}
const give = (chair: Member, name: string) =>
  chair.command({ type: 'floor.give', requestId: requestOf(name), ending: null });
const told = () => service.messages.map(({ browser, said }) => [browser, said.body]);

describe('given people whose browsers take reminders', () => {
  test('U3, U4, U6 when somebody has the floor, then those before whom three wait at most are told once, each with their words', async () => {
    for (const name of SPEAKERS) expect((await subscribes(name)).endpoints).toHaveLength(1);
    const chair = await everybodyAsks();
    await give(chair, 'bo');
    await until(() => told().length === 4, 'four people to be told');
    expect(told().toSorted()).toEqual([
      ['chen', 'You speak next.'],
      ['dalia', 'One speaker before you.'],
      ['emeka', '2 speakers before you.'],
      ['farah', '3 speakers before you.'],
    ]);
    const [first] = service.messages;
    expect(first?.said).toMatchObject({
      title: 'Open consultation on Internet exchange points',
      path: `/meetings/2015-09-28#item-${ITEM}`,
      lang: 'en',
    });
    expect([first?.urgency, (first?.ttl ?? 0) > 500 && (first?.ttl ?? 0) <= 600]).toEqual(['high', true]);
    await chair.command({ type: 'floor.end', requestId: requestOf('bo') });
    await give(chair, 'chen');
    await until(() => told().length === 5, 'the fifth to be told');
    expect(told().at(-1)).toEqual(['gu', '3 speakers before you.']);
  });

  test('U4 when the server starts anew, then nobody is told again', async () => {
    for (const name of ['chen', 'dalia'] as const) await subscribes(name);
    const chair = await everybodyAsks();
    await give(chair, 'bo');
    await until(() => told().length === 2, 'both to be told');
    await subscribes('emeka');
    await meeting.restart();
    await chair.join();
    await chair.command({ type: 'floor.end', requestId: requestOf('bo') });
    await subscribes('gu');
    await give(chair, 'chen');
    await until(() => told().length === 3, 'the next to be told');
    expect(told().at(-1)?.[0]).toBe('gu');
  });

  test('U5, U6 when one wants none of this kind, has signed out there, or the browser is gone, then nothing comes, and what is gone is forgotten', async () => {
    for (const name of ['chen', 'dalia', 'emeka', 'farah'] as const) await subscribes(name);
    await ask('chen', 'PATCH', '/api/account/reminders', { kind: 'turn-near', channel: 'push', wanted: false });
    const left = await ask('dalia', 'POST', '/api/account/push/end', {
      endpoint: service.subscribe('dalia').endpoint,
    });
    expect(left.endpoints).toHaveLength(0);
    service.unsubscribe('emeka');
    const chair = await everybodyAsks();
    await give(chair, 'bo');
    await until(() => told().length === 1, 'the one who wants it to be told');
    expect(told()).toEqual([['farah', '3 speakers before you.']]);
    await expect.poll(async () => (await reading('emeka')).endpoints).toHaveLength(0);
    expect((await reading('chen')).wishes['turn-near']).toEqual({ push: false, mail: true });
  });

  test('U6 when somebody asks for a trial, then each of their browsers gets it; signing out ends that', async () => {
    await subscribes('bo');
    expect(await ask('bo', 'POST', '/api/account/reminders/trial', { channel: 'push' })).toEqual({ sent: 1 });
    expect(told()).toEqual([['bo', 'This is a trial: reminders reach you here.']]);
    await ask('bo', 'POST', '/api/sign-out', {});
    expect(await ask('bo', 'POST', '/api/account/reminders/trial', { channel: 'push' })).toMatchObject({
      refused: 'signed-out',
    });
  });

  test('U6 when somebody changes their password, then the browser on which they did goes on, and the others are forgotten', async () => {
    const form = registrationOf('Ruth Namaganda');
    const here = cookieIn(await send('', 'POST', '/api/register', form));
    const phone = cookieIn(await send('', 'POST', '/api/sign-in', { email: form.email, password: PASSWORD }));
    await send(here, 'POST', '/api/account/push', service.subscribe('laptop'));
    await send(phone, 'POST', '/api/account/push', service.subscribe('phone'));
    const change = { present: PASSWORD, password: 'three boats on a green canal' };
    const after = cookieIn(await send(here, 'POST', '/api/account/password', change));
    const trial = await send(after, 'POST', '/api/account/reminders/trial', { channel: 'push' });
    expect([await trial.json(), told().map(([browser]) => browser)]).toEqual([{ sent: 1 }, ['laptop']]);
  });
});

const reading = async (name: string): Promise<RemindersAnswer> => {
  const headers = { cookie: meeting.folder.cookies[name] ?? '' };
  return (await fetch(`${meeting.url()}/api/account/reminders`, { headers })).json() as Promise<RemindersAnswer>;
};
