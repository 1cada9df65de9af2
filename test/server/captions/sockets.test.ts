import { io, type Socket } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CaptionLine } from '../../../shared/captions/captions.ts';
import { PROTOCOL_VERSION } from '../../../shared/protocol/protocol-version.ts';
import { MEETING, personOf } from '../../support/meeting-folder.ts';
import type { Member } from '../../support/member.ts';
import { captionsIn, feedMade, httpAs } from '../../support/servers/caption-feeds.ts';
import { type RunningMeeting, runMeeting } from '../../support/servers/running-meeting.ts';
import { until } from '../../support/until.ts';

let meeting: RunningMeeting;
let amina: Member;
const sockets: Socket[] = [];
beforeEach(async () => {
  const people = { amina: 'chair', sara: 'secretary', bo: 'participant', clara: 'captioner', eve: 'stranger' } as const;
  meeting = await runMeeting(people);
  amina = meeting.member('amina');
  await amina.join();
  await amina.command({ type: 'meeting.open' });
  await amina.command({ type: 'attendance.join', mode: 'room' });
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.disconnect();
  await meeting.close();
});

function opened(namespace: string, options: object): Socket {
  const socket = io(`${meeting.url()}${namespace}`, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    ...options,
  });
  sockets.push(socket);
  return socket;
}
const ask = (socket: Socket, event: string, message: object) => socket.timeout(5000).emitWithAck(event, message);
const entry = { protocol: PROTOCOL_VERSION, meetingId: MEETING };

async function reader(name: string, language: string | null = null) {
  const socket = opened('/captions', { extraHeaders: { cookie: meeting.folder.cookies[name] ?? '' } });
  const got: CaptionLine[] = [];
  const told: object[] = [];
  socket.on('line', (line: CaptionLine) => got.push(line));
  socket.on('languages', (frame: object) => told.push(frame));
  const joined = await ask(socket, 'join', { ...entry, language });
  const write = (id: string, text: string, to = 'en') =>
    ask(socket, 'write', { id, language: to, text, request: null });
  const correct = (id: string, seq: number, text: string) => ask(socket, 'correct', { id, language: 'en', seq, text });
  return { socket, got, told, joined, write, correct };
}
const said = (lines: readonly CaptionLine[]) => lines.map(({ text }) => text);

describe('Given a meeting that is open', () => {
  test('Y9 when a captioner writes, then members read it in the language that they chose, and hear of a new one', async () => {
    const clara = await reader('clara', 'en');
    const [bo, sara] = [await reader('bo', 'en'), await reader('sara', 'fr')];
    expect(await clara.write('w-1', 'Good morning.')).toMatchObject({ done: { at: expect.any(Number) } });
    expect(await clara.write('w-1', 'Good morning.')).toMatchObject({ done: {} });
    await until(() => bo.got.length === 1 && sara.told.length === 1, 'the line');
    expect(bo.got).toMatchObject([
      { seq: 1, text: 'Good morning.', speaker: expect.stringContaining('amina'), by: 'person' },
    ]);
    expect([sara.got, sara.told]).toMatchObject([[], [{ languages: [{ language: 'en', count: 1 }] }]]);
    expect((await reader('bo')).joined).toMatchObject({ language: 'en', lines: [{ text: 'Good morning.' }] });
  });

  test('Y4 when a line is corrected, then every reader has it as it is now, and what it said is kept in the log', async () => {
    const [clara, bo] = [await reader('clara', 'en'), await reader('bo', 'en')];
    await clara.write('w-1', 'Transit is deer.');
    await clara.correct('c-1', 1, 'Transit is dear.');
    await until(() => bo.got.length === 2, 'the correction');
    expect(bo.got[1]).toMatchObject({ seq: 1, text: 'Transit is dear.', corrected: true });
    expect(await bo.correct('c-2', 1, 'Nothing.')).toEqual({ refused: 'not-permitted' });
    expect(await bo.write('w-2', 'Nothing.')).toEqual({ refused: 'not-permitted' });
  });

  test('Y9 when somebody joins late, then only the newest lines come, and older ones by HTTP', async () => {
    const clara = await reader('clara', 'en');
    for (let index = 1; index <= 45; index += 1) await clara.write(`w-${index}`, `Line ${index}.`);
    const { joined } = await reader('bo');
    expect([joined.lines.length, joined.lines[0].seq]).toEqual([30, 16]);
    const older = await (await httpAs(meeting, 'bo', 'GET', '/captions/lines?lang=en&before=16')).json();
    expect(older.lines.map(({ seq }: CaptionLine) => seq)).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
  });

  test('Y9 when somebody is no member, or is excluded, then they read nothing', async () => {
    expect((await reader('eve')).joined).toEqual({ refused: 'not-a-member' });
    expect((await httpAs(meeting, 'eve', 'GET', '/captions/lines?lang=en')).status).toBe(403);
    const bo = await reader('bo', 'en');
    const sara = meeting.member('sara');
    await sara.join();
    await sara.command({ type: 'attendance.exclude', person: personOf('bo') });
    await until(() => !bo.socket.connected, 'the end');
  });

  test('Y9 when the room’s screen wants captions, then it gets them by its link', async () => {
    const { link } = await (await httpAs(meeting, 'sara', 'POST', '/screen-links')).json();
    const screen = opened('/screen', { auth: { key: new URL(link).hash.slice(1) } });
    const got: CaptionLine[] = [];
    screen.on('caption', (line: CaptionLine) => got.push(line));
    expect(await ask(screen, 'captions', { language: 'en' })).toEqual({ refused: 'not-joined' });
    await ask(screen, 'join', { ...entry, after: 0 });
    expect(await ask(screen, 'captions', { language: 'en' })).toMatchObject({ language: 'en', lines: [] });
    await (await reader('clara', 'en')).write('w-1', 'Good morning.');
    await until(() => got.length === 1, 'the line on the wall');
  });

  test('Y5 when a program keeps a connection, then its lines are numbered as by HTTP; a feed that was revoked takes none', async () => {
    const { address, id } = await feedMade(meeting);
    const token = new URL(address).searchParams.get('token');
    const program = opened('/caption-feed', { auth: { token, meetingId: MEETING } });
    expect(await ask(program, 'line', { seq: 1, text: 'x' })).toEqual({ refused: 'not-joined' });
    expect(await ask(program, 'join', entry)).toEqual({ last: 0 });
    expect(await ask(program, 'line', { seq: 1, text: 'Good morning.', language: 'en-US' })).toEqual({ seq: 1 });
    expect(await ask(program, 'line', { seq: 1, text: 'Good morning.' })).toEqual({ seq: 1 });
    expect(await ask(program, 'line', { seq: 1, text: 'Else.' })).toEqual({ refused: 'caption-number-used' });
    expect(said(await captionsIn(meeting))).toEqual(['Good morning.']);
    await httpAs(meeting, 'sara', 'DELETE', `/caption-feeds/${id}`);
    expect(await ask(program, 'line', { seq: 2, text: 'More.' })).toEqual({ refused: 'unknown-caption-feed' });
    const wrong = opened('/caption-feed', { auth: { token: 'wrong', meetingId: MEETING } });
    expect(await new Promise((resolve) => wrong.once('connect_error', ({ message }) => resolve(message)))).toBe(
      'unknown-caption-feed',
    );
  });
});
