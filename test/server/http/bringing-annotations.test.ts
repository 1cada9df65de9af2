import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepImported } from '../../../db/papers/imported-annotations.ts';
import { type AnnotationId, type CommandId, idOf, type MeetingId } from '../../../shared/ids.ts';
import { type Annotated, FAR, startAnnotated } from '../../support/annotation/annotated-elsewhere.ts';
import { invitationIn } from '../../support/servers/founding-form.ts';
import { verified } from '../../support/servers/http-server.ts';

describe('N17 annotations that come as a file', () => {
  let at: Annotated;
  const annotation: Annotated['annotation'] = (...said) => at.annotation(...said);
  const reply: Annotated['reply'] = (...said) => at.reply(...said);
  const bring: Annotated['bring'] = (...said) => at.bring(...said);
  beforeEach(async () => {
    at = await startAnnotated();
  });
  afterEach(() => at.server.close());

  test('N17 given annotations with replies, when a secretary brings them in, then they stand under the name that the file says, marked with who brought them', async () => {
    const file = [annotation('1', 'It is far'), reply('2', '1'), reply('3', '2')];
    expect(await bring(file)).toEqual({ brought: 3, there: 0, open: 0, left: [], elsewhere: [] });
    expect(at.all()).toMatchObject([
      {
        ...{ passageId: 'p-1', version: 1, motivation: 'commenting', text: 'Which price?', state: 'open' },
        position: { start: 0, end: 9 },
        author: (await at.secretary.get('/api/session')).json().person,
        origin: { name: 'Vera Elsewhere', organisation: 'Notes Society', at: Date.parse('2015-09-20T08:00:00Z') },
        replies: [{ text: 'That of the harbour.' }, { origin: { name: 'Vera Elsewhere' } }],
      },
    ]);
    const csv = (await at.secretary.get(`/api/meetings/${at.made.meeting}/annotations.csv`)).body;
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
    expect(await bring(await at.exported())).toMatchObject({ brought: 0, there: 1 });
    expect(at.all()).toHaveLength(1);
  });

  test('N17 given one that came from a file, when it leaves again, then all that the file said of it is there', async () => {
    const one = annotation('1', 'It is far', {
      body: [{ type: 'TextualBody', value: 'Why?' }, 'https://a.example/map.png'],
    });
    await bring([one]);
    const { items } = (await at.exported()).first;
    expect(items).toEqual([one]);
  });

  test('N17 given what has no place here, then each is named with its reason, and the others come', async () => {
    const alike = annotation('alike', 'the price of transit is high');
    const quoted = { type: 'TextQuoteSelector', exact: 'the price of transit is high', prefix: 'Many say that ' };
    const report = await bring([
      annotation('good', 'far from here'),
      annotation('certain', '', { target: { source: `${at.page}#passage-p-1`, selector: [quoted] } }),
      annotation('words', 'It is near'),
      alike,
      annotation('short', 'dry', {}, ''),
      annotation('other', 'It is far', { target: { source: 'https://a.example/x', selector: alike.target.selector } }),
      annotation('none', '', { target: `${at.page}?version=1` }),
      annotation('long', 'It is far', { body: { type: 'TextualBody', value: 'x'.repeat(4001) } }),
      { ...annotation('broken', 'It is far'), created: 'yesterday' },
      reply('lost', 'nobody'),
      { ...reply('mute', 'good'), body: { type: 'TextualBody', value: '' } },
    ]);
    expect(report).toMatchObject({ brought: 2, there: 0 });
    expect(report.left.map(({ why }: { why: string }) => why)).toEqual([
      ...['broken', 'words', 'alike', 'words', 'elsewhere', 'no-quote', 'too-long', 'nothing-said', 'no-target'],
    ]);
    expect(report.left[1]).toMatchObject({ name: 'Vera Elsewhere: It is near' });
    expect(report.left[0].detail).toMatch(/^3\.3\.1/);
    expect(at.all().map(({ position }) => position.start)).toEqual([
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
        target: { source: `${at.page}#passage-p-2`, selector: { type: 'TextQuoteSelector', exact: 'Power' } },
      }),
      annotation('3', 'far from', { motivation: 'highlighting', body: [body('resolved', 'tagging')] }),
      annotation('4', 'from here', { motivation: 'tagging', body: [body('distance', 'tagging')] }),
    ]);
    expect(at.all()).toMatchObject([
      { motivation: 'editing', replacement: 'It is near', text: 'Measured' },
      { motivation: 'questioning', text: 'Which price?', passageId: 'p-2' },
      { motivation: 'highlighting', text: '', state: 'open' },
      { motivation: 'commenting', text: '#distance' },
    ]);
  });

  test('M5 N17 given others, then they bring in nothing', async () => {
    const { link } = (
      await at.secretary.post(`/api/meetings/${at.made.meeting}/invitations`, { role: 'rapporteur' })
    ).json();
    const rapporteur = await verified(at.server, 'Rita Rapporteur', { invitation: invitationIn(link) });
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
    expect(JSON.stringify(await at.exported())).not.toContain('rights.example');
  });

  test('N17 given thousands of replies in a chain and words that stand everywhere, when the file comes, then it is read, and others are answered meanwhile', async () => {
    const chain = Array.from({ length: 1500 }, (_, n) => reply(`r-${n}`, n === 0 ? '1' : `r-${n - 1}`));
    const letters = Array.from({ length: 1500 }, (_, n) => annotation(`e-${n}`, 'e', {}, ''));
    let turns = 0;
    let isOver = false;
    const file = [annotation('1', 'It is far'), ...chain, ...letters];
    const coming = bring(file).finally(() => {
      isOver = true;
    });
    while (!isOver) {
      await setImmediate();
      if ((await at.secretary.get('/healthz')).statusCode === 200) turns += 1;
    }
    expect((await coming).left.length).toBeGreaterThan(1000);
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
    const [id = idOf<AnnotationId>('')] = at.all().map((one) => one.id);
    expect(JSON.stringify(await at.exported())).not.toMatch(/mailto|00ff/);
    const { person, profile } = (await at.secretary.get('/api/session')).json();
    const reopen = { id: idOf<CommandId>('again'), command: { type: 'annotation.reopen', annotationId: id } } as const;
    await at.room?.execute(reopen, { type: 'person', person, profile });
    expect(JSON.stringify(await at.exported())).not.toContain('"resolved"');
  });

  test('N17 given a reply with much beside its words, when the file comes, then that reply is named, and the annotation comes', async () => {
    const large = { ...reply('2', '1'), 'https://words.example/x': 'x'.repeat(20_000) };
    const answer = await bring([annotation('1', 'It is far'), large, reply('3', '1')]);
    expect([answer.brought, answer.left]).toEqual([2, [{ name: 'https://notes.example/2', why: 'too-long' }]]);
    expect(JSON.stringify(await at.exported())).not.toContain('words.example');
  });

  test('N17 given a meeting that keeps as much of files as one may, when another comes, then what has no room is named', async () => {
    const said = { said: 'x'.repeat(1_000_000) };
    const rows = Array.from({ length: 20 }, (_, n) => ({ annotationId: idOf<AnnotationId>(`in-${n}`), said }));
    keepImported(at.server.deps.db, idOf<MeetingId>(at.made.meeting), rows.slice(1));
    expect(await bring([annotation('1', 'It is far')])).toMatchObject({ brought: 1, left: [] });
    keepImported(at.server.deps.db, idOf<MeetingId>(at.made.meeting), rows);
    const answer = await bring([annotation('1', 'It is far'), annotation('2', 'from here'), reply('3', '2')]);
    expect(answer).toMatchObject({ brought: 0, there: 1, left: [{ name: 'Vera Elsewhere: from here', why: 'full' }] });
    expect(at.all()).toHaveLength(1);
  });

  test('N17 given a large file, when it is brought in, then it is read apart, and the meeting goes on', async () => {
    const said = annotation('1', 'nowhere '.repeat(150));
    const file = Array.from({ length: 4500 }, (_, n) => ({ ...said, id: `https://notes.example/${n}` }));
    const before = performance.eventLoopUtilization();
    const { left } = await bring(file);
    expect(left).toHaveLength(4500);
    expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.5);
  });
});
