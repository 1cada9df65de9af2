import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { wrongPapers } from '../../../db/papers/papers.ts';
import { type Actor, actorOf } from '../../../shared/actor.ts';
import { describe as described } from '../../../shared/annotation/anchoring.ts';
import { type AnnotationId, type CommandId, idOf, type PassageId } from '../../../shared/ids.ts';
import type { MeetingCommand } from '../../../shared/meeting.ts';
import type { ConsultationMade } from '../../../shared/protocol/http/consultations/consultations.ts';
import type { MeetingFacts } from '../../../shared/protocol/http/meetings/meetings.ts';
import { foundedBy, invitationIn } from '../../support/servers/founding-form.ts';
import { type Browser, type HttpServer, startHttp, verified } from '../../support/servers/http-server.ts';

const FAR = 'It is far from here, and the price of transit is high.';
const POWER = 'Power fails twice a week in the dry season.';

describe('N15 publishing with the wordings that were accepted', () => {
  let server: HttpServer;
  let secretary: Browser;
  let rapporteur: Browser;
  let made: ConsultationMade;
  let actors: { readonly secretary: Actor; readonly rapporteur: Actor };
  let item: string;
  let given = 0;

  const actor = async (browser: Browser): Promise<Actor> => actorOf((await browser.get('/api/session')).json());
  const url = () => `/api/meetings/${made.meeting}/compilation`;
  const version = async (n: number) => (await secretary.get(`${url()}.json?version=${n}`)).json();
  const words = async (n: number) => (await version(n)).passages.map(({ text }: { text: string }) => text);

  async function command(by: Actor, wanted: MeetingCommand): Promise<unknown> {
    const room = server.deps.rooms.get(made.meeting);
    return room?.execute({ id: idOf<CommandId>(`annotating-${++given}`), command: wanted }, by);
  }
  async function suggest(id: string, text: string, exact: string, replacement: string, passage = 'p-1'): Promise<void> {
    const selectors = described(text, text.indexOf(exact), text.indexOf(exact) + exact.length);
    if (!selectors) throw new Error('no such words');
    const annotationId = idOf<AnnotationId>(id);
    const made = { annotationId, passageId: idOf<PassageId>(passage), ...selectors, text: '', replacement };
    expect(await command(actors.secretary, { type: 'annotation.add', motivation: 'editing', ...made })).toHaveProperty(
      'accepted',
    );
  }
  const accept = (id: string) =>
    command(actors.rapporteur, { type: 'annotation.accept', annotationId: idOf<AnnotationId>(id) });
  const compilation = (first: string, shape?: object) => ({
    date: '2027-03-20',
    introduction: '',
    sections: [{ id: 's-1', agendaItemId: item, number: '2', title: 'Challenges', lead: '' }],
    passages: [
      { id: 'p-1', sectionId: 's-1', number: '2.1', text: first, language: 'en', sources: [], ...(shape && { shape }) },
      { id: 'p-2', sectionId: 's-1', number: '2.2', text: POWER, language: 'en', sources: [] },
    ],
  });
  const publish = async (first = FAR, shape?: object) =>
    (await secretary.post(url(), compilation(first, shape))).json();
  const compile = async (wanted: object) =>
    (
      await secretary.post(`/api/meetings/${made.meeting}/compiling`, {
        id: `c-${++given}`,
        known: 99,
        command: wanted,
      })
    ).json();

  beforeEach(async () => {
    server = await startHttp();
    ({ browser: secretary, made } = await foundedBy(server, 'Sofia Secretary'));
    const { link } = (await secretary.post(`/api/meetings/${made.meeting}/invitations`, { role: 'rapporteur' })).json();
    rapporteur = await verified(server, 'Rita Rapporteur', { invitation: invitationIn(link) });
    actors = { secretary: await actor(secretary), rapporteur: await actor(rapporteur) };
    const facts: MeetingFacts = (await secretary.get(`/api/meetings/${made.meeting}`)).json();
    item = String(facts.agenda[1]?.id);
    expect(await publish()).toEqual({ version: 1 });
  });
  afterEach(() => server.close());

  test('N15 given an accepted wording, when any program publishes the old words, then the version has the new ones and says whose they are', async () => {
    await suggest('a-1', FAR, 'high', 'too high');
    await suggest('a-2', FAR, 'far', 'near');
    await accept('a-1');
    expect(await publish(FAR, { kind: 'paragraph', marks: [{ start: 11, end: 15, look: 'strong' }] })).toEqual({
      version: 2,
      taken: 1,
      left: 0,
    });
    expect(await words(2)).toEqual([FAR.replace('high', 'too high'), POWER]);
    expect((await version(2)).passages[0].shape.marks).toEqual([{ start: 11, end: 15, look: 'strong' }]);
    const [wording] = (await version(2)).wordings;
    expect(wording).toEqual({
      annotationId: 'a-1',
      passageId: 'p-1',
      suggestedBy: { name: 'Sofia Secretary', organisation: 'Lakes Access Providers Association' },
      acceptedBy: { name: 'Rita Rapporteur', organisation: 'Lakes Access Providers Association' },
    });
    expect((await secretary.get(`${url()}.md?lang=en`)).body).toContain('accepted by Rita Rapporteur');
    expect(wrongPapers(server.deps.db.raw)).toEqual([]);
    server.deps.db.raw.exec(`UPDATE accepted_wordings SET accepted_by = '{"name":"Somebody","organisation":""}'`);
    expect(wrongPapers(server.deps.db.raw)).toHaveLength(1);
  });

  test('N15 given one that a version has, then later versions do not take it a second time', async () => {
    await suggest('a-1', FAR, 'high', 'too high');
    await accept('a-1');
    await publish();
    expect(await publish(FAR.replace('high', 'too high, some say'))).toEqual({ version: 3 });
    expect(await words(3)).toEqual([FAR.replace('high', 'too high, some say'), POWER]);
  });

  test('K13 given a draft, when a version takes a wording in, then the draft has it under the name of who accepted it, and can undo it', async () => {
    await compile({ type: 'compiling.take-up', version: 1 });
    await suggest('a-1', FAR, 'high', 'too high');
    await suggest('a-2', POWER, POWER, '', 'p-2');
    await accept('a-1');
    await accept('a-2');
    expect(await publish()).toMatchObject({ taken: 2 });
    expect(await words(2)).toEqual([FAR.replace('high', 'too high')]);
    const { records } = (await secretary.get(`/api/meetings/${made.meeting}/compiling`)).json();
    const [, rewritten, removed] = records;
    expect(rewritten).toMatchObject({ event: { type: 'compiling.rewritten', text: FAR.replace('high', 'too high') } });
    expect(removed).toMatchObject({ event: { type: 'compiling.removed', passages: ['p-2'] } });
    expect(rewritten.by).toBe((await rapporteur.get('/api/session')).json().person);
    expect(await compile({ type: 'compiling.undo', seq: rewritten.seq })).toMatchObject({ last: 4 });
  });

  test('K13 given a draft that says something else by now, then it stays', async () => {
    await compile({ type: 'compiling.take-up', version: 1 });
    await compile({ type: 'compiling.rewrite', passageId: 'p-1', text: 'It is near.' });
    await suggest('a-1', FAR, 'high', 'too high');
    await accept('a-1');
    await publish();
    expect((await secretary.get(`/api/meetings/${made.meeting}/compiling`)).json().last).toBe(2);
  });

  test('N15 given an accepted wording whose words are gone, then it is left, and waits for the version after', async () => {
    await suggest('a-1', FAR, 'high', 'too high');
    await accept('a-1');
    expect(await publish('Nothing of that.')).toEqual({ version: 2, taken: 0, left: 1 });
    const waiting = `/api/meetings/${made.meeting}/compiling/accepted`;
    expect((await secretary.get(waiting)).json().suggestions).toMatchObject([
      {
        id: 'a-1',
        replacement: 'too high',
        author: { name: 'Sofia Secretary' },
        acceptedBy: { name: 'Rita Rapporteur' },
      },
    ]);
    expect(await publish()).toEqual({ version: 3, taken: 1, left: 0 });
    expect((await rapporteur.get(waiting)).json().suggestions).toEqual([]);
    expect((await version(3)).wordings).toHaveLength(1);
  });

  test('C1 given those who may close the meeting, then they can read which accepted wordings are in no version yet', async () => {
    await suggest('a-1', FAR, 'high', 'too high');
    await accept('a-1');
    const { link } = (await secretary.post(`/api/meetings/${made.meeting}/invitations`, { role: 'chair' })).json();
    const chair = await verified(server, 'Carla Chair', { invitation: invitationIn(link) });
    const waiting = `/api/meetings/${made.meeting}/compiling/accepted`;
    expect((await chair.get(waiting)).json()).toMatchObject({ suggestions: [{ id: 'a-1' }] });
    const guest = (await secretary.post(`/api/meetings/${made.meeting}/invitations`, { role: 'participant' })).json();
    const participant = await verified(server, 'Pat Participant', { invitation: invitationIn(guest.link) });
    expect((await participant.get(waiting)).json()).toMatchObject({ refused: 'not-permitted' });
  });

  test('N14 given one accepted on an earlier version, then another for the same words of this version is in conflict with it', async () => {
    await suggest('a-1', FAR, 'price of transit', 'fee');
    await publish(`${FAR} So they say.`);
    await suggest('a-2', `${FAR} So they say.`, 'transit is high', 'transit is low');
    await accept('a-1');
    expect(await accept('a-2')).toMatchObject({ refused: 'suggestions-conflict' });
  });
});
