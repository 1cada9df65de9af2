import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkFiles } from '../../../db/papers/files/files.ts';
import { executeAll } from '../../../server/meetings/convening.ts';
import { actorOf } from '../../../shared/actor.ts';
import { type AgendaItemId, type ConsultationId, idOf, type MeetingId, type RequestId } from '../../../shared/ids.ts';
import type { MeetingCommand } from '../../../shared/meeting.ts';
import { foundedBy, invitationIn } from '../../support/servers/founding-form.ts';
import { type Browser, browserOf, type HttpServer, startHttp, verified } from '../../support/servers/http-server.ts';

const MEMBERS = ['chair', 'moderator', 'rapporteur', 'interpreter', 'captioner', 'participant', 'observer'] as const;
const ASKERS = [...MEMBERS, 'secretary', 'speaker', 'stranger', 'visitor'] as const;
type Asker = (typeof ASKERS)[number];
const READERS: readonly Asker[] = ['rapporteur', 'interpreter', 'captioner', 'secretary', 'speaker'];
const file = Buffer.from('# On islands\n\nThe albatross needs no cable.\n');

let server: HttpServer;
let consultation: ConsultationId;
let meeting: MeetingId;
let items: AgendaItemId[];
const askers = new Map<Asker, Browser>();
const browserFor = (asker: Asker): Browser => askers.get(asker) ?? browserOf(server.app);
const home = (): string => `/api/meetings/${meeting}/speeches`;

async function say(asker: Asker, ...commands: readonly MeetingCommand[]): Promise<void> {
  const by = actorOf((await browserFor(asker).get('/api/session')).json());
  const given = commands.map((command) => [by, command] as const);
  expect(await executeAll(server.deps, meeting, given)).toBeNull();
}

beforeAll(async () => {
  server = await startHttp();
  const { browser, made } = await foundedBy(server, 'Sofia Secretary');
  ({ consultation, meeting } = made);
  askers.set('secretary', browser);
  for (const asker of [...MEMBERS, 'speaker'] as const) {
    const role = asker === 'speaker' ? 'participant' : asker;
    const { link } = (await browser.post(`/api/meetings/${meeting}/invitations`, { role })).json();
    askers.set(asker, await verified(server, `${asker} Somebody`, { invitation: invitationIn(link) }));
  }
  askers.set('stranger', await verified(server, 'Stran Ger'));
  for (const name of ['third', 'fourth'])
    await say('secretary', { type: 'agenda.add-item', itemId: idOf(name), title: name, minutes: 5, introduction: '' });
  items = (await browser.get(`/api/meetings/${meeting}`)).json().agenda.map(({ id }: { id: AgendaItemId }) => id);
});
afterAll(() => server.close());

const words = { title: 'On islands', language: 'en', paragraphs: ['The albatross needs no cable.'] };
let sendings = 0;
async function handedIn(item: number, more: object = {}, asker: Asker = 'speaker'): Promise<string> {
  sendings += 1;
  const body = { ...words, agendaItemId: items[item], isOpen: true, sending: `sending-${sendings}`, ...more };
  const answer = await browserFor(asker).post(home(), body);
  expect(answer.statusCode).toBe(201);
  return answer.json().speech;
}
async function handedInAsFile(item: number): Promise<string> {
  const sent = await browserFor('speaker').file(`/api/consultations/${consultation}/files?name=s.md`, file);
  expect(sent.json().refused).toBeUndefined();
  const { hash } = sent.json();
  return handedIn(item, { paragraphs: undefined, file: hash });
}
/** Who gets the text, its file, and its entry in the list; each has to be the same people. */
async function readersOf(speech: string): Promise<readonly Asker[]> {
  const able: Asker[] = [];
  for (const asker of ASKERS) {
    const get = (path: string) => browserFor(asker).get(`${home()}${path}`);
    const [text, bytes, list] = [await get(`/${speech}`), await get(`/${speech}/file`), await get('')];
    const isListed = list.json().speeches.some(({ id }: { id: string }) => id === speech);
    if (text.statusCode !== 200)
      expect([text.json().refused, bytes.json().refused]).toEqual(['unknown-speech', 'unknown-speech']);
    else expect(bytes.rawPayload.equals(file)).toBe(true);
    expect(isListed).toBe(text.statusCode === 200);
    if (isListed) able.push(asker);
  }
  return able;
}
async function leaks(asker: Asker): Promise<readonly string[]> {
  await server.deps.search.settled();
  const pages = [`/meetings/${meeting}`, `/consultations/${consultation}`, `/api/consultations/${consultation}`];
  const records = ['log.ndjson', 'minutes.md', 'minutes.json', 'interventions.csv', 'annotations.jsonld'];
  const addresses = [...pages, ...records.map((name) => `/api/meetings/${meeting}/${name}`), '/api/search?q=albatross'];
  const found: string[] = [];
  for (const address of addresses)
    if ((await browserFor(asker).get(address)).body.includes('needs no cable')) found.push(address);
  return found;
}
const requestId = idOf<RequestId>('r-1');
const asks = (item: number): MeetingCommand => ({
  type: 'floor.request',
  ...{ requestId, kind: 'intervention', note: '', capacity: { type: 'own-name' }, language: 'en', about: null },
  agendaItemId: items[item] ?? idOf('none'),
});

