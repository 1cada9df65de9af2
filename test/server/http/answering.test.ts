import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { takeDownContribution } from '../../../db/papers/taken-down.ts';
import { createHttpApp } from '../../../server/http/app.ts';
import { type AgendaItemId, idOf, type MeetingId } from '../../../shared/ids.ts';
import type { AnsweredAnswer } from '../../../shared/protocol/http/consultations/answering.ts';
import type { ConsultationMade } from '../../../shared/protocol/http/consultations/consultations.ts';
import type { MeetingFacts } from '../../../shared/protocol/http/meetings/meetings.ts';
import { foundedBy, invitationIn } from '../../support/servers/founding-form.ts';
import { type Browser, browserOf, type HttpServer, startHttp, verified } from '../../support/servers/http-server.ts';

describe('what became of contributions', () => {
  let server: HttpServer;
  let secretary: Browser;
  let author: Browser;
  let visitor: Browser;
  let made: ConsultationMade;
  let url: string;
  let item: string;
  let contribution: string;
  let given = 0;

  const words = (...paragraphs: readonly string[]) => ({ title: 'Transit is dear', language: 'en', paragraphs });
  const send = async (by: Browser, ...paragraphs: readonly string[]): Promise<string> =>
    (await by.post(`/api/consultations/${made.consultation}/contributions`, words(...paragraphs))).json().contribution;
  const give = async (command: object, known = 0, by = secretary) =>
    (await by.post(url, { id: `command-${++given}`, known, command })).json();
  const input = (paragraph: number, version = 1, of = contribution) => ({ contributionId: of, version, paragraph });
  const notTaken = (reason: string, ...inputs: readonly object[]) => ({
    type: 'answering.answer',
    answers: [{ inputs, outcome: { kind: 'not-taken', reason } }],
  });
  const discussed = (...inputs: readonly object[]) => ({
    type: 'answering.answer',
    answers: [{ inputs, outcome: { kind: 'discussed', agendaItemId: item, remark: '' } }],
  });
  const all = async (by = visitor): Promise<AnsweredAnswer> =>
    (await by.get(`/api/consultations/${made.consultation}/answers`)).json();
  const answers = async (query = '') =>
    (await visitor.get(`/api/contributions/${contribution}/answers${query}`)).json();
  const invited = async (role: string, name: string) => {
    const { link } = (await secretary.post(`/api/meetings/${made.meeting}/invitations`, { role })).json();
    return verified(server, name, { invitation: invitationIn(link) });
  };

  beforeEach(async () => {
    server = await startHttp();
    ({ browser: secretary, made } = await foundedBy(server, 'Sofia Secretary'));
    [author, visitor] = [await verified(server, 'Alba Author'), browserOf(server.app)];
    url = `/api/meetings/${made.meeting}/answering`;
    const facts: MeetingFacts = (await secretary.get(`/api/meetings/${made.meeting}`)).json();
    item = String(facts.agenda[1]?.id);
    contribution = await send(author, 'The price of transit is high.', 'Distance.');
  });
  afterEach(() => server.close());

  test('W7 given answers, then everybody reads them with the number and title that the item has now', async () => {
    expect(await answers()).toEqual({ answers: [], open: 2 });
    expect(await give(discussed(input(1)))).toMatchObject({ last: 1, names: {} });
    const shown = { kind: 'discussed', agendaItemId: item, number: '2', title: 'Challenges', remark: '' };
    const date = expect.stringMatching(/^\d{4}-\d\d-\d\d$/);
    expect(await answers()).toEqual({ answers: [{ paragraph: 1, date, outcome: shown }], open: 1 });
    expect(await all()).toMatchObject({
      more: false,
      contributions: [{ id: contribution, answers: [{ outcome: shown }] }],
    });
    const room = server.deps.rooms.get(made.meeting);
    const { person, profile } = (await secretary.get('/api/session')).json();
    const command = { type: 'agenda.move-item', itemId: idOf<AgendaItemId>(item), to: 0 } as const;
    await room?.execute({ id: idOf('move'), command }, { type: 'person', person, profile });
    expect((await answers()).answers[0].outcome.number).toBe('1');
  });

  test('W7 given answers that visitors ask for again, then the meeting is not folded for it', async () => {
    let looks = 0;
    const { rooms } = server.deps;
    const look = (id: MeetingId) => {
      looks += 1;
      return rooms.look(id);
    };
    const app = await createHttpApp({ ...server.deps, rooms: { ...rooms, look } });
    for (const url of [
      `/api/contributions/${contribution}/answers`,
      `/api/consultations/${made.consultation}/answers`,
    ]) {
      const { statusCode, headers } = await app.inject({ url });
      const before = looks;
      const again = [{}, { 'if-none-match': String(headers.etag) }].map((headers) => app.inject({ url, headers }));
      expect([statusCode, ...(await Promise.all(again)).map((each) => each.statusCode)]).toEqual([200, 200, 304]);
      expect(looks).toBe(before);
    }
    await app.close();
  });

  test('W1 given a rapporteur, who may answer, and others, who may not, then the log is for those who answer', async () => {
    const rapporteur = await invited('rapporteur', 'Rita Rapporteur');
    const participant = await invited('participant', 'Paul Participant');
    expect(await give(notTaken('Elsewhere.', input(1)), 0, rapporteur)).toMatchObject({ last: 1 });
    expect((await secretary.get(url)).json().names).toEqual({
      [(await rapporteur.get('/api/session')).json().person]: 'Rita Rapporteur',
    });
    for (const other of [participant, author]) {
      expect(await give(notTaken('No.', input(2)), 1, other)).toHaveProperty('refused');
      expect((await other.get(url)).json()).toHaveProperty('refused');
    }
    expect((await visitor.get(url)).json().refused).toBe('signed-out');
    expect((await give(notTaken(' ', input(2)), 1)).refused).toBe('text-empty');
    expect((await give(notTaken('X', input(3)), 1)).refused).toBe('unknown-contribution');
    expect((await give(notTaken('X', input(1)), 0)).refused).toBe('changed-meanwhile');
  });

  test('W4 given a contribution that is replaced, then answers hold for the same words, and the former version keeps its own', async () => {
    await give(notTaken('Elsewhere.', input(1), input(2)));
    await author.patch(`/api/contributions/${contribution}`, { ...words('New.', 'Distance.'), version: 1 });
    expect(await answers()).toMatchObject({ answers: [{ paragraph: 2 }], open: 1 });
    expect(await answers('?version=1')).toMatchObject({ answers: [{ paragraph: 1 }, { paragraph: 2 }], open: 0 });
    expect((await all()).contributions[0]).toMatchObject({ version: 2, former: [{ version: 1, now: [0, 2] }] });
    expect(await give(discussed(input(1, 2)), 1)).toMatchObject({ last: 2 });
    expect((await answers()).open).toBe(0);
  });

  test('W5 given contributions that are withdrawn or taken down, then they are neither answered nor shown, and one merged with them names the organisation', async () => {
    const other = await send(author, 'Fibre is dear.');
    const merged = { kind: 'merged', with: [input(1, 1, other)], remark: '' };
    await give({ type: 'answering.answer', answers: [{ inputs: [input(1)], outcome: merged }] });
    await give(notTaken('Elsewhere.', input(1, 1, other)), 1);
    await author.remove(`/api/contributions/${other}`);
    expect((await all()).contributions.map(({ id }) => id)).toEqual([contribution]);
    expect((await answers()).answers[0].outcome.with).toMatchObject([
      { organisation: 'Lakes Access Providers Association (2)' },
    ]);
    expect((await visitor.get(`/api/contributions/${other}/answers`)).json()).toEqual({ answers: [], open: 0 });
    expect((await give(discussed(input(1, 1, other)), 2)).refused).toBe('unknown-contribution');
    takeDownContribution(server.deps.db, idOf(contribution), 1);
    expect((await all()).contributions).toEqual([]);
    expect(JSON.stringify(await answers())).not.toContain('merged');
  });

  test('W5 given a contribution that came late, then it is answered and counted once the secretary has accepted it', async () => {
    const { title, letter, question, background, revision } = (
      await secretary.get(`/api/consultations/${made.consultation}`)
    ).json();
    const wording = { title, letter, question, background };
    await secretary.patch(`/api/consultations/${made.consultation}`, {
      ...wording,
      calendar: [],
      deadline: { day: '2020-01-01', late: true },
      revision,
    });
    const late = await send(author, 'We were late.');
    expect((await give(discussed(input(1, 1, late)))).refused).toBe('unknown-contribution');
    expect((await all()).contributions).toHaveLength(1);
    await secretary.post(`/api/contributions/${late}/acceptance`, { accepted: true });
    expect(await give(discussed(input(1, 1, late)))).toMatchObject({ last: 1 });
    expect((await all()).contributions).toHaveLength(2);
  });

  test('W3 given a step that is undone, then everybody reads what was said before', async () => {
    await give(discussed(input(1)));
    await give(notTaken('Elsewhere.', input(1), input(2)), 1);
    await give({ type: 'answering.undo', seq: 2 }, 2);
    expect(await answers()).toMatchObject({ answers: [{ outcome: { kind: 'discussed' } }], open: 1 });
  });

  test('W7 given long contributions, when their answers are made for a page, then others have turns in between', async () => {
    const long = Array.from({ length: 400 }, (_, n) => `Paragraph ${n}.`);
    const ids: string[] = [];
    for (let n = 0; n < 5; n += 1) ids.push(await send(author, ...long));
    let [turns, isOver] = [0, false];
    const counting = (): void => {
      turns += 1;
      if (!isOver) setImmediate(counting);
    };
    const inputs = ids.flatMap((id) => long.map((_, n) => input(n + 1, 1, id)));
    expect(await give(notTaken('Elsewhere.', ...inputs))).toMatchObject({ last: 1 });
    setImmediate(counting);
    expect((await all()).contributions).toHaveLength(6);
    isOver = true;
    expect(turns).toBeGreaterThanOrEqual(6);
  });
});
