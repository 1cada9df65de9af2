import { afterEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createMinutesUpdates } from '../../../db/minutes-updates.ts';
import { openDatabase } from '../../../db/open-database.ts';
import { databaseFile } from '../../../server/starting/data-folder.ts';
import { fragmentName } from '../../../shared/minutes/rich-text.ts';
import { ITEM, MEETING, personOf } from '../../support/meeting-folder.ts';
import { type Closing, closeAll, meetingWithItem, writerFor } from '../../support/minutes/rapporteurs.ts';
import type { RunningMeeting } from '../../support/servers/running-meeting.ts';
import { until } from '../../support/until.ts';

const closing: Closing = [];
afterEach(() => closeAll(closing));
const start = () => meetingWithItem(closing);

async function writerOf(meeting: RunningMeeting, name: 'rap' | 'rap2') {
  const made = writerFor(closing, meeting, name);
  await made.join();
  return made;
}

const paragraph = (words: string): Y.XmlElement => {
  const made = new Y.XmlElement('paragraph');
  made.insert(0, [new Y.XmlText(words)]);
  return made;
};

/** A text as pages wrote it once: a tree, with a list in it. */
function treeOf(client: number): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = client;
  const list = new Y.XmlElement('ordered_list');
  const item = new Y.XmlElement('list_item');
  item.insert(0, [paragraph('a point')]);
  list.insert(0, [item]);
  doc.getXmlFragment(fragmentName(ITEM)).push([paragraph('Noted once.'), list]);
  return doc;
}

function putRows(meeting: RunningMeeting, updates: readonly Uint8Array[]): void {
  const db = openDatabase(databaseFile(meeting.folder.dataDir));
  const rows = createMinutesUpdates(db);
  updates.forEach((update, n) => {
    rows.append(MEETING, { seq: n + 1, person: personOf('rap'), at: 1, update });
  });
  db.close();
}

const rowsOf = (meeting: RunningMeeting) => {
  const db = openDatabase(databaseFile(meeting.folder.dataDir));
  const rows = [...createMinutesUpdates(db).readFrom(MEETING, 1)].map(({ person }) => person);
  db.close();
  return rows;
};

describe('Given a text of the shape that texts had once', () => {
  test('when the server starts, and starts again, then its lines have been carried over once', async () => {
    const meeting = await start();
    putRows(meeting, [Y.encodeStateAsUpdate(treeOf(77))]);
    await meeting.restart();
    expect((await writerOf(meeting, 'rap')).text()).toBe('Noted once.\na point');
    await meeting.restart();
    const again = await writerOf(meeting, 'rap2');
    expect(again.text()).toBe('Noted once.\na point');
    expect(rowsOf(meeting)).toEqual([personOf('rap'), 'carrier']);
  });

  test('when a device comes late with writing of that shape, then its lines are put behind, and no line comes twice', async () => {
    const meeting = await start();
    const tree = treeOf(77);
    putRows(meeting, [Y.encodeStateAsUpdate(tree)]);
    await meeting.restart();
    const [one, two] = [await writerOf(meeting, 'rap'), await writerOf(meeting, 'rap2')];
    one.write('Written as lines.');
    await one.sendAll();
    tree.clientID = 78;
    const before = Y.encodeStateVector(tree);
    tree.getXmlFragment(fragmentName(ITEM)).insert(1, [paragraph('Kept on a phone.')]);
    const late = Y.encodeStateAsUpdate(tree, before);
    expect(await two.send(late)).toMatchObject({ accepted: {} });
    await until(() => one.text().includes('phone'), 'the late line');
    expect(one.text()).toBe('Noted once.\na point\nWritten as lines.\nKept on a phone.');
    expect(await two.send(late)).toMatchObject({ accepted: {} });
    await meeting.restart();
    expect((await writerOf(meeting, 'rap')).text()).toBe(one.text());
  });

  test('when somebody writes as the device that carries over, or makes the server forget, then it is refused', async () => {
    const meeting = await start();
    putRows(meeting, [Y.encodeStateAsUpdate(treeOf(77))]);
    await meeting.restart();
    const one = await writerOf(meeting, 'rap');
    const carrier = new Y.Doc();
    Y.applyUpdate(carrier, Y.encodeStateAsUpdate(one.doc));
    carrier.clientID = 1;
    const before = Y.encodeStateVector(carrier);
    carrier.getText(`text:${ITEM}`).insert(0, 'Mine.');
    expect(await one.send(Y.encodeStateAsUpdate(carrier, before))).toEqual({ refused: 'not-permitted' });
    const updates: Uint8Array[] = [];
    one.doc.on('update', (update: Uint8Array) => updates.push(update));
    one.doc.getMap('carried').delete(ITEM);
    expect(await one.send(updates[0] ?? new Uint8Array())).toEqual({ refused: 'bad-message' });
  });
});
