import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createMeetingChannel, type MeetingChannel } from '../../../client/connection/meeting-channel.ts';
import type { Status } from '../../../client/connection/meeting-status.ts';
import { openSocket } from '../../../client/connection/socket.ts';
import { type BadLine, openBadLine } from '../../support/lines/bad-line.ts';
import { MEETING } from '../../support/meeting-folder.ts';
import { createDice } from '../../support/random/dice.ts';
import { type RunningMeeting, runMeeting } from '../../support/servers/running-meeting.ts';
import { until } from '../../support/until.ts';

let hall: RunningMeeting;
let pages: { readonly line: MeetingChannel; readonly way: BadLine }[] = [];
beforeEach(async () => {
  hall = await runMeeting({ bo: 'participant' });
});
afterEach(async () => {
  for (const { line } of pages) line.close();
  await Promise.all(pages.map(({ way }) => way.close()));
  pages = [];
  await hall.close();
});

/** Bo's page at the other end of a bad line, and every status it had. */
async function enter(roundTripMs: number, lost?: () => number) {
  const way = await openBadLine(Number(new URL(hall.url()).port), roundTripMs, lost);
  const standings: Status[] = [];
  let asked = 0;
  const socket = openSocket('/meeting', { url: way.url, cookie: hall.folder.cookies.bo ?? '' });
  const line = createMeetingChannel(socket, MEETING, {
    stands: (status) => standings.push(status),
    delivered: () => {},
  });
  socket.onAnyOutgoing((event) => {
    if (event === 'pulse') asked += 1;
  });
  pages.push({ line, way });
  await until(() => standings.at(-1) === 'connected', 'bo to be in');
  return { line, way, standings, asked: () => asked };
}

describe('given a line that falls silent without closing', () => {
  test.each([
    ['heard', 4500],
    ['in-doubt', 3500],
  ] as const)('when somebody is %s on it, then that is noticed and mended within %i ms', async (care, within) => {
    const { line, way, standings } = await enter(20);
    line.watch(care);
    const fell = performance.now();
    way.silence();
    await until(() => standings.includes('reconnecting'), 'the page to notice');
    await until(() => standings.at(-1) === 'connected', 'the page to be back');
    expect(performance.now() - fell).toBeLessThan(within);
    expect(standings).toEqual(['connected', 'reconnecting', 'connected']);
  });

  test('when it is merely slow, 600 ms with one packet of ten lost, then it is never given up', async () => {
    const dice = createDice(20_150_928);
    const isLost = () => dice.upTo(10) === 0;
    const lost = (): number => (isLost() ? 900 + (isLost() ? 1800 : 0) : 0);
    const slow = await Promise.all(Array.from({ length: 10 }, () => enter(600, lost)));
    for (const { line } of slow) line.watch('heard');
    await until(() => slow.every(({ asked }) => asked() >= 5), 'five questions on each of ten lines', 15_000);
    expect(slow.map(({ standings }) => standings)).toEqual(slow.map(() => ['connected']));
  });
});
