import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { personOf } from '../../support/meeting-folder.ts';
import { createMember } from '../../support/member.ts';
import { PASSWORD, registrationOf } from '../../support/servers/http-server.ts';
import { type RunningMeeting, runMeeting } from '../../support/servers/running-meeting.ts';
import { until } from '../../support/until.ts';

let meeting: RunningMeeting;
beforeEach(async () => {
  meeting = await runMeeting({ amina: 'chair', sara: 'secretary', bo: 'participant', eve: 'stranger' });
});
afterEach(() => meeting.close());

async function ask(method: string, path: string, body: object, cookie = ''): Promise<Response> {
  const headers = { 'content-type': 'application/json', cookie };
  return fetch(`${meeting.url()}${path}`, { method, headers, body: JSON.stringify(body) });
}
const cookieIn = (answer: Response): string => answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
const cookieOf = (name: string): string => meeting.folder.cookies[name] ?? '';

describe('given open connections', () => {
  test('when somebody signs out everywhere, then their connections are cut at once, and nobody else’s', async () => {
    const [amina, bo, eve] = [meeting.member('amina'), meeting.member('bo'), meeting.member('eve')];
    await Promise.all([amina.join(), bo.join(), eve.join()]);
    const why: string[] = [];
    bo.socket.on('disconnect', (reason) => why.push(reason));
    expect((await ask('POST', '/api/account/sign-out-everywhere', {}, cookieOf('bo'))).status).toBe(200);
    await until(() => !bo.socket.connected, 'the connection to be cut', 2000);
    expect(why).toEqual(['io server disconnect']);
    expect([amina.socket.connected, eve.socket.connected]).toEqual([true, true]);
    await expect(bo.connect()).rejects.toThrow('signed-out');
  });

  test('when somebody changes their password, then every connection is cut, and theirs comes back by the new cookie alone', async () => {
    const form = registrationOf('Ruth Namaganda');
    const here = cookieIn(await ask('POST', '/api/register', form));
    const phone = cookieIn(await ask('POST', '/api/sign-in', { email: form.email, password: PASSWORD }));
    const [own, other] = [here, phone].map((cookie, n) => createMember(meeting.url(), cookie, `ruth-${n}`));
    await Promise.all([own!.connect(), other!.connect()]);
    const body = { present: PASSWORD, password: 'three boats on a green canal' };
    const changed = await ask('POST', '/api/account/password', body, here);
    expect(await changed.json()).toEqual({ ended: 1 });
    await until(() => !other!.socket.connected && !own!.socket.connected, 'both connections to be cut', 2000);
    for (const one of [own, other]) await expect(one!.connect()).rejects.toThrow('signed-out');
    const renewed = createMember(meeting.url(), cookieIn(changed), 'ruth-anew');
    await renewed.connect();
    renewed.close();
  });

  test('A1 when somebody has changed their profile and then applies, then they apply as they are now', async () => {
    const [amina, sara, eve] = [meeting.member('amina'), meeting.member('sara'), meeting.member('eve')];
    await Promise.all([amina.join(), sara.join()]);
    expect(await eve.join()).toHaveProperty('refused');
    const { email: _, password: _password, ...profile } = registrationOf('Eve Renamed');
    await ask('PATCH', '/api/account', profile, cookieOf('eve'));
    await eve.command({ type: 'attendance.apply' });
    await sara.command({ type: 'attendance.admit', person: personOf('eve'), role: 'observer' });
    await amina.catchUp();
    expect(amina.meeting().attendance.members[personOf('eve')]?.profile).toEqual(profile);
  });

  test('when a member changes their profile, then the meeting knows them as it did', async () => {
    const bo = meeting.member('bo');
    await bo.join();
    const before = bo.hash();
    const { email: _, password: _password, ...profile } = registrationOf('Bo Renamed');
    await ask('PATCH', '/api/account', profile, cookieOf('bo'));
    await bo.command({ type: 'attendance.apply' });
    await bo.catchUp();
    expect(bo.hash()).toBe(before);
  });
});