describe('given a meeting with the people who work for it', () => {
  test('H1 when somebody without the right hands in, or for another, then they are refused; the secretary does it for a speaker', async () => {
    const body = { ...words, agendaItemId: items[2], isOpen: true };
    const refusedFor = async (asker: Asker, more = {}) =>
      (await browserFor(asker).post(home(), { ...body, ...more })).json().refused;
    expect(await refusedFor('visitor')).toBe('signed-out');
    expect(await refusedFor('stranger')).toBe('not-a-member');
    expect(await refusedFor('observer')).toBe('not-permitted');
    const { speakers } = (await browserFor('secretary').get(home())).json();
    const { person } = speakers.find(({ name }: { name: string }) => name === 'participant Somebody');
    expect(await refusedFor('speaker', { person })).toBe('not-yours');
    const speech = await handedIn(2, { person }, 'secretary');
    expect((await browserFor('participant').get(`${home()}/${speech}`)).json()).toMatchObject({ isOwn: true });
    expect((await browserFor('participant').get(home())).json().speakers).toHaveLength(1);
    expect((await browserFor('observer').get(home())).json().speakers).toEqual([]);
  });

  test('H1 when the same is sent again, then there is one text; another for the same item is refused', async () => {
    const body = { ...words, agendaItemId: items[3], isOpen: true, sending: 'once' };
    const [first, again] = [
      await browserFor('speaker').post(home(), body),
      await browserFor('speaker').post(home(), body),
    ];
    expect(again.json()).toEqual(first.json());
    const other = await browserFor('speaker').post(home(), { ...body, sending: 'twice' });
    expect(other.json().refused).toBe('speech-handed-in');
  });

  test('H2 when it is replaced in two tabs, then the second is told; when it is withdrawn, nothing stays', async () => {
    const speech = await handedInAsFile(1);
    const kept = (): unknown[] =>
      ['speech_texts', 'uploads'].flatMap((table) =>
        server.deps.db.raw.prepare(`SELECT paragraphs FROM ${table} WHERE paragraphs LIKE '%no cable%'`).all(),
      );
    expect(kept()).toHaveLength(4);
    const replace = (version: number) =>
      browserFor('speaker').patch(`${home()}/${speech}`, { ...words, title: 'Anew', isOpen: true, version });
    expect((await replace(1)).statusCode).toBe(200);
    expect((await replace(1)).json().refused).toBe('changed-meanwhile');
    const shown = (await browserFor('speaker').get(`${home()}/${speech}`)).json();
    expect(shown).toMatchObject({ title: 'Anew', version: 2, file: null, paragraphs: words.paragraphs });
    expect((await browserFor('captioner').remove(`${home()}/${speech}`)).json().refused).toBe('not-yours');
    expect((await browserFor('chair').remove(`${home()}/${speech}`)).json().refused).toBe('unknown-speech');
    expect((await browserFor('speaker').remove(`${home()}/${speech}`)).statusCode).toBe(204);
    expect(kept()).toHaveLength(2);
    expect(server.deps.db.raw.pragma('secure_delete', { simple: true })).toBe(1);
    expect((await browserFor('speaker').get(`${home()}/${speech}`)).json().refused).toBe('unknown-speech');
  });

  test('H3, H6, H7 when it is delivered, then those who work with it read it before, and everybody afterwards, unless its speaker says no', async () => {
    const speech = await handedInAsFile(0);
    const readers = ASKERS.filter((asker) => READERS.includes(asker));
    expect(await readersOf(speech)).toEqual(readers);
    for (const asker of ['chair', 'participant', 'visitor'] as const) expect(await leaks(asker)).toEqual([]);

    await say('secretary', { type: 'meeting.open' }, { type: 'agenda.take-item', itemId: items[0] ?? idOf('none') });
    await say('speaker', { type: 'attendance.join', mode: 'remote' }, asks(0));
    await say('secretary', { type: 'floor.give', requestId, ending: null });
    expect(await readersOf(speech)).toEqual(readers);
    expect((await browserFor('speaker').remove(`${home()}/${speech}`)).json().refused).toBe('speech-delivered');
    await say('speaker', { type: 'floor.end', requestId });
    expect(await readersOf(speech)).toEqual(ASKERS);
    const minutes = async (format: string) =>
      (await browserFor('participant').get(`/api/meetings/${meeting}/minutes.${format}`)).body;
    for (const format of ['md', 'html', 'json'])
      expect(await minutes(format)).toContain(`/meetings/${meeting}/speeches/${speech}`);

    const choose = (asker: Asker, isOpen: boolean) =>
      browserFor(asker).post(`${home()}/${speech}/publication`, { isOpen });
    expect((await choose('participant', false)).json().refused).toBe('not-yours');
    expect((await choose('speaker', false)).statusCode).toBe(200);
    expect(await readersOf(speech)).toEqual(readers);
    expect(await minutes('md')).not.toContain(speech);
    expect((await choose('secretary', true)).json().refused).toBe('speech-kept-back');
    expect((await choose('speaker', true)).statusCode).toBe(200);
    expect(await readersOf(speech)).toEqual(ASKERS);
    expect(await leaks('visitor')).toEqual([]);
    expect(checkFiles(server.deps.db.raw).wrong).toEqual([]);
  });

  test('H8 when somebody has handed in as often as they may, then they are told, and nothing is stored', async () => {
    const told = async () => (await browserFor('participant').get('/api/account/allowances')).json().speeches.left;
    const speech = await handedIn(1, {}, 'participant');
    for (let version = 1; (await told()) > 0; version += 1)
      await browserFor('participant').patch(`${home()}/${speech}`, { ...words, isOpen: true, version });
    const { version } = (await browserFor('participant').get(`${home()}/${speech}`)).json();
    const more = await browserFor('participant').patch(`${home()}/${speech}`, { ...words, isOpen: true, version });
    expect([more.statusCode, more.json().refused]).toEqual([429, 'too-many-tries']);
    // A yes to its publication counts with them, and a no is always heard.
    const choose = (isOpen: boolean) => browserFor('participant').post(`${home()}/${speech}/publication`, { isOpen });
    expect((await choose(false)).statusCode).toBe(200);
    expect((await choose(true)).json().refused).toBe('too-many-tries');
  });
});

test('N8 given texts of a speech, one of them a file, when the secretary withdraws everything of their person, then no word of them is left', async () => {
  const { person } = (await browserFor('speaker').get('/api/session')).json();
  const before = Object.keys(server.deps.rooms.get(meeting)?.meeting.speech.byId ?? {});
  await say('secretary', {
    type: 'agenda.add-item',
    itemId: idOf('ninth'),
    title: 'Ninth',
    minutes: 5,
    introduction: '',
  });
  await handedIn(items.push(idOf('ninth')) - 1);
  const kept = () =>
    server.deps.db.raw.prepare('SELECT count(*) FROM speech_texts WHERE meeting_id = ?').pluck().get(meeting);
  expect(kept()).toBe(before.length + 1);
  await say('secretary', { type: 'annotation.withdraw-everything', person });
  const left = Object.values(server.deps.rooms.get(meeting)?.meeting.speech.byId ?? {});
  expect(left.filter((speech) => speech.person === person)).toEqual([]);
  expect(kept()).toBe(left.length);
});
