import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { meetingById } from '../../../db/meetings.ts';
import { CHANGES_IN_A_QUARTER, QUARTER_MS } from '../../../server/http/bounds/allowances.ts';
import type { ConsultationMade } from '../../../shared/protocol/http/consultations/consultations.ts';
import type { MeetingFacts } from '../../../shared/protocol/http/meetings/meetings.ts';
import { foundedBy, foundingForm } from '../../support/servers/founding-form.ts';
import { browserOf, type HttpServer, startHttp, verified } from '../../support/servers/http-server.ts';

const hours = { begins: '10:00', lastDay: '2027-03-28', ends: '17:00' };
const appointment = {
  title: 'Meeting on exchange points, second announcement',
  place: 'Entebbe',
  date: '2027-03-29',
  timeZone: 'Africa/Nairobi',
  hours: { begins: '09:30', lastDay: '2027-03-29', ends: '16:00' },
};

describe('a meeting that is announced otherwise', () => {
  let server: HttpServer;
  beforeEach(async () => {
    server = await startHttp();
  });
  afterEach(() => server.close());

  test('M6 given hours, when a consultation is founded, then everybody reads when its meeting begins and ends', async () => {
    const browser = await verified(server, 'Sofia Secretary');
    const meeting = { ...foundingForm.meeting, hours };
    const { meeting: id } = (await browser.post('/api/consultations', { ...foundingForm, meeting })).json();
    const visitor = browserOf(server.app);
    expect((await visitor.get(`/api/meetings/${id}`)).json()).toMatchObject({ hours, changes: 0 });
    const [listed] = (await visitor.get('/api/consultations')).json();
    expect(listed.meetings).toMatchObject([{ id, hours }]);
  });

  test('M10 given a day in 2999, when a consultation is founded or a meeting is moved to it, then it is refused at the field', async () => {
    const { browser, made } = await foundedBy(server, 'Sofia Secretary');
    const meeting = { ...foundingForm.meeting, date: '2999-10-15', hours: null };
    const founded = await browser.post('/api/consultations', { ...foundingForm, meeting });
    expect(founded.json()).toMatchObject({ refused: 'day-too-far', fields: ['meeting.date'] });
    const { title, place, timeZone, changes } = (await browser.get(`/api/meetings/${made.meeting}`)).json();
    const moved = { title, place, timeZone, changes, date: '2999-10-15', hours: null };
    const answer = await browser.patch(`/api/meetings/${made.meeting}`, moved);
    expect(answer.json()).toMatchObject({ refused: 'day-too-far', fields: ['date'] });
  });

  test.each([
    [{ ...hours, ends: '09:00' }, 'ends-before-it-begins', 'meeting.hours.ends'],
    [{ ...hours, lastDay: '2999-12-31' }, 'lasts-too-long', 'meeting.hours.ends'],
    [{ ...hours, begins: '10 o’clock' }, 'bad-message', 'meeting.hours.begins'],
    [{ ...hours, lastDay: '9999-12-31' }, 'bad-message', 'meeting.hours.lastDay'],
    [{ ...hours, lastDay: '0000-01-01' }, 'bad-message', 'meeting.hours.lastDay'],
    [{ ...hours, lastDay: '2027-02-30' }, 'bad-message', 'meeting.hours.lastDay'],
  ])(
    'M6 given hours %j, when a consultation is founded, then it is refused at the field',
    async (wrong, refused, field) => {
      const browser = await verified(server, 'Sofia Secretary');
      const meeting = { ...foundingForm.meeting, hours: wrong };
      const answer = await browser.post('/api/consultations', { ...foundingForm, meeting });
      expect(answer.json()).toMatchObject({ refused, fields: [field] });
      expect((await browser.get('/api/consultations')).json()).toEqual([]);
    },
  );

  test('M7 given a meeting, when its secretary changes it, then log, lists and consultation say the same, and readers get it at once', async () => {
    const { browser, made } = await foundedBy(server, 'Sofia Secretary');
    const visitor = browserOf(server.app);
    await visitor.get('/api/consultations');
    await visitor.get(`/api/meetings/${made.meeting}`);
    const answer = await browser.patch(`/api/meetings/${made.meeting}`, { ...appointment, changes: 0 });
    expect(answer.json()).toEqual({ changes: 1, byMail: false });
    const facts: MeetingFacts = (await visitor.get(`/api/meetings/${made.meeting}`)).json();
    expect(facts).toMatchObject({ ...appointment, id: made.meeting, changes: 1 });
    const { title, date, hours: at, place, timeZone } = appointment;
    const [listed] = (await visitor.get('/api/consultations')).json();
    expect(listed).toMatchObject({ place, timeZone, meetings: [{ title, date, hours: at }] });
    expect(meetingById(server.deps.db, made.meeting)).toMatchObject({ title, date, hours: at });
  });

  test('M7 given a disk on which the log cannot be written, when a meeting is changed, then nothing says anything new', async () => {
    const { browser, made } = await foundedBy(server, 'Sofia Secretary');
    const { raw } = server.deps.db;
    raw.exec("CREATE TRIGGER disk_full BEFORE INSERT ON events BEGIN SELECT RAISE(ABORT, 'full'); END");
    const answer = await browser.patch(`/api/meetings/${made.meeting}`, { ...appointment, changes: 0 });
    expect(answer.json().refused).toBe('storage-failed');
    expect(meetingById(server.deps.db, made.meeting)?.title).toBe('Meeting on exchange points');
    expect((await browser.get(`/api/meetings/${made.meeting}`)).json()).toMatchObject({ place: 'Kampala', changes: 0 });
  });

  test('M7 given two who change it at once, then the second is told, and the first stays', async () => {
    const { browser, made } = await foundedBy(server, 'Sofia Secretary');
    const path = `/api/meetings/${made.meeting}`;
    await browser.patch(path, { ...appointment, changes: 0 });
    expect((await browser.patch(path, { ...appointment, place: 'Jinja', changes: 0 })).json().refused).toBe(
      'changed-meanwhile',
    );
    expect((await browser.patch(path, { ...appointment, changes: 1 })).json().refused).toBe('nothing-changed');
    expect((await browser.get(path)).json().place).toBe('Entebbe');
  });

  test('M7 given two who send it in one moment, then one is taken', async () => {
    const { browser, made } = await foundedBy(server, 'Sofia Secretary');
    const send = (place: string) =>
      browser.patch(`/api/meetings/${made.meeting}`, { ...appointment, place, changes: 0 });
    const answers = await Promise.all(['Entebbe', 'Jinja'].map(send));
    expect(answers.map((answer) => answer.json().refused)).toEqual([undefined, 'changed-meanwhile']);
  });

  test('M7 given somebody else, when they change it, then it is refused', async () => {
    const { made } = await foundedBy(server, 'Sofia Secretary');
    const path = `/api/meetings/${made.meeting}`;
    const body = { ...appointment, changes: 0 };
    expect((await browserOf(server.app).patch(path, body)).json().refused).toBe('signed-out');
    expect((await (await verified(server, 'Bo Stranger')).patch(path, body)).json().refused).toBe('not-a-member');
  });

  test('C6 given a last day for contributions after the meeting, when it is founded or reworded so, then it is refused at the field', async () => {
    const { browser, made } = await foundedBy(server, 'Sofia Secretary');
    const path = `/api/consultations/${made.consultation}`;
    const late = { day: '2027-03-29', late: false };
    const refused = { refused: 'deadline-after-meeting', fields: ['deadline.day'] };
    expect((await browser.post('/api/consultations', { ...foundingForm, deadline: late })).json()).toMatchObject(
      refused,
    );
    const reworded = async (deadline: object) => {
      const { title, letter, question, background, calendar } = foundingForm;
      const { revision } = (await browser.get(path)).json();
      const wording = { title, letter, question, background, calendar, deadline, revision };
      return (await browser.patch(path, wording)).json();
    };
    expect(await reworded(late)).toMatchObject(refused);
    const sameDay = { day: '2027-03-28', late: false };
    expect((await reworded(sameDay)).revision).toBeDefined();
    const earlier = { ...appointment, date: '2027-03-20', hours: null, changes: 0 };
    expect((await browser.patch(`/api/meetings/${made.meeting}`, earlier)).json().changes).toBe(1);
    expect((await reworded({ ...sameDay, late: true })).revision).toBeDefined();
  });

  test('M9 given a meeting that is changed again and again, then after twenty times it has to wait for every person, and another has not', async () => {
    const { browser, made } = await foundedBy(server, 'Sofia Secretary');
    const other: ConsultationMade = (await browser.post('/api/consultations', foundingForm)).json();
    const change = async (n: number, id = made.meeting) =>
      (await browser.patch(`/api/meetings/${id}`, { ...appointment, place: `Hall ${n}`, changes: n })).json();
    for (let n = 0; n < CHANGES_IN_A_QUARTER; n += 1) expect((await change(n)).changes).toBe(n + 1);
    const refused = await change(CHANGES_IN_A_QUARTER);
    expect(refused.refused).toBe('changed-too-often');
    expect(refused.sentence).toContain('a quarter of an hour');
    expect((await change(0, other.meeting)).changes).toBe(1);
    server.tick(QUARTER_MS + 1);
    expect((await change(CHANGES_IN_A_QUARTER)).changes).toBe(CHANGES_IN_A_QUARTER + 1);
  });

  test('M9 given a consultation that is closed and opened again and again, then after twenty times it has to wait', async () => {
    const { browser, made } = await foundedBy(server, 'Sofia Secretary');
    const turn = async (n: number) =>
      (await browser.post(`/api/consultations/${made.consultation}/${n % 2 === 0 ? 'close' : 'reopen'}`, {})).json();
    for (let n = 0; n < CHANGES_IN_A_QUARTER; n += 1) expect(await turn(n)).toEqual({});
    expect((await turn(CHANGES_IN_A_QUARTER)).refused).toBe('changed-too-often');
  });
});
