import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AnnotationId, type CommandId, idOf } from '../../../shared/ids.ts';
import type { MeetingCommand } from '../../../shared/meeting.ts';
import { type Annotated, POWER, startAnnotated } from '../../support/annotation/annotated-elsewhere.ts';

describe('N17 annotations that come as a file from another house', () => {
  let at: Annotated;
  const annotation: Annotated['annotation'] = (...said) => at.annotation(...said);
  const reply: Annotated['reply'] = (...said) => at.reply(...said);
  const bring: Annotated['bring'] = (...said) => at.bring(...said);
  beforeEach(async () => {
    at = await startAnnotated();
  });
  afterEach(() => at.server.close());

  test('N17 given a suggestion that the file calls accepted, when it comes in, then it is open here, the answer says so, and it leaves so', async () => {
    const tag = (value: string) => ({
      ...{ type: 'TextualBody', value, format: 'text/plain', purpose: 'tagging' },
      creator: { type: 'Person', name: 'Rita Elsewhere' },
    });
    const wording = { type: 'TextualBody', value: 'It is near', format: 'text/plain', purpose: 'editing' };
    const one = annotation('1', 'It is far', {
      motivation: 'editing',
      body: [wording, tag('resolved'), tag('accepted')],
    });
    expect(await bring([one, annotation('2', 'from here')])).toMatchObject({ brought: 2, open: 1 });
    expect(at.all().map(({ state, acceptedBy }) => [state, acceptedBy])).toEqual([
      ['open', undefined],
      ['open', undefined],
    ]);
    expect((await at.exported()).first.items[0]).toEqual({ ...one, body: wording });
    const { person, profile } = (await at.secretary.get('/api/session')).json();
    const [id = idOf<AnnotationId>('')] = at.all().map((each) => each.id);
    const settle = {
      id: idOf<CommandId>('settle'),
      command: { type: 'annotation.resolve', annotationId: id },
    } as const;
    await at.room?.execute(settle, { type: 'person', person, profile });
    const settled = (await at.exported()).first.items[0].body;
    expect(settled).toMatchObject([wording, { value: 'resolved', creator: { name: 'Sofia Secretary' } }]);
  });

  test('N17 given annotations on another address, when the secretary says which version that is, then they stand where their words stand once, and nowhere else', async () => {
    const other = 'https://read.example/inputs.html';
    const about = (place: string, selector: object) => ({ target: { source: `${other}${place}`, selector } });
    const quote = (exact: string, more: object = {}) => ({ type: 'TextQuoteSelector', exact, ...more });
    const file = [
      annotation('1', '', about('', quote('Power fails twice a week'))),
      // The other document has passages of its own: their names say nothing here.
      annotation('2', '', about('#passage-p-1', quote('in the dry season.', { prefix: 'twice a week ' }))),
      annotation('3', '', about('', quote('the price of transit is high'))),
      annotation('4', '', about('', quote('Power is cheap'))),
      reply('5', '1'),
      annotation('6', '', { target: { source: 'https://a.example/x', selector: quote('It is far') } }),
    ];
    const first = await bring(file);
    expect(first).toMatchObject({
      brought: 0,
      elsewhere: [
        { source: other, count: 4 },
        { source: 'https://a.example/x', count: 1 },
      ],
    });
    const report = await bring({ document: file, known: [{ source: other, version: 1 }] });
    expect(report).toMatchObject({ brought: 3, elsewhere: [{ source: 'https://a.example/x', count: 1 }] });
    expect(report.left.map(({ why }: { why: string }) => why)).toEqual(['alike', 'words', 'elsewhere']);
    expect(at.all().map(({ passageId, position }) => [passageId, position.start])).toEqual([
      ['p-2', 0],
      ['p-2', POWER.indexOf('in the dry')],
    ]);
    expect((await at.exported()).first.items.map(({ id }: { id: string }) => id)).toEqual(
      [file[0], file[4], file[1]].map((each) => each?.id),
    );
    const unknown = await bring({ document: [file[3]], known: [{ source: other, version: 2 }] });
    expect(unknown.left).toMatchObject([{ why: 'words' }]);
  });

  test('N17 given documents whose addresses are long, or of which something is said wrongly, when they are said to be versions, then all are heard, or the file is refused', async () => {
    const known = Array.from({ length: 20 }, (_, n) => {
      return { source: `https://read.example/${n}?${'x'.repeat(19_000)}`, version: 1 };
    });
    const quote = { type: 'TextQuoteSelector', exact: 'Power fails twice a week' };
    const last = annotation('1', '', { target: { source: known.at(-1)?.source, selector: quote } });
    const [first = { source: '', version: 0 }] = known;
    const wrong = [
      [...known, first],
      [{ source: first.source }],
      [{ ...first, version: 'two' }],
      [{ ...first, version: 0 }],
      [{ ...first, source: 'x'.repeat(20_001) }],
    ];
    for (const said of wrong)
      expect(await bring({ document: [last], known: said })).toMatchObject({ refused: 'bad-message' });
    expect(await bring({ document: [last], known })).toMatchObject({ brought: 1, left: [] });
  });

  test('N17 given a passage that a fragment selector names, when the annotation comes, then it is on that passage', async () => {
    const refined = {
      type: 'FragmentSelector',
      value: 'passage-p-2',
      refinedBy: { type: 'TextQuoteSelector', exact: 'dry' },
    };
    await bring([annotation('1', '', { target: { source: at.page, selector: refined } })]);
    expect(at.all()).toMatchObject([{ passageId: 'p-2', position: { start: POWER.indexOf('dry') } }]);
  });

  test('N8 given what came from a file, when it is withdrawn, then what the file said of its people goes too', async () => {
    await bring([annotation('1', 'It is far'), annotation('2', 'from here'), reply('3', '2')]);
    const kept = () => at.server.deps.db.raw.prepare('SELECT count(*) FROM imported_annotations').pluck().get();
    const { person, profile } = (await at.secretary.get('/api/session')).json();
    const [first = idOf<AnnotationId>('')] = at.all().map(({ id }) => id);
    const does = (command: MeetingCommand) =>
      at.room?.execute({ id: idOf<CommandId>(command.type), command }, { type: 'person', person, profile });
    expect(kept()).toBe(3);
    await does({ type: 'annotation.withdraw', annotationId: first });
    expect(kept()).toBe(2);
    await does({ type: 'annotation.withdraw-everything', person });
    expect(kept()).toBe(0);
  });
});
