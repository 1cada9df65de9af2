import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addContribution, withdrawContribution } from '../../../db/papers/contributions.ts';
import { executeAll } from '../../../server/meetings/convening.ts';
import { actorOf } from '../../../shared/actor.ts';
import {
  type AgendaItemId,
  type AnnotationId,
  type ConsultationId,
  type ContributionId,
  idOf,
  type MeetingId,
  type PassageId,
  type ReplyId,
  type RequestId,
} from '../../../shared/ids.ts';
import type { MeetingCommand } from '../../../shared/meeting.ts';
import type { Found, FoundKind, SearchAnswer } from '../../../shared/protocol/http/search.ts';
import { contribution } from '../../support/servers/founded.ts';
import { foundedBy, invitationIn } from '../../support/servers/founding-form.ts';
import { type Browser, browserOf, type HttpServer, startHttp, verified } from '../../support/servers/http-server.ts';

let server: HttpServer;
let consultation: ConsultationId;
let meeting: MeetingId;
let item: AgendaItemId;
let secretary: Browser;
let participant: Browser;

type Told = Found & { readonly kind: FoundKind };
async function found(browser: Browser, typed: string, more = ''): Promise<readonly Told[]> {
  await server.deps.search.settled();
  const answer: SearchAnswer = (await browser.get(`/api/search?q=${encodeURIComponent(typed)}${more}`)).json();
  return answer.groups.flatMap(({ kind, found: some }) => some.map((each) => ({ ...each, kind })));
}
const kinds = async (browser: Browser, typed: string) => (await found(browser, typed)).map(({ kind }) => kind);
const marked = ({ about, aboutMarks }: Found) => aboutMarks.map(([start, end]) => about.slice(start, end));

async function say(by: Browser, ...commands: readonly MeetingCommand[]): Promise<void> {
  const actor = actorOf((await by.get('/api/session')).json());
  const refusal = await executeAll(
    server.deps,
    meeting,
    commands.map((command) => [actor, command]),
  );
  expect(refusal).toBeNull();
}
const send = (id: string, more: object = {}) =>
  addContribution(
    server.deps.db,
    { ...contribution, id: idOf<ContributionId>(id), consultationId: consultation, ...more },
    null,
    1,
  );
const wish = { kind: 'intervention', note: '', capacity: { type: 'own-name' }, language: 'en', about: null } as const;
const guest: MeetingCommand = {
  type: 'floor.enter',
  requestId: idOf<RequestId>('r-guest'),
  beneficiary: {
    type: 'guest',
    name: '王小明',
    organisation: '中国互联网络信息中心',
    mode: 'remote',
    stakeholderGroup: 'other',
  },
  written: 'Cables need friends.',
  ...wish,
};

beforeAll(async () => {
  server = await startHttp();
  const { browser, made } = await foundedBy(server, 'Sofia Secretary');
  ({ consultation, meeting } = made);
  secretary = browser;
  const { link } = (await browser.post(`/api/meetings/${meeting}/invitations`, { role: 'participant' })).json();
  participant = await verified(server, 'Zdeněk Participant', {
    email: 'zdenek@lakes.example',
    invitation: invitationIn(link),
  });
  item = (await browser.get(`/api/meetings/${meeting}`)).json().agenda[1].id;
  send('lagoon', { name: 'Thandiwe Nkosi', organisation: 'Lagoon Carriers', title: 'Prices' });
  await browser.post(`/api/meetings/${meeting}/compilation`, {
    date: '2026-11-01',
    introduction: '',
    sections: [{ id: 's-1', agendaItemId: item, number: '1', title: 'Birds', lead: '' }],
    passages: [
      { id: 'p-1', sectionId: 's-1', number: '1.1', text: 'The nightingale sings.', language: 'en', sources: [] },
    ],
  });
});
afterAll(() => server.close());

