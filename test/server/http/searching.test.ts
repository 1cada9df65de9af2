import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addContribution, correctContribution, withdrawContribution } from '../../../db/papers/contributions.ts';
import { takeDownConsultation, takeDownContribution } from '../../../db/papers/taken-down.ts';
import { executeAll } from '../../../server/meetings/convening.ts';
import { actorOf } from '../../../shared/actor.ts';
import {
  type AgendaItemId,
  type AnnotationId,
  type ConsultationId,
  type ContributionId,
  type EntryId,
  idOf,
  type MeetingId,
  type PassageId,
  type ReplyId,
} from '../../../shared/ids.ts';
import type { MeetingCommand } from '../../../shared/meeting.ts';
import { FOUND_KINDS, type Found, type SearchAnswer } from '../../../shared/protocol/http/search.ts';
import { contribution } from '../../support/servers/founded.ts';
import { foundedBy, invitationIn } from '../../support/servers/founding-form.ts';
import { type Browser, browserOf, type HttpServer, startHttp, verified } from '../../support/servers/http-server.ts';

const ASKERS = ['visitor', 'stranger', 'participant', 'secretary'] as const;
type Asker = (typeof ASKERS)[number];
const MEMBERS: readonly Asker[] = ['participant', 'secretary'];
const passage = idOf<PassageId>('p-1');
const annotation = idOf<AnnotationId>('a-1');

let server: HttpServer;
let consultation: ConsultationId;
let meeting: MeetingId;
let item: AgendaItemId;
const askers = new Map<Asker, Browser>();

const browserFor = (asker: Asker): Browser => askers.get(asker) ?? browserOf(server.app);
async function say(asker: Asker, ...commands: readonly MeetingCommand[]): Promise<void> {
  const by = actorOf((await browserFor(asker).get('/api/session')).json());
  const refusal = await executeAll(
    server.deps,
    meeting,
    commands.map((command) => [by, command]),
  );
  expect(refusal).toBeNull();
}
async function answer(asker: Asker, typed: string, more = ''): Promise<SearchAnswer> {
  await server.deps.search.settled();
  return (await browserFor(asker).get(`/api/search?q=${encodeURIComponent(typed)}${more}`)).json();
}
async function kindsFor(typed: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const found = await Promise.all(
    ASKERS.map(async (asker) => [asker, (await answer(asker, typed)).groups.map(({ kind }) => kind)] as const),
  );
  return Object.fromEntries(found);
}
const same = (kinds: (asker: Asker) => readonly string[]) =>
  Object.fromEntries(ASKERS.map((asker) => [asker, kinds(asker)]));
const foundFor = async (asker: Asker, typed: string): Promise<readonly Found[]> =>
  (await answer(asker, typed)).groups.flatMap(({ found }) => found);
const send = (id: string, text: string, more: object = {}) =>
  addContribution(
    server.deps.db,
    {
      ...contribution,
      id: idOf<ContributionId>(id),
      consultationId: consultation,
      paragraphs: ['First.', text],
      ...more,
    },
    null,
    1,
  );
const annotate = (id: AnnotationId, text: string): MeetingCommand => ({
  type: 'annotation.add',
  annotationId: id,
  passageId: passage,
  quote: { exact: 'nightingale', prefix: 'The ', suffix: ' sings.' },
  position: { start: 4, end: 15 },
  motivation: 'commenting',
  text,
  replacement: null,
});

const decide = (id: string, text: string): MeetingCommand => ({
  type: 'minutes.record-decision',
  entryId: idOf<EntryId>(id),
  agendaItemId: item,
  text,
  about: null,
});

