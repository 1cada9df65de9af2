import { afterEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createMinutesUpdates } from '../../../db/minutes-updates.ts';
import type { Db } from '../../../db/open-database.ts';
import { textName } from '../../../shared/minutes/lines.ts';
import { FIRST_PIECE, PIECE_MAX } from '../../../shared/protocol/fields/sizes.ts';
import { largestMessage } from '../../support/largest-message.ts';
import { slowLine } from '../../support/lines/slow-line.ts';
import { ITEM, MEETING, personOf } from '../../support/meeting-folder.ts';
import { openMinutesPage } from '../../support/minutes/minutes-page.ts';
import { type Closing, closeAll, meetingWithItem, writerFor } from '../../support/minutes/rapporteurs.ts';
import { addLine } from '../../support/minutes/writer.ts';
import { createDice } from '../../support/random/dice.ts';
import type { RunningMeeting } from '../../support/servers/running-meeting.ts';
import { until } from '../../support/until.ts';

const closing: Closing = [];
afterEach(() => closeAll(closing));

const dice = createDice(5);
const words = (count: number) => Array.from({ length: count }, () => dice.upTo(36 ** 6).toString(36)).join(' ');

/** As it stands on disk, of so many paragraphs of some 700 letters. */
function putText(db: Db, paragraphs: number): void {
  const doc = new Y.Doc();
  for (let n = 0; n < paragraphs; n += 1) addLine(doc.getText(textName(ITEM)), words(100));
  createMinutesUpdates(db).append(MEETING, {
    seq: 1,
    person: personOf('rap'),
    at: 1,
    update: Y.encodeStateAsUpdate(doc),
  });
}

async function start(paragraphs: number): Promise<RunningMeeting> {
  const meeting = await meetingWithItem(closing, { clerk: 'secretary', rap: 'rapporteur', obs: 'observer' });
  await meeting.restart((db) => putText(db, paragraphs));
  return meeting;
}

async function writerOf(meeting: RunningMeeting) {
  const writer = writerFor(closing, meeting, 'rap');
  await writer.join();
  return writer;
}

async function pageOn(meeting: RunningMeeting, name: 'rap' | 'obs', bitsPerSecond: number) {
  const line = await slowLine(Number(new URL(meeting.url()).port), bitsPerSecond);
  const page = openMinutesPage({ url: line.url, cookie: meeting.folder.cookies[name] ?? '', person: name });
  let drops = 0;
  page.socket.on('disconnect', () => (drops += 1));
  closing.push(line.close, page.dispose);
  const text = () => page.doc.getText(textName(ITEM)).toString();
  return { ...page, ...line, text, drops: () => drops, largest: largestMessage(page.socket) };
}

const textOf = ({ doc }: { readonly doc: Y.Doc }) => doc.getText(textName(ITEM)).toString();

describe('Given a long text and a line that is slow', () => {
  test.each(['obs', 'rap'] as const)(
    'when %s opens it, then it comes in pieces, with what was written meanwhile, and the line holds',
    async (name) => {
      const meeting = await start(440);
      const writer = await writerOf(meeting);
      const page = await pageOn(meeting, name, 1_000_000);
      await until(() => page.carried() > 100_000, 'a part to arrive', 20_000);
      expect(page.access()).toBe('none');
      writer.write('Written meanwhile.');
      await writer.sendAll();
      await until(() => page.text() === textOf(writer), 'all to be there', 20_000);
      await until(() => page.access() !== 'none', 'the text to be open');
      expect(page.largest()).toBeLessThanOrEqual(PIECE_MAX);
      expect(page.drops()).toBe(0);
      writer.write('And after.');
      await writer.sendAll();
      await until(() => page.text() === textOf(writer), 'what comes later');
    },
  );

  test('when the line drops on the way, also while others write, then it goes on where it was', async () => {
    const meeting = await start(280);
    const writer = await writerOf(meeting);
    const page = await pageOn(meeting, 'obs', 256_000);
    await until(() => page.carried() > 150_000, 'most of it to arrive', 20_000);
    writer.write('Written meanwhile.');
    await writer.sendAll();
    page.drop();
    await until(() => page.text() === textOf(writer), 'all to be there', 20_000);
    expect(page.carried()).toBeLessThan(300_000);
    expect(page.largest()).toBeLessThanOrEqual(FIRST_PIECE);
  });
});
