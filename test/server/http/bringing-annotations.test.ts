import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AnnotationId, type CommandId, idOf } from '../../../shared/ids.ts';
import type { ConsultationMade } from '../../../shared/protocol/http/consultations/consultations.ts';
import type { MeetingFacts } from '../../../shared/protocol/http/meetings/meetings.ts';
import { foundedBy, invitationIn } from '../../support/servers/founding-form.ts';
import { type Browser, type HttpServer, startHttp, verified } from '../../support/servers/http-server.ts';

const FAR = 'It is far from here, and the price of transit is high. Many say that the price of transit is high.';
const POWER = 'Power fails twice a week in the dry season.';

describe('N17 annotations that come as a file', () => {
  let server: HttpServer;
  let secretary: Browser;
  let made: ConsultationMade;

  const page = () => `https://elsewhere.example/api/meetings/${made.meeting}/compilation.html`;
  const annotation = (id: string, exact: string, more: object = {}, passage = '#passage-p-1') => ({
    id: `https://notes.example/${id}`,
    type: 'Annotation',
    motivation: 'commenting',
    created: '2015-09-20T08:00:00Z',
    creator: {
      type: 'Person',
      name: 'Vera Elsewhere',
      nickname: 'vera',
      'schema:affiliation': { name: 'Notes Society' },
    },
    rights: 'https://creativecommons.org/publicdomain/zero/1.0/',
    body: { type: 'TextualBody', value: 'Which price?', format: 'text/plain', language: 'en' },
    target: { source: `${page()}?version=1${passage}`, selector: { type: 'TextQuoteSelector', exact } },
    ...more,
  });
  const reply = (id: string, to: string) => ({
    ...annotation(id, ''),
    motivation: 'replying',
    body: { type: 'TextualBody', value: 'That of the harbour.', purpose: 'replying' },
    target: `https://notes.example/${to}`,
  });
  const bring = async (document: unknown, by = secretary) =>
    (await by.post(`/api/meetings/${made.meeting}/annotations`, document as object)).json();
  const all = () => Object.values(server.deps.rooms.get(made.meeting)?.meeting.annotation.byId ?? {});
  const exported = async () => (await secretary.get(`/api/meetings/${made.meeting}/annotations.jsonld`)).json();

  beforeEach(async () => {
    server = await startHttp();
    ({ browser: secretary, made } = await foundedBy(server, 'Sofia Secretary'));
    const facts: MeetingFacts = (await secretary.get(`/api/meetings/${made.meeting}`)).json();
    const passage = (id: string, number: string, text: string) => {
      return { id, sectionId: 's-1', number, text, language: 'en', sources: [] };
    };
    await secretary.post(`/api/meetings/${made.meeting}/compilation`, {
      date: '2027-03-20',
      introduction: '',
      sections: [{ id: 's-1', agendaItemId: facts.agenda[1]?.id, number: '2', title: 'Challenges', lead: '' }],
      passages: [passage('p-1', '2.1', FAR), passage('p-2', '2.2', POWER)],
    });
  });
  afterEach(() => server.close());

  test('N17 given annotations with replies, when a secretary brings them in, then they stand under the name that the file says, marked with who brought them', async () => {
    const file = [annotation('1', 'It is far'), reply('2', '1'), reply('3', '2')];
    expect(await bring(file)).toEqual({ brought: 3, there: 0, left: [] });
    expect(all()).toMatchObject([
      {
        ...{ passageId: 'p-1', version: 1, motivation: 'commenting', text: 'Which price?', state: 'open' },
        position: { start: 0, end: 9 },
        author: (await secretary.get('/api/session')).json().person,
        origin: { name: 'Vera Elsewhere', organisation: 'Notes Society', at: Date.parse('2015-09-20T08:00:00Z') },
        replies: [{ text: 'That of the harbour.' }, { origin: { name: 'Vera Elsewhere' } }],
      },
    ]);
    const csv = (await secretary.get(`/api/meetings/${made.meeting}/annotations.csv`)).body;
    expect(csv).toMatch(/"Vera Elsewhere","Notes Society",.*"Sofia Secretary"/);
  });

  test('N17 given a file that was brought in, when it comes again, then there are no doubles', async () => {
    const file = {
      id: 'https://notes.example/page',
      type: 'AnnotationPage',
      items: [annotation('1', 'It is far'), reply('2', '1')],
    };
    await bring(file);
    expect(await bring(file)).toMatchObject({ brought: 0, there: 1 });
    expect(await bring(await exported())).toMatchObject({ brought: 0, there: 1 });
    expect(all()).toHaveLength(1);
  });

  test('N17 given one that came from a file, when it leaves again, then all that the file said of it is there', async () => {
    const one = annotation('1', 'It is far', {
      body: [{ type: 'TextualBody', value: 'Why?' }, 'https://a.example/map.png'],
    });
    await bring([one]);
    const { items } = (await exported()).first;
    expect(items).toEqual([one]);
  });

  test('N17 given what has no place here, then each is named with its reason, and the others come', async () => {
    const alike = annotation('alike', 'the price of transit is high');
    const quoted = { type: 'TextQuoteSelector', exact: 'the price of transit is high', prefix: 'Many say that ' };
    const report = await bring([
      annotation('good', 'far from here'),
      annotation('certain', '', { target: { source: `${page()}#passage-p-1`, selector: [quoted] } }),
      annotation('words', 'It is near'),
      alike,
      annotation('short', 'dry', {}, ''),
      annotation('other', 'It is far', { target: { source: 'https://a.example/x', selector: alike.target.selector } }),
      annotation('none', '', { target: `${page()}?version=1` }),
      annotation('long', 'It is far', { body: { type: 'TextualBody', value: 'x'.repeat(4001) } }),
      { ...annotation('broken', 'It is far'), created: 'yesterday' },
      reply('lost', 'nobody'),
    ]);
    expect(report).toMatchObject({ brought: 2, there: 0 });
    expect(report.left.map(({ why }: { why: string }) => why)).toEqual([
      ...['broken', 'words', 'alike', 'words', 'elsewhere', 'no-quote', 'too-long', 'no-target'],
    ]);
    expect(report.left[1]).toMatchObject({ name: 'Vera Elsewhere: It is near' });
    expect(report.left[0].detail).toMatch(/^3\.3\.1/);
    expect(all().map(({ position }) => position.start)).toEqual([
      FAR.indexOf('far from'),
      FAR.lastIndexOf('the price'),
    ]);
  });

  test('N17 given wordings, questions and tags, then each is what it is, and nobody changes or counts them as their own', async () => {
    const body = (value: string, purpose: string) => ({ type: 'TextualBody', value, purpose });
    await bring([
      annotation('1', 'It is far', {
        motivation: 'editing',
        body: [body('It is near', 'editing'), body('Measured', 'commenting')],
      }),
      annotation('2', 'price', {
        motivation: 'oa:questioning',
        target: { source: `${page()}#passage-p-2`, selector: { type: 'TextQuoteSelector', exact: 'Power' } },
      }),
      annotation('3', 'far from', { motivation: 'highlighting', body: [body('resolved', 'tagging')] }),
      annotation('4', 'from here', { motivation: 'tagging', body: [body('distance', 'tagging')] }),
    ]);
    expect(all()).toMatchObject([
      { motivation: 'editing', replacement: 'It is near', text: 'Measured' },
      { motivation: 'questioning', text: 'Which price?', passageId: 'p-2' },
      { motivation: 'highlighting', text: '', state: 'resolved' },
      { motivation: 'commenting', text: '#distance' },
    ]);
  });

  test('M5 N17 given others, then they bring in nothing', async () => {
    const { link } = (await secretary.post(`/api/meetings/${made.meeting}/invitations`, { role: 'rapporteur' })).json();
    const rapporteur = await verified(server, 'Rita Rapporteur', { invitation: invitationIn(link) });
    expect(await bring([annotation('1', 'It is far')], rapporteur)).toMatchObject({ refused: 'not-permitted' });
    expect(await bring({ hello: 'world' })).toMatchObject({ refused: 'bad-message' });
  });

  test('N17 given an address that cannot be decoded, when the file comes, then that one is named and the others come', async () => {
    const broken = annotation('1', 'It is far', {}, '#passage-%E0%A4');
    const own = `https://x.example/api/meetings/%E0%A4/annotations.jsonld#a`;
    const file = [
      broken,
      { ...annotation('2', 'It is far'), id: own },
      annotation('3', 'Power fails', {}, '#passage-p-2'),
    ];
    const answer = await bring(file);
    expect([answer.brought, answer.left]).toEqual([2, [{ name: 'Vera Elsewhere: It is far', why: 'elsewhere' }]]);
  });

  test('N17 given annotations that are there, when they come again with more replies, then the replies are named', async () => {
    await bring([annotation('1', 'It is far')]);
    const again = await bring([annotation('1', 'It is far'), reply('2', '1')]);
    expect(again).toMatchObject({ brought: 0, there: 1, left: [{ why: 'late-reply' }] });
    expect(again.left[0].name).toContain('Vera Elsewhere');
  });

  test('N17 given two with one id, when they come, then the first is there, as it came', async () => {
    const second = annotation('1', 'Power fails', { rights: 'https://rights.example/none' }, '#passage-p-2');
    expect(await bring([annotation('1', 'It is far'), second])).toMatchObject({ brought: 1, there: 1 });
    expect(JSON.stringify(await exported())).not.toContain('rights.example');
  });

  test('N17 given thousands of replies in a chain and words that stand everywhere, when the file comes, then it is read, and others are answered meanwhile', async () => {
    const chain = Array.from({ length: 4000 }, (_, n) => reply(`r-${n}`, n === 0 ? '1' : `r-${n - 1}`));
    const letters = Array.from({ length: 3000 }, (_, n) => annotation(`e-${n}`, 'e', {}, ''));
    let turns = 0;
    let isOver = false;
    const file = [annotation('1', 'It is far'), ...chain, ...letters];
    const coming = bring(file).finally(() => {
      isOver = true;
    });
    while (!isOver) {
      await setImmediate();
      if ((await secretary.get('/healthz')).statusCode === 200) turns += 1;
    }
    expect((await coming).left.length).toBeGreaterThan(2000);
    expect(turns).toBeGreaterThan(20);
  });

  test('N17 given more annotations than a meeting can hold twice over, when they come, then the file is refused', async () => {
    const file = Array.from({ length: 10_001 }, (_, n) => ({ id: `https://notes.example/${n}` }));
    expect(await bring(file)).toMatchObject({ refused: 'too-large' });
  });

  test('N17 given an address of e-mail and a state of elsewhere, when the annotations leave, then neither goes out', async () => {
    const tag = { type: 'TextualBody', value: 'resolved', purpose: 'tagging' };
    const creator = { type: 'Person', name: 'Vera Elsewhere', email: 'mailto:vera@notes.example', email_sha1: '00ff' };
    const words = { type: 'TextualBody', value: 'Which price?', format: 'text/plain' };
    await bring([annotation('1', 'It is far', { creator, body: [words, tag] })]);
    const [id = idOf<AnnotationId>('')] = all().map((one) => one.id);
    expect(JSON.stringify(await exported())).not.toMatch(/mailto|00ff/);
    const { person, profile } = (await secretary.get('/api/session')).json();
    const reopen = { id: idOf<CommandId>('again'), command: { type: 'annotation.reopen', annotationId: id } } as const;
    await server.deps.rooms.get(made.meeting)?.execute(reopen, { type: 'person', person, profile });
    expect(JSON.stringify(await exported())).not.toContain('"resolved"');
  });
});
