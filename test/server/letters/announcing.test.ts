import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nextAnnouncementAt } from '../../../db/announcements.ts';
import { TOLD_AFTER_MS } from '../../../server/letters/announce-to-all.ts';
import { createAnnouncing } from '../../../server/letters/announcing.ts';
import type { Message } from '../../../server/letters/mail.ts';
import { type CommandId, idOf } from '../../../shared/ids.ts';
import type { ConsultationMade } from '../../../shared/protocol/http/consultations/consultations.ts';
import { foundedBy, foundingForm, invitationIn } from '../../support/servers/founding-form.ts';
import { type Browser, browserOf, type HttpServer, startHttp, verified } from '../../support/servers/http-server.ts';
import { startMailing } from '../../support/servers/mailing.ts';

const HOUR_MS = 60 * 60 * 1000;
const appointment = {
  title: 'Meeting on exchange points, second announcement',
  place: 'Entebbe',
  date: '2027-03-29',
  timeZone: 'Africa/Kampala',
  hours: { begins: '09:30', lastDay: '2027-03-29', ends: '16:00' },
};
const { title, date } = foundingForm.meeting;
const foundedAs = { title, date, place: foundingForm.place, timeZone: foundingForm.timeZone, hours: null };

let letters: Message[];
let works: boolean;
let asked = (): void => undefined;
let server: HttpServer;
let secretary: Browser;
let made: ConsultationMade;
beforeEach(async () => {
  works = true;
  asked = () => undefined;
  ({ server, letters } = await startMailing(() => {
    asked();
    return works;
  }));
  ({ browser: secretary, made } = await foundedBy(server, 'Sofia Secretary'));
});
afterEach(() => server.close());

const path = () => `/api/meetings/${made.meeting}`;
const change = async (more: object, changes: number) =>
  (await secretary.patch(path(), { ...appointment, ...more, changes })).json();
const invite = async (email: string, more: object = {}) =>
  (await secretary.post(`${path()}/invitations`, { role: 'participant', email, ...more })).json();
const tokenOf = ({ link }: { link: string }) => invitationIn(link);
async function exclude(name: string): Promise<void> {
  const room = server.deps.rooms.get(made.meeting);
  const members = Object.values(room?.meeting.attendance.members ?? {});
  const named = (wanted: string) => members.find(({ profile }) => profile.name === wanted);
  const [person, by] = [named(name)?.person, named('Sofia Secretary')];
  if (!person || !by) throw new Error(`${name} is no member`);
  const command = { type: 'attendance.exclude', person } as const;
  const actor = { type: 'person', person: by.person, profile: by.profile } as const;
  await room?.execute({ id: idOf<CommandId>('out'), command }, actor);
}
/** A server that starts anew on the same data. */
async function look(): Promise<void> {
  const { db, post, rooms, effects } = server.deps;
  if (!post) throw new Error('this server sends no messages');
  const announcing = createAnnouncing({ db, post, rooms, effects });
  await announcing.look();
  announcing.stop();
}
async function toldNow(): Promise<readonly Message[]> {
  letters.length = 0;
  await look();
  return letters.filter(({ calendar }) => calendar);
}
const changedFor = (told: readonly Message[]) =>
  told.filter(({ subject }) => subject.endsWith('a meeting has been changed')).map(({ to }) => to);

