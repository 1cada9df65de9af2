import { afterEach, describe, expect, test } from 'vitest';
import { MeetingLine, type Status } from '../../client/connection/meeting-line.ts';
import { openSocket } from '../../client/connection/socket.ts';
import { createEventLog } from '../../db/event-log.ts';
import type { Db } from '../../db/open-database.ts';
import { ANNOTATION_TEXT_MAX } from '../../shared/annotation/annotation.ts';
import { type AgendaItemId, type AnnotationId, type CommandId, idOf } from '../../shared/ids.ts';
import { emptyMeeting, fold, type Meeting, type MeetingEvent, type MeetingRecord } from '../../shared/meeting.ts';
import { stateHash } from '../../shared/state-hash.ts';
import { createDice } from '../support/dice.ts';
import { design, itemAdded, neutrality, published } from '../support/history.ts';
import { MEETING, personOf } from '../support/meeting-folder.ts';
import { type RunningMeeting, runMeeting } from '../support/running-meeting.ts';
import { slowLine } from '../support/slow-line.ts';
import { until } from '../support/until.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** Words as people write them, for a packer: a vocabulary of 400. */
const dice = createDice(7);
const vocabulary = Array.from({ length: 400 }, () => dice.upTo(36 ** 6).toString(36));
const text = (length: number): string => {
  let words = '';
  while (words.length < length) words += `${dice.one(vocabulary)} `;
  return words.slice(0, length);
};

/** What one participant could write before there were quotas: the log of it is for ever. */
const annotated = (n: number): MeetingEvent => ({
  type: 'annotation.added',
  annotationId: idOf<AnnotationId>(`annotation-${n}`),
  passageId: neutrality,
  quote: { exact: text(900), prefix: text(32), suffix: text(32) },
  position: { start: 0, end: 900 },
  motivation: 'commenting',
  text: text(ANNOTATION_TEXT_MAX),
  replacement: null,
  author: personOf('bo'),
});

function write(db: Db, annotations: number): void {
  const log = createEventLog(db);
  const { seq } = log.head(MEETING);
  const events = [itemAdded(design), published, ...Array.from({ length: annotations }, (_, n) => annotated(n))];
  const records = events.map(
    (event, n): MeetingRecord => ({
      ...{ seq: seq + n + 1, at: 1_443_427_200_000 + n, by: personOf('bo'), event },
      command: idOf<CommandId>(`poison-${n}`),
    }),
  );
  log.transaction(() => log.append(MEETING, seq, records));
}

async function poisoned(annotations: number): Promise<RunningMeeting> {
  const hall = await runMeeting({ amina: 'chair', bo: 'participant', chen: 'participant' });
  closing.push(hall.close);
  await hall.restart((db) => write(db, annotations));
  return hall;
}

/** A page at the other end of a slow line. */
async function pageOn(hall: RunningMeeting, bitsPerSecond: number) {
  const line = await slowLine(Number(new URL(hall.url()).port), bitsPerSecond);
  closing.push(line.close);
  let state: { meeting: Meeting; seq: number } = { meeting: emptyMeeting, seq: 0 };
  const standings: Status[] = [];
  const socket = openSocket('/meeting', { url: line.url, cookie: hall.folder.cookies.chen ?? '' });
  const page = new MeetingLine(socket, MEETING, {
    stands: (status) => standings.push(status),
    delivered: ({ from, records }) => {
      const start = from ?? state;
      state = { meeting: fold(records, start.meeting), seq: records.at(-1)?.seq ?? start.seq };
    },
  });
  closing.push(() => page.close());
  return {
    standings,
    state: () => state,
    hash: () => stateHash(state.meeting),
    drop: line.drop,
    carried: line.carried,
  };
}

const addItem = (n: number) =>
  ({
    type: 'agenda.add-item',
    itemId: idOf<AgendaItemId>(`meanwhile-${n}`),
    title: 'More',
    minutes: 5,
    introduction: '',
  }) as const;

describe('given a line that is slow', () => {
  test('when a state of 10 MB is joined at 1 Mbit/s, then it arrives, with what came meanwhile', async () => {
    const hall = await poisoned(1990);
    const amina = hall.member('amina');
    await amina.join();
    expect(JSON.stringify(amina.meeting()).length).toBeGreaterThan(10_000_000);
    const chen = await pageOn(hall, 1_000_000);
    for (let n = 0; n < 20; n += 1) {
      await amina.command(addItem(n));
      await until(() => chen.carried() > n * 50_000, 'more to arrive', 10_000);
    }
    await until(() => chen.standings.at(-1) === 'connected', 'Chen to be in', 100_000);
    await until(() => chen.state().seq === amina.seq(), 'Chen to have all');
    expect(chen.standings).toEqual(['connected']);
    expect(chen.hash()).toBe(amina.hash());
  }, 120_000);

  test('when a line of 64 kbit/s drops on the way, then it goes on where it was', async () => {
    const hall = await poisoned(60);
    const amina = hall.member('amina');
    await amina.join();
    const chen = await pageOn(hall, 64_000);
    await until(() => chen.carried() > 45_000, 'a part to arrive', 20_000);
    expect(chen.state().seq).toBe(0);
    chen.drop();
    await amina.command(addItem(1));
    await until(() => chen.state().seq === amina.seq(), 'Chen to have all', 60_000);
    expect(chen.hash()).toBe(amina.hash());
  }, 90_000);
});
