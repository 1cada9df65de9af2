import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compilationText, storeCompilation } from '../../../db/papers/compilations.ts';
import { wrongPapers } from '../../../db/papers/papers.ts';
import { takeDownContribution } from '../../../db/papers/taken-down.ts';
import { createAnnouncing } from '../../../server/letters/announcing.ts';
import type { Message } from '../../../server/letters/mail.ts';
import { actorOf } from '../../../shared/actor.ts';
import { type CommandId, idOf } from '../../../shared/ids.ts';
import type { Receipt } from '../../../shared/protocol/commands/command.ts';
import type { ConsultationMade } from '../../../shared/protocol/http/consultations/consultations.ts';
import { compilation } from '../../support/servers/founded.ts';
import { foundedBy, foundingForm, invitationIn } from '../../support/servers/founding-form.ts';
import { type Browser, browserOf, type HttpServer, startHttp, verified } from '../../support/servers/http-server.ts';
import { startMailing } from '../../support/servers/mailing.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const dayIn = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
const words = { title: 'Ferries', language: 'en', paragraphs: ['They are late.', 'They are dear.'] };
const corrected = { title: 'Ferries and ports', language: 'en', paragraphs: ['They are seldom late.'] };

let letters: Message[];
let server: HttpServer;
let secretary: Browser;
let author: Browser;
let made: ConsultationMade;
beforeEach(async () => {
  ({ server, letters } = await startMailing());
  secretary = await verified(server, 'Sofia Secretary');
  author = await verified(server, 'Ruth Author');
});
afterEach(() => server.close());

async function found(deadline: object | null = null): Promise<void> {
  made = (await secretary.post('/api/consultations', { ...foundingForm, deadline })).json();
}
const home = () => `/api/consultations/${made.consultation}`;
const consultation = async () => (await browserOf(server.app).get(home())).json();
const contribute = async (browser = author) => (await browser.post(`${home()}/contributions`, words)).json();
const read = async (id: string, which = '', browser = browserOf(server.app)) =>
  (await browser.get(`/api/contributions/${id}${which}`)).json();

describe('given a last day for contributions', () => {
  test('C3 when it has passed, then none is taken any more, and everybody reads until when', async () => {
    await found({ day: dayIn(2), late: false });
    expect((await contribute()).contribution).toBeDefined();
    server.tick(4 * DAY_MS);
    expect((await contribute()).refused).toBe('contributions-ended');
    expect((await consultation()).contributions).toMatchObject([{ late: false }]);
    expect((await consultation()).deadline).toEqual({ day: dayIn(2), late: false });
  });

  test('C3 when its secretary takes later ones, then they are marked late, and stay so', async () => {
    await found({ day: dayIn(-2), late: true });
    const { contribution } = await contribute();
    expect(await read(contribution, '', author)).toMatchObject({ late: true });
    expect((await secretary.post(`/api/contributions/${contribution}/acceptance`, { accepted: true })).statusCode).toBe(
      200,
    );
    const { title, letter, question, background } = foundingForm;
    const { revision } = await consultation();
    const wording = {
      title,
      letter,
      question,
      background,
      calendar: [],
      deadline: { day: dayIn(9), late: false },
      revision,
    };
    expect((await secretary.patch(home(), wording)).statusCode).toBe(200);
    await contribute();
    expect((await consultation()).contributions.map(({ late }: { late: boolean }) => late)).toEqual([true, false]);
  });
});

