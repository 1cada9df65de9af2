import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { ConsultationMade } from '../../../shared/protocol/http/consultations/consultations.ts';
import type { MeetingFacts } from '../../../shared/protocol/http/meetings/meetings.ts';
import { foundedBy, invitationIn } from '../../support/servers/founding-form.ts';
import { type Browser, browserOf, type HttpServer, startHttp, verified } from '../../support/servers/http-server.ts';

describe('the draft of a compilation', () => {
  let server: HttpServer;
  let secretary: Browser;
  let made: ConsultationMade;
  let url: string;
  let item: string;
  let contribution: string;
  let given = 0;

  const send = async (text: string, ...more: readonly string[]): Promise<string> => {
    const words = { title: 'Transit is dear', language: 'en', paragraphs: [text, ...more] };
    return (await secretary.post(`/api/consultations/${made.consultation}/contributions`, words)).json().contribution;
  };
  const give = async (command: object, known = 0, by = secretary, id = `command-${++given}`) =>
    (await by.post(url, { id, known, command })).json();
  const section = () => ({
    type: 'compiling.add-section',
    sectionId: 's-1',
    agendaItemId: item,
    title: 'Cost',
    after: null,
  });
  const placing = (passageId: string, paragraph: number) => ({
    passageId,
    contributionId: contribution,
    paragraph,
    version: 1,
  });
  const place = (...paragraphs: readonly object[]) => ({
    type: 'compiling.place',
    sectionId: 's-1',
    after: null,
    paragraphs,
  });

  beforeEach(async () => {
    server = await startHttp();
    ({ browser: secretary, made } = await foundedBy(server, 'Sofia Secretary'));
    url = `/api/meetings/${made.meeting}/compiling`;
    const facts: MeetingFacts = (await secretary.get(`/api/meetings/${made.meeting}`)).json();
    item = String(facts.agenda[1]?.id);
    contribution = await send('The price of transit is high.', 'Distance.');
  });
  afterEach(() => server.close());

  test('K7 given a contribution that is corrected, when it is read, then it says where its earlier words stand now', async () => {
    const words = { title: 'Transit is dear', language: 'en', paragraphs: ['New.', 'The price of transit is high.'] };
    await secretary.patch(`/api/contributions/${contribution}`, { ...words, version: 1 });
    const read = (await secretary.get(`${url}/contributions`)).json();
    expect(read.contributions[0]).toMatchObject({ version: 2, former: [{ version: 1, now: [2, 0] }] });
  });

  test('K16 given a contribution with a footnote, when another program publishes the words that call it without it, then the version has it, and no note of nowhere', async () => {
    const home = `/api/consultations/${made.consultation}`;
    const paper = Buffer.from('Transit is dear[^1], as we found.\n\n[^1]: By a survey.\n');
    const { hash, paragraphs, shapes } = (await secretary.file(`${home}/files?name=noted.md`, paper)).json();
    const words = { title: 'Noted', language: 'en', file: hash };
    const contributionId = (await secretary.post(`${home}/contributions`, words)).json().contribution;
    const publish = (shape: object) =>
      secretary.post(`/api/meetings/${made.meeting}/compilation`, {
        ...{ date: '2027-03-01', introduction: '' },
        sections: [{ id: 's-1', agendaItemId: item, number: '1', title: 'Cost', lead: '' }],
        passages: [
          {
            ...{ id: 'p-1', sectionId: 's-1', number: '1.1', text: paragraphs[0], language: 'en', shape },
            sources: [{ contributionId, paragraph: 1, version: 1 }],
          },
        ],
      });
    const note = { label: '1', text: 'By a survey.', marks: [], contributionId, paragraph: 2, version: 1 };
    const nowhere = await publish({ ...shapes[0], notes: [{ ...note, paragraph: 9 }] });
    expect(nowhere.json()).toMatchObject({ refused: 'unknown-contribution' });
    expect((await publish({ ...shapes[0] })).json()).toMatchObject({ version: 1 });
    const read = await secretary.get(`/api/meetings/${made.meeting}/compilation.json`);
    expect(read.json().passages[0].shape.notes).toEqual([note]);
    expect((await secretary.get(`/api/meetings/${made.meeting}/compilation.html`)).body).toContain('By a survey.');
  });

  test('K15 given words of a contribution that was withdrawn, then they are not published until they are taken out', async () => {
    const publish = async (paragraphs: readonly object[]) =>
      secretary.post(`/api/meetings/${made.meeting}/compilation`, {
        ...{ date: '2027-03-01', introduction: '' },
        sections: [{ id: 's-1', agendaItemId: item, number: '1', title: 'Cost', lead: '' }],
        passages: paragraphs,
      });
    const passage = (sources: readonly object[]) => ({
      ...{ id: 'p-1', sectionId: 's-1', number: '1.1', text: 'The price of transit is high.', language: 'en' },
      sources,
    });
    const source = { contributionId: contribution, paragraph: 1, version: 1 };
    expect((await publish([passage([source])])).statusCode).toBe(201);
    await secretary.remove(`/api/contributions/${contribution}`);
    expect((await publish([passage([source])])).json().refused).toBe('words-withdrawn');
    expect((await publish([passage([])])).statusCode).toBe(201);
  });

  test('K2 given paragraphs, when they are placed, then whoever reads has the same draft, and only what they have not', async () => {
    expect((await give(section())).last).toBe(1);
    const placed = await give(place(placing('p-1', 2), placing('p-2', 1)), 1);
    expect(placed).toMatchObject({
      last: 2,
      records: [{ seq: 2, event: { type: 'compiling.placed', passages: [{ text: 'Distance.' }, { language: 'en' }] } }],
    });
    expect((await secretary.get(`${url}?after=1`)).json()).toEqual(placed);
    expect((await secretary.get(url)).json().records).toHaveLength(2);
  });

  test('K2 given a command that is sent again, then it is done once and answered as before', async () => {
    const first = await give(section(), 0, secretary, 'the-same');
    expect(await give(section(), 0, secretary, 'the-same')).toEqual(first);
    expect((await give(section())).refused).toBe('id-in-use');
  });

  test('K3 given a secretary and a rapporteur who work at once, then one is refused what the other has changed', async () => {
    const { link } = (await secretary.post(`/api/meetings/${made.meeting}/invitations`, { role: 'rapporteur' })).json();
    const rapporteur = await verified(server, 'Rita Rapporteur', { invitation: invitationIn(link) });
    const consultation = `/api/consultations/${made.consultation}`;
    expect((await rapporteur.get(consultation)).json()).toMatchObject({ mayCompile: true, mayChange: false });
    expect((await browserOf(server.app).get(consultation)).json()).not.toHaveProperty('mayCompile');
    await give(section());
    await give(place(placing('p-1', 1)));
    const rewrite = (text: string) => ({ type: 'compiling.rewrite', passageId: 'p-1', text });
    expect((await give(rewrite('It is far.'), 2, rapporteur)).last).toBe(3);
    expect((await give(rewrite('It is dear.'), 2)).refused).toBe('changed-meanwhile');
    expect((await give(rewrite('It is dear.'), 3)).last).toBe(4);
    expect((await give({ type: 'compiling.undo', seq: 3 }, 4)).last).toBe(5);
  });

  test('M5 given others, then they neither read nor change the draft', async () => {
    const { link } = (
      await secretary.post(`/api/meetings/${made.meeting}/invitations`, { role: 'participant' })
    ).json();
    const participant = await verified(server, 'Paul Participant', { invitation: invitationIn(link) });
    expect((await participant.get(url)).json().refused).toBe('not-permitted');
    expect((await give(section(), 0, participant)).refused).toBe('not-permitted');
    expect((await browserOf(server.app).get(`${url}/contributions`)).json().refused).toBe('signed-out');
  });

  test('K10 given a version that was published, when it is taken up, then the draft has its passages under their ids', async () => {
    const published = {
      date: '2027-03-20',
      introduction: 'Compiled.',
      sections: [{ id: 's-2', agendaItemId: item, number: '2', title: 'Challenges', lead: 'Cost.' }],
      passages: [
        {
          id: 'p-9',
          sectionId: 's-2',
          number: '2.1',
          text: 'It is far.',
          language: 'en',
          sources: [{ contributionId: contribution, paragraph: 2, version: 1 }],
        },
      ],
    };
    expect((await give({ type: 'compiling.take-up', version: 1 })).refused).toBe('nothing-published');
    expect((await secretary.post(`/api/meetings/${made.meeting}/compilation`, published)).json()).toEqual({
      version: 1,
    });
    expect(await give({ type: 'compiling.take-up', version: 1 })).toMatchObject({
      records: [
        {
          event: {
            draft: {
              introduction: 'Compiled.',
              sections: [{ id: 's-2', passages: [{ id: 'p-9', sources: [{ version: 1 }] }] }],
            },
          },
        },
      ],
    });
    const cited = {
      ...published,
      passages: [{ ...published.passages[0], sources: [{ contributionId: contribution, paragraph: 2, version: 2 }] }],
    };
    expect((await secretary.post(`/api/meetings/${made.meeting}/compilation`, cited)).json().refused).toBe(
      'unknown-contribution',
    );
  });

  test('K12 given contributions, then they come with their paragraphs, and each paragraph with those that say something like it', async () => {
    const other = await send('High is the price of transit here.', 'Power fails.');
    const { contributions, more } = (await secretary.get(`${url}/contributions`)).json();
    expect(
      contributions.map(({ id, paragraphs }: { id: string; paragraphs: string[] }) => [id, paragraphs.length]),
    ).toEqual([
      [contribution, 2],
      [other, 2],
    ]);
    expect(more).toBe(false);
    expect((await secretary.get(`${url}/contributions?after=${contribution}`)).json().contributions).toHaveLength(1);
    const { similar } = (await secretary.get(`${url}/similar?contribution=${contribution}&paragraph=1`)).json();
    expect(similar).toMatchObject([{ contributionId: other, paragraph: 1 }]);
    expect(similar[0].shared).toContain('transit');
    expect((await secretary.get(`${url}/similar?contribution=${contribution}&paragraph=9`)).json().refused).toBe(
      'unknown-contribution',
    );
  });
});