describe('given somebody who searches for a name', () => {
  test('S5 when it is that of a contributor, then their text is found once, with how it begins', async () => {
    const visitor = browserOf(server.app);
    const [one, ...others] = await found(visitor, 'nkosi');
    expect(others).toEqual([]);
    expect(one).toMatchObject({ kind: 'contribution', href: '/contributions/lagoon', title: 'Prices', marks: [] });
    expect([one?.about, one?.text, one && marked(one)]).toEqual([
      'Thandiwe Nkosi, Lagoon Carriers',
      contribution.paragraphs[0],
      ['Nkosi'],
    ]);
    expect((await found(visitor, '"lagoon carriers"')).map(({ href }) => href)).toEqual(['/contributions/lagoon']);
  });

  test('S5 when words are named beside it, then the places are found where that person wrote them', async () => {
    const [one, ...others] = await found(browserOf(server.app), 'nkosi fibre');
    expect([one?.href, others, one && marked(one)]).toEqual(['/contributions/lagoon#p2', [], ['Nkosi']]);
  });

  test('S5 when a person annotated or replied, then members of the meeting find it by their name, and nobody else', async () => {
    await say(
      secretary,
      { type: 'attendance.join', mode: 'room' },
      { type: 'meeting.open' },
      { type: 'agenda.take-item', itemId: item },
    );
    await say(participant, {
      type: 'annotation.add',
      annotationId: idOf<AnnotationId>('a-1'),
      passageId: idOf<PassageId>('p-1'),
      quote: { exact: 'nightingale', prefix: 'The ', suffix: ' sings.' },
      position: { start: 4, end: 15 },
      motivation: 'commenting',
      text: 'At night only.',
      replacement: null,
    });
    const [one] = await found(participant, 'zdenek');
    expect(one).toMatchObject({ kind: 'annotation', text: 'At night only.' });
    expect([one?.href, one && marked(one)]).toEqual([`/meetings/${meeting}#annotation-a-1`, ['Zdeněk']]);
    expect(await kinds(browserOf(server.app), 'zdenek')).toEqual([]);
    expect(await kinds(participant, 'sofia')).toEqual([]);
    const reply = { annotationId: idOf<AnnotationId>('a-1'), replyId: idOf<ReplyId>('r-1') };
    await say(secretary, { type: 'annotation.reply', ...reply, text: 'Also at dawn.' });
    expect(await kinds(participant, 'sofia')).toEqual(['annotation']);
    await say(secretary, { type: 'annotation.withdraw-reply', ...reply });
    expect(await kinds(participant, 'sofia')).toEqual([]);
  });

  test('S5 when annotations came in a file, then they are found by their words and by the names in the file', async () => {
    expect(await kinds(participant, 'weasel')).toEqual([]);
    await say(secretary, {
      type: 'annotation.import',
      annotationId: idOf<AnnotationId>('a-file'),
      passageId: idOf<PassageId>('p-1'),
      quote: { exact: 'sings', prefix: 'nightingale ', suffix: '.' },
      position: { start: 16, end: 21 },
      motivation: 'commenting',
      text: 'A weasel word.',
      replacement: null,
      version: 1,
      origin: { name: 'Ngaire Paper', organisation: 'Reading Circle', at: null },
      replies: [],
    });
    expect(await kinds(participant, 'weasel')).toEqual(['annotation']);
    expect((await found(participant, 'ngaire'))[0]?.about).toBe('Ngaire Paper, Reading Circle');
  });

  test('S5, F45 when somebody was called and was not there, then they are not found as having spoken', async () => {
    const absentee = await verified(server, 'Odalys Absent', {
      email: 'odalys@lakes.example',
      invitation: invitationIn(
        (await secretary.post(`/api/meetings/${meeting}/invitations`, { role: 'participant' })).json().link,
      ),
    });
    const requestId = idOf<RequestId>('r-absent');
    await say(absentee, { type: 'attendance.join', mode: 'remote' }, { type: 'floor.request', requestId, ...wish });
    await say(absentee, { type: 'attendance.leave' });
    await say(secretary, { type: 'floor.give', requestId, ending: null });
    await found(participant, 'odalys');
    await say(secretary, { type: 'floor.revoke', requestId, reason: '' });
    expect(await kinds(participant, 'odalys')).toEqual([]);
  });

  test('S5 when a person spoke, then what they said under the item is found, in letters without spaces too', async () => {
    await say(secretary, guest);
    expect(await kinds(participant, '小明')).toEqual([]);
    await say(secretary, { type: 'floor.give', requestId: idOf<RequestId>('r-guest'), ending: null });
    const [one] = await found(participant, '小明');
    expect(one).toMatchObject({
      kind: 'minutes',
      href: `/meetings/${meeting}/minutes#intervention-r-guest`,
      text: 'Cables need friends.',
      about: '王小明, 中国互联网络信息中心',
      aboutMarks: [[1, 3]],
    });
    expect((await found(participant, '中国 cables', '&lang=zh'))[0]?.about).toBe('王小明，中国互联网络信息中心');
    expect(await kinds(browserOf(server.app), '小明')).toEqual([]);
    await say(secretary, { type: 'meeting.close' });
    expect((await found(browserOf(server.app), '小明'))[0]?.href).toContain('#intervention-r-guest');
  });

  test('S5 when a contribution waits or was withdrawn, then its name is not found', async () => {
    send('waiting', { name: 'Ngozi Waiting', acceptance: 'waiting' });
    send('gone', { name: 'Ngozi Gone' });
    withdrawContribution(server.deps.db, idOf<ContributionId>('gone'), '2026-11-02');
    expect(await found(browserOf(server.app), 'ngozi')).toEqual([]);
  });

  test('S5 when contributions are chosen by a name, then theirs are', async () => {
    const ids = await secretary.get(`/api/consultations/${consultation}/contributions?q=thandiwe+fibre`);
    expect(ids.json()).toEqual(['lagoon']);
  });
});