describe('given a contribution', () => {
  let id: string;
  beforeEach(async () => {
    await found({ day: dayIn(2), late: true });
    id = (await contribute()).contribution;
  });

  test('C4 when its author corrects it, then the new words stand, the former can be read, and the chain of papers holds', async () => {
    expect(await read(id, '', author)).toMatchObject({ mayMend: true, version: 1 });
    expect((await author.patch(`/api/contributions/${id}`, { ...corrected, version: 1 })).statusCode).toBe(200);
    expect(await read(id)).toMatchObject({ ...corrected, version: 2, versions: [{ number: 1 }] });
    expect(await read(id, '?version=1')).toMatchObject({ ...words, version: 1 });
    expect((await read(id, '?version=7')).refused).toBe('unknown-contribution');
    expect((await author.patch(`/api/contributions/${id}`, { ...corrected, version: 1 })).json().refused).toBe(
      'changed-meanwhile',
    );
    const { raw } = server.deps.db;
    expect(wrongPapers(raw)).toEqual([]);
    raw.exec("UPDATE contribution_versions SET title = 'Boats'");
    expect(wrongPapers(raw)).toEqual([`an earlier version of contribution ${id} was changed`]);
  });

  test.each(['01', `${'0'.repeat(99)}1`, '1.0', '1e0', '0x1', '+1', ' 1', '0', '-1', '100000', '1,1'])(
    'C4 when its version is asked for as %s, then there is none: every number has one spelling',
    async (version) => {
      await author.patch(`/api/contributions/${id}`, { ...corrected, version: 1 });
      expect(await read(id, `?version=${encodeURIComponent(version)}`)).toMatchObject({
        refused: 'unknown-contribution',
      });
    },
  );

  test('C4 when somebody else corrects or withdraws it, then it is refused', async () => {
    const path = `/api/contributions/${id}`;
    expect((await secretary.patch(path, { ...corrected, version: 1 })).json().refused).toBe('not-yours');
    expect((await secretary.remove(path)).json().refused).toBe('not-yours');
    expect((await browserOf(server.app).remove(path)).json().refused).toBe('signed-out');
    expect((await read(id, '', secretary)).mayMend).toBeUndefined();
  });

  test('C4 when contributions are open no more, then its author neither corrects nor withdraws it', async () => {
    server.tick(4 * DAY_MS);
    const path = `/api/contributions/${id}`;
    expect((await author.patch(path, { ...corrected, version: 1 })).json().refused).toBe('contributions-ended');
    expect((await author.remove(path)).json().refused).toBe('contributions-ended');
    expect((await read(id, '', author)).mayMend).toBeUndefined();
  });

  test('C4 when its author withdraws it, then its day and organisation stay, no version of its words, and the chain holds', async () => {
    await author.patch(`/api/contributions/${id}`, { ...corrected, version: 1 });
    expect((await author.remove(`/api/contributions/${id}`)).statusCode).toBe(204);
    const stub = {
      title: '',
      name: '',
      withdrawnOn: expect.any(String),
      organisation: expect.stringContaining('Lakes'),
    };
    expect(await read(id)).toMatchObject({ ...stub, paragraphs: [], versions: [] });
    expect(JSON.stringify(await read(id, '?version=1'))).not.toContain('late.');
    expect((await consultation()).contributions).toMatchObject([stub]);
    expect((await author.patch(`/api/contributions/${id}`, { ...corrected, version: 2 })).json().refused).toBe(
      'contribution-withdrawn',
    );
    const { raw } = server.deps.db;
    expect(wrongPapers(raw)).toEqual([]);
    raw.exec('UPDATE contributions SET withdrawn_on = NULL');
    expect(wrongPapers(raw)).toEqual([`contribution ${id} was changed`]);
  });

  test('C4 when it is corrected after a compilation has quoted it, then the compilation cites the version that it quotes', async () => {
    const { db } = server.deps;
    const cited = compilation.passages.map((passage) => ({
      ...passage,
      sources: [{ contributionId: idOf<never>(id), paragraph: 2 }],
    }));
    const quoting = { ...compilation, passages: cited };
    storeCompilation(db, made.meeting, 1, quoting, server.deps.effects.now());
    server.tick(1000);
    await author.patch(`/api/contributions/${id}`, { ...corrected, version: 1 });
    server.tick(1000);
    storeCompilation(db, made.meeting, 2, quoting, server.deps.effects.now());
    const versions = [1, 2].map((n) => compilationText(db, made.meeting, n)?.passages[0]?.sources[0]?.version);
    expect(versions).toEqual([1, 2]);
    await author.remove(`/api/contributions/${id}`);
    expect(compilationText(db, made.meeting, 1)?.passages[0]?.text).toBe(compilation.passages[0]?.text);
  });

  test('C4 when it is withdrawn, then versions that it never had are not found', async () => {
    await author.remove(`/api/contributions/${id}`);
    expect((await read(id, '?version=1')).withdrawnOn).toEqual(expect.any(String));
    expect((await read(id, '?version=7')).refused).toBe('unknown-contribution');
  });

  test('C5 when it is withdrawn, or taken down, then its consultation is without contributions, and can be deleted', async () => {
    const listed = async () => (await browserOf(server.app).get('/api/consultations')).json()[0]?.contributionCount;
    expect(await listed()).toBe(1);
    const { contribution } = await contribute();
    takeDownContribution(server.deps.db, contribution, server.deps.effects.now());
    expect((await secretary.remove(home())).json().refused).toBe('consultation-in-use');
    await author.remove(`/api/contributions/${id}`);
    expect(await listed()).toBe(0);
    expect((await secretary.remove(home())).statusCode).toBe(204);
  });

  test('C5 when its consultation is deleted, then that is refused; when it is closed, then it is read and takes nothing', async () => {
    expect((await secretary.remove(home())).json().refused).toBe('consultation-in-use');
    expect((await author.post(`${home()}/close`, {})).json().refused).toBe('not-permitted');
    expect((await secretary.post(`${home()}/close`, {})).statusCode).toBe(200);
    expect(await consultation()).toMatchObject({ closedAt: expect.any(Number), contributions: [{ id }] });
    const [listed] = (await browserOf(server.app).get('/api/consultations')).json();
    expect(listed.closedAt).toEqual(expect.any(Number));
    expect((await contribute()).refused).toBe('consultation-closed');
    const invitation = { role: 'participant', email: 'bo@agency.example' };
    const invite = async () => (await secretary.post(`/api/meetings/${made.meeting}/invitations`, invitation)).json();
    expect((await invite()).refused).toBe('consultation-closed');
    const { title, date } = foundingForm.meeting;
    const moved = { title, date, place: 'Entebbe', timeZone: 'Africa/Kampala', hours: null, changes: 0 };
    expect((await secretary.patch(`/api/meetings/${made.meeting}`, moved)).json().changes).toBe(1);
    await secretary.post(`${home()}/reopen`, {});
    expect((await contribute()).contribution).toBeDefined();
    expect((await invite()).mail).toBe('sent');
  });
});

