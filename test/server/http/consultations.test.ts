import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createHttpApp } from '../../../server/http/app.ts';
import { createMeetingRooms } from '../../../server/meetings/meeting-rooms.ts';
import type { MeetingFacts } from '../../../shared/protocol/http/meetings/meetings.ts';
import { foundedBy, foundingForm } from '../../support/servers/founding-form.ts';
import { type Browser, browserOf, type HttpServer, startHttp, verified } from '../../support/servers/http-server.ts';

const { title, letter, question, background, calendar } = foundingForm;
const wording = { title, letter, question, background, calendar };

describe('consultations', () => {
  let server: HttpServer;
  beforeEach(async () => {
    server = await startHttp();
  });
  afterEach(() => server.close());

  test('given an empty form filled in, then consultation, meeting, agenda and secretary are there, for everybody to see', async () => {
    const { made } = await foundedBy(server, 'Sofia Secretary');
    const visitor = browserOf(server.app);
    const [listed] = (await visitor.get('/api/consultations')).json();
    expect(listed).toMatchObject({ id: made.consultation, title: foundingForm.title, contributionCount: 0 });
    expect(listed.meetings).toEqual([
      { id: made.meeting, title: 'Meeting on exchange points', date: '2027-03-28', hours: null },
    ]);
    const one = (await visitor.get(`/api/consultations/${made.consultation}`)).json();
    expect(one).toMatchObject({ background: foundingForm.background, isSample: false, contributions: [] });
    expect(one.calendar.map(({ date }: { date: string }) => date)).toEqual(['2027-02-28', '2027-03-28']);
    const facts: MeetingFacts = (await visitor.get(`/api/meetings/${made.meeting}`)).json();
    expect(facts).toMatchObject({
      id: made.meeting,
      document: 'LG 1/1',
      place: 'Kampala',
      phase: { state: 'not-open' },
    });
    expect(facts.agenda.map(({ title }) => title)).toEqual(['Opening', 'Challenges']);
    expect(facts.counts).toMatchObject({ members: 1, presentRemotely: 0, interventions: 0 });
    expect((await visitor.get('/api/meetings')).json()).toEqual([facts]);
    expect(JSON.stringify(facts)).not.toContain('Sofia');
  });

  test('given a disk on which the log cannot be written, when somebody founds, then nothing of it is listed', async () => {
    const browser = await verified(server, 'Sofia Secretary');
    const { raw } = server.deps.db;
    raw.exec("CREATE TRIGGER disk_full BEFORE INSERT ON events BEGIN SELECT RAISE(ABORT, 'full'); END");
    expect((await browser.post('/api/consultations', foundingForm)).json().refused).toBe('storage-failed');
    expect((await browser.get('/api/consultations')).json()).toEqual([]);
    expect((await browser.get('/api/meetings')).json()).toEqual([]);
    raw.exec('DROP TRIGGER disk_full');
    expect((await browser.post('/api/consultations', foundingForm)).statusCode).toBe(201);
    expect((await browser.get('/api/consultations')).json()).toHaveLength(1);
  });

  test('given meetings from before the server started, when they are listed, then their facts are told and no room opens', async () => {
    const { browser, made } = await foundedBy(server, 'Sofia Secretary');
    const before = (await browser.get('/api/meetings')).json();
    const rooms = createMeetingRooms(server.deps.db, server.deps.effects);
    const opened = vi.fn();
    rooms.onOpened(opened);
    const restarted = browserOf(await createHttpApp({ ...server.deps, rooms }));
    for (let n = 0; n < 2; n += 1) expect((await restarted.get('/api/meetings')).json()).toEqual(before);
    expect((await restarted.get(`/api/meetings/${made.meeting}`)).json()).toEqual(before[0]);
    expect(opened).not.toHaveBeenCalled();
  });

  test('given a new meeting, its log begins with being convened, and its founder is secretary', async () => {
    const { made } = await foundedBy(server, 'Sofia Secretary');
    const room = server.deps.rooms.get(made.meeting);
    const types = room?.after(0).map(({ event }) => event.type);
    expect(types?.slice(0, 2)).toEqual(['meeting.convened', 'attendance.enrolled']);
    expect(Object.values(room?.meeting.attendance.members ?? {}).map(({ role }) => role)).toEqual(['secretary']);
  });

  test('a visitor cannot create a consultation, and a form with mistakes founds none', async () => {
    expect((await browserOf(server.app).post('/api/consultations', foundingForm)).statusCode).toBe(401);
    const browser = await verified(server, 'Sofia Secretary');
    const form = {
      ...foundingForm,
      timeZone: 'Africa/Nowhere',
      meeting: { ...foundingForm.meeting, date: 'soon' },
      agenda: [],
    };
    const answer = (await browser.post('/api/consultations', form)).json();
    expect(answer).toMatchObject({ refused: 'bad-message', fields: ['timeZone', 'meeting.date', 'agenda'] });
    expect((await browser.get('/api/consultations')).json()).toEqual([]);
  });

  test('given the secretary, when they change the wording, then everybody reads it so, and the meeting stays as convened', async () => {
    const { browser, made } = await foundedBy(server, 'Sofia Secretary');
    const url = `/api/consultations/${made.consultation}`;
    const visitor = browserOf(server.app);
    const read = (await browser.get(url)).json();
    expect([read.mayChange, (await visitor.get(url)).json().mayChange]).toEqual([true, false]);
    const change = { ...wording, question: 'What helps?', calendar: [{ date: '2027-03-01', what: 'Last day' }] };
    const answer = await browser.patch(url, { ...change, revision: read.revision });
    const { group, place, timeZone } = foundingForm;
    const after = (await visitor.get(url)).json();
    expect(after).toMatchObject({ question: 'What helps?', group, place, timeZone, revision: answer.json().revision });
    expect(after.calendar).toMatchObject([{ date: '2027-03-01', what: 'Last day' }]);
    const facts: MeetingFacts = (await visitor.get(`/api/meetings/${made.meeting}`)).json();
    expect(facts).toMatchObject({ title: foundingForm.meeting.title, date: foundingForm.meeting.date });
    expect(facts.seq).toBe(4);
  });

  test('given two secretaries who have read the same, when both change it, then the second is told, and can after reading again', async () => {
    const { browser, made } = await foundedBy(server, 'Sofia Secretary');
    const url = `/api/consultations/${made.consultation}`;
    const { revision } = (await browser.get(url)).json();
    expect((await browser.patch(url, { ...wording, title: 'First', revision })).statusCode).toBe(200);
    const second = await browser.patch(url, { ...wording, title: 'Second', revision });
    expect([second.statusCode, second.json().refused]).toEqual([409, 'changed-meanwhile']);
    const present = (await browser.get(url)).json();
    expect(present.title).toBe('First');
    const again = await browser.patch(url, { ...wording, title: 'Second', revision: present.revision });
    expect(again.statusCode).toBe(200);
  });

  test('given anybody but its secretary, when they change a wording, then they are refused, and so is what is no wording', async () => {
    const { browser, made } = await foundedBy(server, 'Sofia Secretary');
    const url = `/api/consultations/${made.consultation}`;
    const { revision } = (await browser.get(url)).json();
    const { browser: other } = await foundedBy(server, 'Ruth Namaganda');
    const refused = async (by: Browser, body: object) =>
      (await by.patch(url, { ...wording, revision, ...body })).json();
    expect((await refused(browserOf(server.app), {})).refused).toBe('signed-out');
    expect((await refused(other, {})).refused).toBe('not-permitted');
    expect(await refused(browser, { title: ' ', place: 'Elsewhere' })).toMatchObject({ fields: ['title', 'place'] });
    expect((await browser.patch('/api/consultations/none', {})).json().refused).toBe('unknown-consultation');
    expect((await browser.get(url)).json().revision).toBe(revision);
  });

  test('what does not exist is refused by name', async () => {
    const browser = browserOf(server.app);
    const refusals = await Promise.all(
      ['/api/consultations/none', '/api/contributions/none', '/api/meetings/none', '/api/meetings/%00'].map(
        async (url) => (await browser.get(url)).json().refused,
      ),
    );
    expect(refusals).toEqual(['unknown-consultation', 'unknown-contribution', 'unknown-meeting', 'unknown-meeting']);
  });

  test('given somebody signed in, when they contribute, then everybody reads it under their name, with the day at the place', async () => {
    const { browser, made } = await foundedBy(server, 'Ruth Namaganda');
    const url = `/api/consultations/${made.consultation}/contributions`;
    const text = { title: 'Transit is dear', language: 'en', paragraphs: ['Cost.', ' Distance.\nAnd borders. '] };
    const answer = await browser.post(url, text);
    expect(answer.statusCode).toBe(201);
    const visitor = browserOf(server.app);
    const read = (await visitor.get(`/api/contributions/${answer.json().contribution}`)).json();
    expect(read).toMatchObject({
      name: 'Ruth Namaganda',
      country: 'UG',
      paragraphs: ['Cost.', 'Distance.\nAnd borders.'],
    });
    expect(read.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const { contributions } = (await visitor.get(`/api/consultations/${made.consultation}`)).json();
    expect(contributions).toEqual([expect.objectContaining({ title: 'Transit is dear' })]);
    expect(contributions[0].paragraphs).toBeUndefined();
    expect((await visitor.post(url, text)).json().refused).toBe('signed-out');
    expect((await browser.post(url, { ...text, paragraphs: [] })).json().fields).toEqual(['paragraphs']);
  });
});