beforeAll(async () => {
  server = await startHttp();
  const { browser, made } = await foundedBy(server, 'Sofia Secretary');
  ({ consultation, meeting } = made);
  askers.set('secretary', browser);
  const { link } = (await browser.post(`/api/meetings/${meeting}/invitations`, { role: 'participant' })).json();
  askers.set('participant', await verified(server, 'Paul Participant', { invitation: invitationIn(link) }));
  askers.set('stranger', await verified(server, 'Stran Ger'));
  item = (await browser.get(`/api/meetings/${meeting}`)).json().agenda[1].id;
  send('lagoon', 'A nightingale needs bandwidth.');
  const published = await browser.post(`/api/meetings/${meeting}/compilation`, {
    date: '2026-11-01',
    introduction: '',
    sections: [{ id: 's-1', agendaItemId: item, number: '1', title: 'Birds', lead: '' }],
    passages: [
      { id: passage, sectionId: 's-1', number: '1.1', text: 'The nightingale sings.', language: 'en', sources: [] },
    ],
  });
  expect(published.statusCode).toBe(201);
});
afterAll(() => server.close());

describe('given somebody who searches', () => {
  const papers = ['contribution', 'passage'];

  test('when the meeting was not opened yet, then everybody finds the papers, each at its place', async () => {
    expect(await kindsFor('nightingale')).toEqual(same(() => papers));
    const [first, second] = await foundFor('visitor', 'Nightingále');
    expect(first).toMatchObject({
      href: '/contributions/lagoon#p2',
      about: `${contribution.name}, ${contribution.organisation}`,
      marks: [[2, 13]],
    });
    expect(second).toMatchObject({
      href: `/api/meetings/${meeting}/compilation.html?lang=en#passage-p-1`,
      about: '1.1',
    });
  });

  test('when it is open, suspended or open again, then annotations and the draft of the minutes are for its members', async () => {
    await say(
      'secretary',
      { type: 'attendance.join', mode: 'room' },
      { type: 'meeting.open' },
      { type: 'agenda.take-item', itemId: item },
    );
    await say('participant', { type: 'attendance.join', mode: 'remote' }, annotate(annotation, 'Which nightingale?'));
    await say('secretary', decide('d-1', 'The nightingale stays.'));
    const expected = same((asker) => (MEMBERS.includes(asker) ? FOUND_KINDS : papers));
    expect(await kindsFor('nightingale')).toEqual(expected);
    const led = async (asker: Asker) => (await foundFor(asker, 'nightingale')).map(({ href }) => href).join(' ');
    for (const place of ['#passage-p-1', '#annotation-a-1', '/minutes#decision-d-1'])
      expect(await led('participant')).toContain(`/meetings/${meeting}${place}`);
    expect(await led('stranger')).not.toContain(` /meetings/${meeting}`);
    for (const type of ['meeting.suspend', 'meeting.resume'] as const) {
      await say('secretary', { type });
      expect(await kindsFor('nightingale')).toEqual(expected);
    }
  });

  test('S3 when it is closed, then everybody finds all of it; and when it goes on, others find what was published', async () => {
    await say('secretary', { type: 'meeting.close' });
    expect(await kindsFor('nightingale')).toEqual(same(() => FOUND_KINDS));
    await say('secretary', { type: 'meeting.open' });
    await say('secretary', decide('d-2', 'The starling comes.'));
    await say('participant', annotate(idOf<AnnotationId>('a-2'), 'And the starling?'), {
      type: 'annotation.change',
      annotationId: annotation,
      text: 'Which blackbird?',
      replacement: null,
    });
    expect(await kindsFor('starling')).toEqual(
      same((asker) => (MEMBERS.includes(asker) ? ['annotation', 'minutes'] : [])),
    );
    expect(await kindsFor('blackbird')).toEqual(same((asker) => (MEMBERS.includes(asker) ? ['annotation'] : [])));
    expect((await kindsFor('"nightingale stays"')).visitor).toEqual(['minutes']);
  });

  test('when a reply or an annotation is withdrawn, then nobody finds its words', async () => {
    const reply = idOf<ReplyId>('r-1');
    await say('secretary', {
      type: 'annotation.reply',
      annotationId: annotation,
      replyId: reply,
      text: 'A kingfisher.',
    });
    expect((await kindsFor('kingfisher')).participant).toEqual(['annotation']);
    await say('secretary', { type: 'annotation.withdraw-reply', annotationId: annotation, replyId: reply });
    expect(await kindsFor('kingfisher')).toEqual(same(() => []));
    await say('participant', { type: 'annotation.withdraw', annotationId: annotation });
    expect(await kindsFor('blackbird')).toEqual(same(() => []));
    const { person } = (await browserFor('participant').get('/api/session')).json();
    await say('secretary', { type: 'annotation.withdraw-everything', person });
    expect((await kindsFor('starling')).participant).toEqual(['minutes']);
  });

  test('when a contribution is corrected, withdrawn or taken down, then what it said before is not found', async () => {
    const { db } = server.deps;
    for (const id of ['one', 'two', 'three']) send(id, `An albatross ${id}.`);
    expect((await foundFor('visitor', 'albatross')).length).toBe(3);
    const words = { language: 'en', title: 'Ours', paragraphs: ['A pelican.'] } as const;
    correctContribution(db, idOf<ContributionId>('one'), words, { day: '2026-11-02', at: 2 });
    withdrawContribution(db, idOf<ContributionId>('two'), '2026-11-02');
    takeDownContribution(db, idOf<ContributionId>('three'), 3);
    expect(await kindsFor('albatross')).toEqual(same(() => []));
    expect((await foundFor('visitor', 'pelican')).map(({ href }) => href)).toEqual(['/contributions/one#p1']);
    takeDownContribution(db, idOf<ContributionId>('three'), null);
    expect((await foundFor('visitor', 'albatross')).map(({ href }) => href)).toEqual(['/contributions/three#p2']);
  });

  test('when a kind or a consultation is named, then only that is searched', async () => {
    const kinds = async (more: string) =>
      (await answer('secretary', 'nightingale', more)).groups.map(({ kind }) => kind);
    expect(await kinds('&kind=passage')).toEqual(['passage']);
    expect(await kinds(`&consultation=${consultation}&kind=contribution`)).toEqual(['contribution']);
    expect(await kinds('&consultation=another')).toEqual([]);
    expect(await kinds('&kind=letters')).toEqual([]);
  });

  test('when contributions to a consultation are chosen by words, then those that have all of them are named', async () => {
    const ids = async (typed: string) =>
      (
        await browserFor('visitor').get(
          `/api/consultations/${consultation}/contributions?q=${encodeURIComponent(typed)}`,
        )
      ).json();
    expect(await ids('nightingale FIRST')).toEqual(['lagoon']);
    expect(await ids('nightingale pelican')).toEqual([]);
    expect(await ids('')).toEqual([]);
    expect(await ids('albatross')).toEqual(['three']);
    takeDownContribution(server.deps.db, idOf<ContributionId>('three'), 4);
    expect(await ids('albatross')).toEqual([]);
    send('waiting', 'A heron.', { acceptance: 'waiting' });
    expect([await ids('heron'), await kindsFor('heron')]).toEqual([[], same(() => [])]);
  });
});

describe('given anything that may be typed', () => {
  test('S4 when it is nonsense, then the answer is empty, and no error', async () => {
    for (const typed of ['', '"', '*', 'NEAR(', "a' OR 1=1 --", '\u0000', '((((', '^', '🦜', 'a AND'])
      expect([
        typed,
        (await browserFor('visitor').get(`/api/search?q=${encodeURIComponent(typed)}`)).statusCode,
      ]).toEqual([typed, 200]);
    expect((await server.app.inject('/api/search?q=%ff%fe&q=x&kind=__proto__')).statusCode).toBe(200);
  });

  test('when it has ten thousand letters, then it is refused with the field that is meant', async () => {
    const refused = await browserFor('visitor').get(`/api/search?q=${'x'.repeat(10_000)}`);
    expect([refused.statusCode, refused.json().fields]).toEqual([400, ['q']]);
  });

  test('when the consultation is taken down, then nothing of it is found by anybody', async () => {
    takeDownConsultation(server.deps.db, consultation, 1);
    server.deps.rooms.show(meeting, false);
    expect(await kindsFor('nightingale')).toEqual(same(() => []));
    expect(await kindsFor('starling')).toEqual(same(() => []));
  });
});
