import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { logOf } from '../../../shared/compiling/compiling-log.ts';
import type { ConsultationMade } from '../../../shared/protocol/http/consultations/consultations.ts';
import type { MeetingFacts } from '../../../shared/protocol/http/meetings/meetings.ts';
import { foundedBy, invitationIn } from '../../support/servers/founding-form.ts';
import { type Browser, type HttpServer, startHttp, verified } from '../../support/servers/http-server.ts';

describe('given two secretaries at the draft of one compilation', () => {
  let server: HttpServer;
  let sofia: Browser;
  let sven: Browser;
  let made: ConsultationMade;
  let url: string;
  let contribution: string;
  let item: string;
  let given = 0;

  const give = async (by: Browser, command: object, known: number) =>
    (await by.post(url, { id: `command-${++given}`, known, command })).json();
  const section = (sectionId: string) => ({
    ...{ type: 'compiling.add-section', sectionId, agendaItemId: item, title: sectionId, after: null },
  });
  const place = (passageId: string, paragraph: number) => ({
    ...{ type: 'compiling.place', sectionId: 's-1', after: null },
    paragraphs: [{ passageId, contributionId: contribution, paragraph, version: 1 }],
  });
  const split = { type: 'compiling.split', passageId: 'p-1', at: 9, secondId: 'p-2' };
  const move = { type: 'compiling.move', sectionId: 's-2', after: null, passages: ['p-1'] };
  const typesNow = async () =>
    (await sofia.get(url)).json().records.map(({ event }: { event: { type: string } }) => event.type);

  beforeEach(async () => {
    server = await startHttp();
    ({ browser: sofia, made } = await foundedBy(server, 'Sofia Secretary'));
    const { link } = (await sofia.post(`/api/meetings/${made.meeting}/invitations`, { role: 'secretary' })).json();
    sven = await verified(server, 'Sven Secretary', { invitation: invitationIn(link) });
    url = `/api/meetings/${made.meeting}/compiling`;
    const facts: MeetingFacts = (await sofia.get(`/api/meetings/${made.meeting}`)).json();
    item = String(facts.agenda[1]?.id);
    const words = { title: 'Distance', language: 'en', paragraphs: ['It is far. It is dear.', 'Power fails.'] };
    contribution = (await sofia.post(`/api/consultations/${made.consultation}/contributions`, words)).json()
      .contribution;
    await give(sofia, section('s-1'), 0);
    await give(sofia, section('s-2'), 1);
  });
  afterEach(() => server.close());

  test('K2 when both place at once, then both paragraphs stand, each once', async () => {
    const answers = await Promise.all([give(sofia, place('p-1', 1), 2), give(sven, place('p-9', 2), 2)]);
    expect(answers.map(({ last }) => last).sort()).toEqual([3, 4]);
    expect((await typesNow()).slice(2)).toEqual(['compiling.placed', 'compiling.placed']);
  });

  test('K3 when one divides a paragraph and the other, who has not seen that, moves it, then it is not torn apart', async () => {
    await give(sofia, place('p-1', 1), 2);
    expect((await give(sofia, split, 3)).last).toBe(4);
    expect((await give(sven, move, 3)).refused).toBe('changed-meanwhile');
    expect((await give(sven, { ...move, passages: ['p-1', 'p-2'] }, 4)).last).toBe(5);
  });

  test('K3 K6 when one moves it and the other divides it then, both is done, and who undoes takes back their own step alone', async () => {
    await give(sofia, place('p-1', 1), 2);
    expect((await give(sven, move, 3)).last).toBe(4);
    expect((await give(sofia, split, 3)).last).toBe(5);
    expect((await give(sofia, { type: 'compiling.undo', seq: 5 }, 5)).last).toBe(6);
    expect((await give(sofia, { type: 'compiling.undo', seq: 5 }, 6)).refused).toBe('nothing-to-undo');
    const { records } = (await sofia.get(url)).json();
    expect(
      logOf(records)
        .draft.sections.find(({ id }) => id === 's-2')
        ?.passages.map(({ id, text }) => [id, text]),
    ).toEqual([['p-1', 'It is far. It is dear.']]);
  });

  test('K20 when both publish at the same moment, then there is one version, and the other is told', async () => {
    const compilation = {
      ...{ date: '2027-03-01', introduction: '', previous: 0 },
      sections: [{ id: 's-1', agendaItemId: item, number: '1', title: 'Cost', lead: '' }],
      passages: [{ id: 'p-1', sectionId: 's-1', number: '1.1', text: 'It is far.', language: 'en', sources: [] }],
    };
    const publish = (by: Browser, previous: number) =>
      by.post(`/api/meetings/${made.meeting}/compilation`, { ...compilation, previous });
    const answers = await Promise.all([publish(sofia, 0), publish(sven, 0)]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
    expect(answers.map((answer) => answer.json().refused).filter(Boolean)).toEqual(['changed-meanwhile']);
    const read = await sofia.get(`/api/meetings/${made.meeting}/compilation.json`);
    expect(read.json().version).toBe(1);
    expect((await publish(sven, 1)).json()).toMatchObject({ version: 2 });
  });
});
