import { pino } from 'pino';
import { afterEach, expect, test, vi } from 'vitest';
import { LIMITS } from '../../../server/realtime/rate.ts';
import { createMember, type Member } from '../../support/member.ts';
import { quietEffects } from '../../support/servers/quiet-effects.ts';
import { type RunningMeeting, runMeeting } from '../../support/servers/running-meeting.ts';
import { until } from '../../support/until.ts';

let meeting: RunningMeeting;
let bo: Member;
let chen: Member;
const said: string[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  return meeting.close();
});

async function connected() {
  said.length = 0;
  const log = pino({ level: 'warn' }, { write: (line: string) => void said.push(line) });
  meeting = await runMeeting(
    { bo: 'participant', chen: 'participant' },
    { limits: LIMITS, effects: quietEffects({ log }) },
  );
  [bo, chen] = [meeting.member('bo'), meeting.member('chen')];
  await Promise.all([bo.join(), chen.join()]);
}
const isCut = () => said.some((line) => line.includes('without end'));
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
/** How many texts of nested lists have been parsed from now on. */
function reading() {
  const parse = vi.spyOn(JSON, 'parse');
  return () => parse.mock.calls.filter(([json]) => String(json).includes('[[[[')).length;
}
const send = (packet: unknown) => bo.socket.io.engine.write(packet as string);

test('given a client that sends packet after packet, then its connection is cut, and it may come back; others stay', async () => {
  await connected();
  for (let n = 0; n < 3000; n += 1) send('2/meeting,["noise"]');
  await until(isCut, 'the connection to be cut');
  await until(() => !bo.socket.connected, 'Bo to notice');
  expect(chen.socket.connected).toBe(true);
  await bo.join();
  expect(said).toHaveLength(1);
});

test('given a client that sends megabyte after megabyte, then its connection is cut', async () => {
  await connected();
  const noise = `2/meeting,["noise","${'x'.repeat(1_000_000)}"]`;
  for (let n = 0; n < 60; n += 1) send(noise);
  await until(isCut, 'the connection to be cut');
  expect(chen.socket.connected).toBe(true);
});

test('given a client that brings minutes and media in at once, then its connection holds', async () => {
  await connected();
  const part = new Uint8Array(1_000_000);
  for (let n = 0; n < 4; n += 1) bo.socket.emit('catchUp', Object.assign({ after: 0 }, { part }), () => undefined);
  send(`2/meeting,["noise","${'x'.repeat(250_000)}"]`);
  for (let n = 0; n < 300; n += 1) send('2/meeting,["noise"]');
  await chen.catchUp();
  await bo.catchUp();
  expect([isCut(), bo.socket.connected]).toEqual([false, true]);
});

test('given a client that sends brackets without end, then its connection is cut before they are read, and so is its next', async () => {
  await connected();
  const brackets = `2/meeting,["noise",${nested(450_000)}]`;
  const read = reading();
  for (let n = 0; n < 3; n += 1) send(brackets);
  await until(isCut, 'the connection to be cut');
  await until(() => !bo.socket.connected, 'Bo to notice');
  await bo.connect();
  send(brackets);
  await until(() => !bo.socket.connected, 'Bo to be cut again');
  expect(read()).toBe(1);
  expect(chen.socket.connected).toBe(true);
});

test('given a connection that nobody has been let in by, when it brings more than a greeting, then it is cut before that is read', async () => {
  await connected();
  const { io: manager } = createMember(meeting.url(), '', 'stranger').socket;
  const read = reading();
  manager.connect();
  await until(() => manager.engine?.readyState === 'open', 'the connection to be open');
  manager.engine.write(`0/meeting,${nested(50_000)}`);
  await until(() => manager.engine?.readyState !== 'open', 'it to be cut');
  expect(read()).toBe(0);
});

test('given a client that announces many binary parts, then its connection is cut before it sends one of them', async () => {
  await connected();
  send('510-/meeting,["noise",{"_placeholder":true,"num":0}]');
  await until(() => !bo.socket.connected, 'Bo to be cut');
  expect(chen.socket.connected).toBe(true);
});

test('given a client that leaves every namespace and keeps its connection, then that is closed', async () => {
  await connected();
  send('1/meeting,');
  await until(() => !bo.socket.connected, 'the connection to be closed');
  await bo.join();
  expect(chen.socket.connected).toBe(true);
});