describe('given a consultation without contributions', () => {
  test('C5 when its meeting is opened in the moment in which it is deleted, then it stays', async () => {
    const other = await startHttp();
    let opening: Promise<Receipt> | undefined;
    let open = () => opening;
    // Decided, and not on the disk yet, when the request is answered.
    other.app.addHook('preHandler', ({ method }, _reply, done) => {
      if (method === 'DELETE') opening = open();
      done();
    });
    const { browser, made } = await foundedBy(other, 'Sofia Secretary');
    const actor = actorOf((await browser.get('/api/session')).json());
    const command = { id: idOf<CommandId>('open'), command: { type: 'meeting.open' } } as const;
    open = () => other.deps.rooms.get(made.meeting)?.execute(command, actor);
    const deleted = (await browser.remove(`/api/consultations/${made.consultation}`)).json();
    expect([deleted.refused, await opening]).toEqual(['consultation-in-use', { accepted: expect.anything() }]);
    await other.close();
  });

  test('C5 when its secretary deletes it, then it is found by nobody, its links lead nowhere, and those invited get a cancellation', async () => {
    await found();
    const { link } = (
      await secretary.post(`/api/meetings/${made.meeting}/invitations`, {
        role: 'participant',
        email: 'bo@agency.example',
      })
    ).json();
    const invitation = invitationIn(link);
    letters.length = 0;
    expect((await author.remove(home())).json().refused).toBe('not-permitted');
    expect((await secretary.remove(home())).statusCode).toBe(204);
    const visitor = browserOf(server.app);
    expect((await visitor.get(home())).statusCode).toBe(404);
    expect((await visitor.get(`/api/meetings/${made.meeting}`)).statusCode).toBe(404);
    expect((await visitor.get('/api/consultations')).json()).toEqual([]);
    expect((await visitor.post('/api/invitations/look', { invitation })).json().refused).toBe('unknown-invitation');
    const { db, post, rooms, effects } = server.deps;
    if (!post) throw new Error('this server sends no messages');
    const announcing = createAnnouncing({ db, post, rooms, effects });
    await announcing.look();
    announcing.stop();
    const told = letters.filter(({ calendar }) => calendar);
    expect(told.map(({ to, subject }) => [to, subject]).sort()).toEqual([
      ['bo@agency.example', 'Openfloor at meet.example: a meeting has been cancelled'],
      ['sofia@lakes.example', 'Openfloor at meet.example: a meeting has been cancelled'],
    ]);
    expect(told[0]?.calendar).toMatchObject({ method: 'CANCEL', content: expect.stringContaining('STATUS:CANCELLED') });
  });
});
