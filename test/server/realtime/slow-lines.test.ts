import { afterEach, describe, expect, test } from 'vitest';
import { SLOW_READER } from '../../../server/realtime/connections/slow-reader.ts';
import type { Overrides } from '../../../server/starting/open-services.ts';
import { type AgendaItemId, idOf } from '../../../shared/ids.ts';
import { FIRST_PIECE, PIECE_MAX } from '../../../shared/protocol/fields/sizes.ts';
import { heavyMeeting } from '../../support/heavy-state.ts';
import { slowPage } from '../../support/lines/slow-page.ts';
import type { RunningMeeting } from '../../support/servers/running-meeting.ts';
import { until } from '../../support/until.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function heavy(annotations: number, given: Overrides = {}): Promise<RunningMeeting> {
  const hall = await heavyMeeting(annotations, given);
  closing.push(hall.close);
  return hall;
}

async function pageOn(hall: RunningMeeting, bitsPerSecond: number) {
  const page = await slowPage(hall, bitsPerSecond);
  closing.push(page.close);
  return page;
}

const addItem = (n: number) =>
  ({
    type: 'agenda.add-item',
    itemId: idOf<AgendaItemId>(`meanwhile-${n}`),
    title: 'More',
    minutes: 5,
    introduction: '',
  }) as const;

/** A state of 10 MB comes in over 1 Mbit/s with `npm run load -- slow-line`; here all but the line is a twelfth, looked at as much oftener. */
const PART = 12;
const slowReader = { bytes: SLOW_READER.bytes / PART, everyMs: SLOW_READER.everyMs / PART };

describe('given a line that is slow', () => {
  test('when a state far above what may wait for a reader is joined at 1 Mbit/s, then it arrives, with what came meanwhile', async () => {
    const hall = await heavy(1990 / PART, { slowReader });
    const amina = hall.member('amina');
    await amina.join();
    expect(JSON.stringify(amina.meeting()).length).toBeGreaterThan(10_000_000 / PART);
    const chen = await pageOn(hall, 1_000_000);
    for (let n = 0; n < 20; n += 1) {
      await amina.command(addItem(n));
      await until(() => chen.carried() > (n * 50_000) / PART, 'more to arrive');
    }
    await until(() => chen.standings.at(-1) === 'connected', 'Chen to be in', 20_000);
    await until(() => chen.state().seq === amina.seq(), 'Chen to have all');
    expect(chen.standings).toEqual(['connected']);
    expect(chen.largest()).toBeLessThanOrEqual(PIECE_MAX / 2);
    expect(chen.hash()).toBe(amina.hash());
  });

  test('when a line of 128 kbit/s drops on the way, then it goes on where it was', async () => {
    const hall = await heavy(32);
    const amina = hall.member('amina');
    await amina.join();
    const chen = await pageOn(hall, 128_000);
    await until(() => chen.carried() > 40_000, 'a part to arrive', 20_000);
    expect(chen.state().seq).toBe(0);
    chen.drop();
    await amina.command(addItem(1));
    await until(() => chen.state().seq === amina.seq(), 'Chen to have all', 20_000);
    expect(chen.largest()).toBeLessThanOrEqual(FIRST_PIECE);
    expect(chen.hash()).toBe(amina.hash());
  });
});