describe('those who are invited', () => {
  test('M8 given members and open invitations, when the meeting is changed, then each is told once, with what it was before', async () => {
    await invite('bo@agency.example', { language: 'fr' });
    await verified(server, 'Chen Member', { invitation: tokenOf(await invite('')), language: 'es' });
    await change({}, 0);
    expect(await toldNow()).toEqual([]);
    server.tick(TOLD_AFTER_MS + 1);
    const told = await toldNow();
    expect(told.map(({ to, language }) => [to, language]).sort()).toEqual([
      ['bo@agency.example', 'fr'],
      ['chen@lakes.example', 'es'],
      ['sofia@lakes.example', 'en'],
    ]);
    const english = told.find(({ to }) => to === 'sofia@lakes.example');
    expect(english).toMatchObject({
      subject: 'Openfloor at meet.example: a meeting has been changed',
      replyTo: 'sofia@lakes.example',
    });
    expect(english?.text.split('\n')).toEqual(
      expect.arrayContaining([
        'Place: Entebbe',
        '    before: Kampala',
        'Date: 29 March 2027, 09:30–16:00 (East Africa Time, GMT+3)',
        '    before: 28 March 2027',
        `https://meet.example/consultations/${made.consultation}`,
      ]),
    );
    expect(english?.calendar?.method).toBe('PUBLISH');
    expect(english?.calendar?.content).toContain('SEQUENCE:1\r\n');
    expect(await toldNow()).toEqual([]);
  });

  test('M8 given several changes within minutes, then everybody is told of them at once', async () => {
    await invite('bo@agency.example');
    await change({}, 0);
    await change({ place: 'Jinja' }, 1);
    await change({ place: 'Gulu' }, 2);
    server.tick(TOLD_AFTER_MS + 1);
    const told = await toldNow();
    expect(changedFor(told).sort()).toEqual(['bo@agency.example', 'sofia@lakes.example']);
    expect(told[0]?.text).toContain('Place: Gulu\n    before: Kampala');
    expect(told[0]?.calendar?.content).toContain('SEQUENCE:3\r\n');
  });

  test('M8 given more changes in a day than are told to one address, then the last is told as soon as it may be', async () => {
    await invite('bo@agency.example');
    const places = ['Jinja', 'Gulu', 'Masaka', 'Mbale', 'Arua', 'Mbarara', 'Soroti'];
    for (const [n, place] of places.entries()) {
      await change({ place }, n);
      server.tick(TOLD_AFTER_MS + 1);
      expect(changedFor(await toldNow()).includes('bo@agency.example')).toBe(place !== 'Soroti');
    }
    const late: Message[] = [];
    for (let hours = 0; hours < 25; hours += 1) {
      server.tick(HOUR_MS);
      late.push(...(await toldNow()));
    }
    expect(changedFor(late).sort()).toEqual(['bo@agency.example', 'sofia@lakes.example']);
    expect(late[0]?.text).toContain('Place: Soroti\n    before: Mbarara');
  });

  test('M8 given a server that stops while it tells people, then those whose letters only waited are told when it starts again', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) await invite(`${name}@agency.example`);
    await change({}, 0);
    server.tick(TOLD_AFTER_MS + 1);
    asked = () => server.deps.post?.close();
    const told = changedFor(await toldNow());
    const left = server.deps.db.raw.prepare('SELECT email FROM announcements WHERE tries = 0').pluck().all();
    expect(left).not.toEqual([]);
    expect([new Set([...told, ...left]).size, told.length + left.length]).toEqual([7, 7]);
  });

  test('M8 given a change that is taken back within minutes, then nobody is told', async () => {
    await change({}, 0);
    await change(foundedAs, 1);
    server.tick(TOLD_AFTER_MS + 1);
    expect(await toldNow()).toEqual([]);
  });

  test('M8 given who is excluded or revoked between the change and the message, then they are not told', async () => {
    await verified(server, 'Chen Member', { invitation: tokenOf(await invite('')) });
    const { id } = await invite('revoked@agency.example');
    await change({}, 0);
    await exclude('Chen Member');
    await secretary.remove(`${path()}/invitations/${id}`);
    server.tick(TOLD_AFTER_MS + 1);
    expect(changedFor(await toldNow())).toEqual(['sofia@lakes.example']);
  });

  test('M8 given who was excluded or revoked, or whose invitation has ended, then they are not told', async () => {
    await verified(server, 'Chen Member', { invitation: tokenOf(await invite('')) });
    await exclude('Chen Member');
    const { id } = await invite('revoked@agency.example');
    await secretary.remove(`${path()}/invitations/${id}`);
    await invite('ended@agency.example', { days: 1 });
    await invite('bo@agency.example');
    server.tick(25 * HOUR_MS);
    await change({}, 0);
    server.tick(TOLD_AFTER_MS + 1);
    expect(changedFor(await toldNow()).sort()).toEqual(['bo@agency.example', 'sofia@lakes.example']);
  });

  test('M8 given a mail server that does not answer, then it is tried again an hour later, and nobody is told twice', async () => {
    await invite('bo@agency.example');
    await change({}, 0);
    server.tick(TOLD_AFTER_MS + 1);
    works = false;
    expect(await toldNow()).toEqual([]);
    works = true;
    expect(await toldNow()).toEqual([]);
    server.tick(HOUR_MS + 1);
    expect(await toldNow()).toHaveLength(2);
    server.tick(HOUR_MS + 1);
    expect(await toldNow()).toEqual([]);
  });

  test('M8 given four hundred who are invited, when the meeting is changed, then all are told, and the change is answered before', async () => {
    for (let n = 0; n < 399; n += 1) await invite(`person${n}@agency.example`);
    expect(await change({}, 0)).toEqual({ changes: 1, byMail: true });
    server.tick(TOLD_AFTER_MS + 1);
    const told = await toldNow();
    expect(new Set(told.map(({ to }) => to)).size).toBe(400);
    expect(told).toHaveLength(400);
  });

  test('M8 given somebody who is invited after the change, then the invitation tells them, and nothing else', async () => {
    await change({}, 0);
    letters.length = 0;
    await invite('late@agency.example');
    expect(letters[0]?.text).toContain('Place: Entebbe');
    expect(letters[0]?.calendar?.content).toContain('SEQUENCE:1\r\n');
    server.tick(TOLD_AFTER_MS + 1);
    expect(changedFor(await toldNow())).toEqual(['sofia@lakes.example']);
  });

  test('M8 given a person whose language is known, when they are invited in another, then the message is in theirs', async () => {
    await verified(server, 'Chen Speaker', { language: 'zh' });
    letters.length = 0;
    await invite('chen@lakes.example', { language: 'en' });
    expect(letters[0]?.language).toBe('zh');
  });
});

