import { afterEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { openDatabase } from '../../../db/open-database.ts';
import { databaseFile } from '../../../server/starting/data-folder.ts';
import type { Role } from '../../../shared/actor.ts';
import { MEETING, personOf } from '../../support/meeting-folder.ts';
import { type Closing, closeAll, meetingWithItem, writerFor } from '../../support/minutes/rapporteurs.ts';
import { createWriter } from '../../support/minutes/writer.ts';
import { until } from '../../support/until.ts';

const people = {
  chair: 'chair',
  sec: 'secretary',
  clerk: 'secretary',
  rap: 'rapporteur',
  rap2: 'rapporteur',
  part: 'participant',
  obs: 'observer',
  out: 'stranger',
} as const satisfies Record<string, Role | 'stranger'>;
type Name = keyof typeof people;

const closing: Closing = [];
afterEach(() => closeAll(closing));

async function start() {
  const meeting = await meetingWithItem(closing, people);
  return { ...meeting, writer: (name: Name) => writerFor(closing, meeting, name) };
}

describe('Given two rapporteurs at the same text', () => {
  test('when both type into the same paragraph at once, then both and every reader end with the same text', async () => {
    const { writer } = await start();
    const [one, two, reader] = [writer('rap'), writer('rap2'), writer('obs')];
    for (const each of [one, two, reader]) await each.join();
    one.write('The meeting noted the report.');
    await one.sendAll();
    await two.reads('noted');
    one.type(4, 'whole ');
    two.type(18, 'with thanks ');
    await Promise.all([one.sendAll(), two.sendAll()]);
    const all = 'The whole meeting noted with thanks the report.';
    await Promise.all([one, two, reader].map((each) => each.reads(all)));
  });

  test('when one types many words, then who only reads gets them in few frames', async () => {
    const { writer } = await start();
    const [one, two, reader] = [writer('rap'), writer('rap2'), writer('part')];
    for (const each of [one, two, reader]) await each.join();
    for (const word of ['a', 'b', 'c', 'd', 'e', 'f']) one.write(word);
    await one.sendAll();
    await Promise.all([two.reads('f'), reader.reads('f')]);
    expect(two.frames.length).toBe(6);
    expect(reader.frames.length).toBeLessThan(4);
  });

  test('when one was away and wrote meanwhile, then what both wrote is merged on the return', async () => {
    const { writer } = await start();
    const [one, two] = [writer('rap'), writer('rap2')];
    await one.join();
    await two.join();
    one.close();
    one.write('Written without a line.');
    two.write('Written meanwhile.');
    await two.sendAll();
    await one.join();
    await one.sendAll();
    await two.reads('without a line');
    expect(one.text()).toContain('meanwhile');
    expect(one.text()).toBe(two.text());
  });
});

describe('Given a text that is being written', () => {
  test('when the server restarts, then nothing that was acknowledged is missing and writing goes on', async () => {
    const { writer, restart } = await start();
    const one = writer('rap');
    await one.join();
    one.write('Before the restart.');
    expect(await one.sendAll()).toEqual({ accepted: { seq: 1 } });
    await restart();
    const again = writer('rap2');
    await again.join();
    expect(again.text()).toBe('Before the restart.');
    again.write('After it.');
    expect(await again.sendAll()).toEqual({ accepted: { seq: 2 } });
  });

  test('when the same update is sent again, then it is accepted and the text holds it once', async () => {
    const { writer } = await start();
    const one = writer('rap');
    await one.join();
    one.write('Once.');
    await one.sendAll();
    const update = Y.encodeStateAsUpdate(one.doc);
    expect(await one.send(update)).toMatchObject({ accepted: {} });
    const two = writer('rap2');
    await two.join();
    expect(two.text()).toBe('Once.');
  });

  test('when the disk refuses, then the update is refused as not stored and the text is as it was', async () => {
    const { writer, folder } = await start();
    const one = writer('rap');
    await one.join();
    const db = openDatabase(databaseFile(folder.dataDir));
    db.raw.exec(
      "CREATE TRIGGER full BEFORE INSERT ON minutes_updates BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END",
    );
    one.write('Lost?');
    const update = Y.encodeStateAsUpdate(one.doc);
    expect(await one.sendAll()).toEqual({ refused: 'storage-failed' });
    const two = writer('rap2');
    await two.join();
    expect(two.text()).toBe('');
    db.raw.exec('DROP TRIGGER full');
    db.close();
    expect(await one.send(update)).toMatchObject({ accepted: {} });
    await two.reads('Lost?');
  });
});

describe('Given who may do what with the minutes', () => {
  test.each(['chair', 'sec', 'rap'] as const)('when the %s writes, then it is accepted', async (name) => {
    const { writer } = await start();
    const one = writer(name);
    expect(await one.join()).toMatchObject({ access: 'writer' });
    one.write('Noted.');
    expect(await one.sendAll()).toMatchObject({ accepted: {} });
  });

  test.each(['part', 'obs'] as const)('when %s writes, then it is refused and nobody sees it', async (name) => {
    const { writer } = await start();
    const [one, rap] = [writer(name), writer('rap')];
    expect(await one.join()).toMatchObject({ access: 'reader' });
    await rap.join();
    one.write('Vandalism.');
    expect(await one.sendAll()).toEqual({ refused: 'not-permitted' });
    expect(rap.text()).toBe('');
  });

  test('when a stranger or somebody without a session comes, then they see nothing', async () => {
    const { writer, url } = await start();
    expect(await writer('out').join()).toEqual({ refused: 'not-a-member' });
    const nobody = createWriter(url(), '');
    closing.push(nobody.close);
    await expect(nobody.join()).rejects.toThrow('signed-out');
  });

  test('when the role is taken away while typing, then they are told and the next update is refused', async () => {
    const { writer, member } = await start();
    const rap = writer('rap');
    await rap.join();
    const sec = member('sec');
    await sec.join();
    await sec.command({ type: 'attendance.assign-role', person: personOf('rap'), role: 'participant' });
    await until(() => rap.accesses.includes('reader'), 'the rapporteur to be told');
    rap.write('Too late.');
    expect(await rap.sendAll()).toEqual({ refused: 'not-permitted' });
    await sec.command({ type: 'attendance.exclude', person: personOf('rap') });
    await until(() => rap.accesses.includes('none'), 'the excluded to be told');
    rap.write('Much too late.');
    expect(await rap.sendAll()).toEqual({ refused: 'not-joined' });
  });
});

describe('Given nonsense', () => {
  test('when bytes come that are no update, then they are refused and the text goes on', async () => {
    const { writer } = await start();
    const one = writer('rap');
    await one.join();
    for (const bytes of [[], [1], [1, 1, 255, 255, 255], [255, 255, 255, 255, 255, 1, 2, 3]])
      expect(await one.send(new Uint8Array(bytes))).toEqual({ refused: 'bad-message' });
    one.write('Still here.');
    expect(await one.sendAll()).toMatchObject({ accepted: {} });
  });

  test('when an update needs another that never came, then it is not taken and leaves nothing behind', async () => {
    const { writer } = await start();
    const one = writer('rap');
    await one.join();
    const updates: Uint8Array[] = [];
    const doc = new Y.Doc();
    doc.on('update', (update: Uint8Array) => updates.push(update));
    doc.getXmlFragment('item:item-1').push([new Y.XmlElement('paragraph')]);
    doc.getXmlFragment('item:item-1').push([new Y.XmlElement('paragraph')]);
    const [first, second] = updates;
    expect(await one.send(second ?? new Uint8Array())).toHaveProperty('has');
    expect(await one.send(first ?? new Uint8Array())).toMatchObject({ accepted: {} });
    expect(await one.send(second ?? new Uint8Array())).toMatchObject({ accepted: {} });
  });

  test('when somebody writes under the id of another’s device, then it is refused', async () => {
    const { writer } = await start();
    const [one, two] = [writer('rap'), writer('rap2')];
    await one.join();
    await two.join();
    one.write('Mine.');
    await one.sendAll();
    await two.reads('Mine.');
    two.doc.clientID = one.doc.clientID;
    two.write('Also mine?');
    expect(await two.sendAll()).toEqual({ refused: 'not-permitted' });
  });

  test('when shapes come that no editor makes, then the minutes read what text there is', async () => {
    const { writer, url, folder } = await start();
    const one = writer('rap');
    await one.join();
    const fragment = one.doc.getXmlFragment('item:item-1');
    const strange = new Y.XmlElement('script');
    fragment.push([strange]);
    strange.insert(0, [new Y.XmlText('alert(1) <b>\u0000\u0007')]);
    expect(await one.sendAll()).toMatchObject({ accepted: {} });
    const answer = await fetch(`${url()}/api/meetings/${MEETING}/minutes.html`, {
      headers: { cookie: folder.cookies.rap ?? '' },
    });
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toContain('<script');
  });
});

describe('Given cursors', () => {
  test('when one rapporteur moves theirs, then the other sees whose it is by the server’s word, and readers see none', async () => {
    const { writer } = await start();
    const [one, two, reader] = [writer('rap'), writer('rap2'), writer('part')];
    for (const each of [one, two, reader]) await each.join();
    one.socket.emit('cursor', { clientId: one.doc.clientID, state: new Uint8Array([1, 2, 3]) });
    reader.socket.emit('cursor', { clientId: reader.doc.clientID, state: new Uint8Array([1]) });
    await until(() => two.cursors.length > 0, 'the cursor');
    expect(two.cursors).toMatchObject([{ clientId: one.doc.clientID, person: 'rap' }]);
    expect(reader.cursors).toEqual([]);
  });
});