test('M8 given a server that sends no messages, when a meeting is changed or called off, then no addresses are kept for that', async () => {
  const silent = await startHttp();
  const { browser, made } = await foundedBy(silent, 'Sofia Secretary');
  const answer = await browser.patch(`/api/meetings/${made.meeting}`, { ...appointment, changes: 0 });
  expect(answer.json()).toEqual({ changes: 1, byMail: false });
  expect(nextAnnouncementAt(silent.deps.db)).toBeNull();
  expect((await browser.remove(`/api/consultations/${made.consultation}`)).statusCode).toBe(204);
  expect(nextAnnouncementAt(silent.deps.db)).toBeNull();
  await silent.close();
});

test('M8 given many who are invited, when the meeting is changed, then one statement of its commit puts them all down', async () => {
  for (const name of ['bo', 'chen', 'dora']) await invite(`${name}@agency.example`);
  const prepare = vi.spyOn(server.deps.db.raw, 'prepare');
  await change({}, 0);
  expect(prepare.mock.calls.filter(([sql]) => /^insert into "?announcements/i.test(sql))).toHaveLength(1);
});

test('M6 given a meeting, then everybody downloads its entry for a calendar, the same as messages bring', async () => {
  letters.length = 0;
  await invite('bo@agency.example');
  const answer = await browserOf(server.app).get(`${path()}/calendar.ics`);
  expect(answer.headers['content-type']).toContain('text/calendar');
  const uid = (text: string | undefined) => /^UID:(.*)\r$/m.exec(text ?? '')?.[1];
  expect(uid(answer.body)).toBe(uid(letters[0]?.calendar?.content));
  expect((await browserOf(server.app).get('/api/meetings/none/calendar.ics')).statusCode).toBe(404);
});

test('given an invitation before the meeting, when somebody looks at it, then it leads to the consultation', async () => {
  const token = tokenOf(await invite('bo@agency.example'));
  const shown = (await browserOf(server.app).post('/api/invitations/look', { invitation: token })).json();
  expect(shown).toMatchObject({
    phase: 'not-open',
    meeting: { consultationId: made.consultation, timeZone: 'Africa/Kampala' },
  });
});
