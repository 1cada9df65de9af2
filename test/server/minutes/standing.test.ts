import { afterEach, describe, expect, test } from 'vitest';
import type { MinutesText } from '../../../client/features/minutes/text/minutes-text.ts';
import { openDatabase } from '../../../db/open-database.ts';
import { databaseFile } from '../../../server/starting/data-folder.ts';
import type { Role } from '../../../shared/actor.ts';
import { textName } from '../../../shared/minutes/lines.ts';
import { browserStorage } from '../../support/browser-storage.ts';
import { ITEM, personOf } from '../../support/meeting-folder.ts';
import { openMinutesPage } from '../../support/minutes/minutes-page.ts';
import { type Closing, closeAll, meetingWithItem } from '../../support/minutes/rapporteurs.ts';
import { openTextOnDisk } from '../../support/minutes/text-on-disk.ts';
import { createWriter } from '../../support/minutes/writer.ts';
import type { RunningMeeting } from '../../support/servers/running-meeting.ts';
import { until } from '../../support/until.ts';

const people = { clerk: 'secretary', rap: 'rapporteur', rap2: 'rapporteur', obs: 'observer' } as const;
type Name = keyof typeof people;

const closing: Closing = [];
afterEach(() => closeAll(closing));

async function start() {
  const meeting = await meetingWithItem(closing, people);
  const { clerk } = meeting;
  const disk = openTextOnDisk(meeting.folder.dataDir);
  closing.push(disk.close);
  const assign = (name: Name, role: Role) =>
    clerk.command({ type: 'attendance.assign-role', person: personOf(name), role });
  return { meeting, clerk, disk, assign };
}

async function opened(meeting: RunningMeeting, name: Name, storage = browserStorage()) {
  const cookie = meeting.folder.cookies[name] ?? '';
  const page = openMinutesPage({ url: meeting.url(), cookie, person: name, storage });
  closing.push(page.dispose);
  await until(() => page.saved() === 'saved', 'the text to open');
  return page;
}

const textOf = ({ doc }: Pick<MinutesText, 'doc'>) => doc.getText(textName(ITEM));
const isSaved = (page: MinutesText) => until(() => page.saved() === 'saved', 'the writing to be saved');

describe('Given somebody whose role changes while the text is open', () => {
  test('when it comes back, then what they wrote meanwhile is saved, and they go on without loading again', async () => {
    const { meeting, disk, assign } = await start();
    const page = await opened(meeting, 'rap');
    await assign('rap', 'observer');
    textOf(page).insert(0, 'Too late.');
    await until(() => page.saved() === 'refused' && page.access() === 'reader', 'the refusal');
    await assign('rap', 'rapporteur');
    await isSaved(page);
    expect(page.access()).toBe('writer');
    textOf(page).insert(0, 'Again. ');
    await isSaved(page);
    expect(disk.text()).toBe('Again. Too late.');
  });

  test('when they are excluded and admitted again, then they write again', async () => {
    const { meeting, clerk, disk } = await start();
    const page = await opened(meeting, 'rap');
    await clerk.command({ type: 'attendance.exclude', person: personOf('rap') });
    await until(() => page.access() === 'none', 'the door to close');
    await clerk.command({ type: 'attendance.admit', person: personOf('rap'), role: 'rapporteur' });
    await until(() => page.access() === 'writer', 'the door to open');
    textOf(page).insert(0, 'Here again.');
    await isSaved(page);
    expect(disk.text()).toBe('Here again.');
  });

  test('when another has signed in in this browser, then nothing is sent in their name', async () => {
    const { meeting, disk } = await start();
    const cookie = meeting.folder.cookies.rap2 ?? '';
    const page = openMinutesPage({ url: meeting.url(), cookie, person: 'rap' });
    closing.push(page.dispose);
    textOf(page).insert(0, 'Not theirs.');
    await until(() => page.saved() === 'refused', 'the refusal');
    expect(disk.text()).toBe('');
  });
});

describe('Given a server that does not do what it should', () => {
  test('when it hangs up after messages that no editor makes, then the line comes back by itself', async () => {
    const { meeting, disk } = await start();
    const page = await opened(meeting, 'rap');
    const gone = new Promise((resolve) => page.socket.once('disconnect', resolve));
    for (let n = 0; n < 5; n += 1) page.socket.emit('update', { update: new Uint8Array([9]) }, () => {});
    expect(await gone).toBe('io server disconnect');
    textOf(page).insert(0, 'Still here.');
    await isSaved(page);
    expect(disk.text()).toBe('Still here.');
  });

  test('when it was restored from an older copy, then it gets again what it had acknowledged', async () => {
    const { meeting } = await start();
    const [one, two] = [await opened(meeting, 'rap'), await opened(meeting, 'rap2')];
    textOf(one).insert(0, 'First.');
    await isSaved(one);
    await until(() => textOf(two).length > 0, 'the other to have it');
    textOf(two).insert(6, ' Second.');
    await isSaved(two);
    await meeting.restart(({ raw }) => {
      for (const { name } of raw.prepare<[], { name: string }>(TRIGGERS).all()) raw.exec(`DROP TRIGGER "${name}"`);
      raw.exec('DELETE FROM minutes_updates');
    });
    const disk = openTextOnDisk(meeting.folder.dataDir);
    closing.push(disk.close);
    await until(() => disk.text() === 'First. Second.', 'both to be there again', 20_000);
    textOf(two).insert(14, ' Third.');
    await until(() => disk.text() === 'First. Second. Third.', 'the next words', 20_000);
  });

  test('when nothing can be stored, then "saving" gives way to "kept" after five seconds, and what was written is stored later', async () => {
    const { meeting, disk } = await start();
    const page = await opened(meeting, 'rap');
    const { raw } = openDatabase(databaseFile(meeting.folder.dataDir));
    raw.exec(
      "CREATE TRIGGER full BEFORE INSERT ON minutes_updates BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END",
    );
    textOf(page).insert(0, 'Where to?');
    expect(page.saved()).toBe('saving');
    const began = performance.now();
    await until(() => page.saved() === 'kept', '"kept" to be said');
    expect(performance.now() - began).toBeGreaterThan(4500);
    raw.exec('DROP TRIGGER full');
    raw.close();
    await isSaved(page);
    expect(disk.text()).toBe('Where to?');
  });
});

const TRIGGERS = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'minutes_updates'";

describe('Given somebody who only reads', () => {
  test('when Yjs clears formatting up after what others wrote, then nothing of it is kept or sent', async () => {
    const { meeting } = await start();
    const writers = (['rap', 'rap2'] as const).map((name) =>
      createWriter(meeting.url(), meeting.folder.cookies[name] ?? ''),
    );
    const [one, two] = writers;
    if (!one || !two) throw new Error('two writers');
    for (const each of writers) closing.push(each.close);
    const reader = await opened(meeting, 'obs');
    await one.join();
    textOf(one).insert(0, 'bold');
    await one.sendAll();
    await two.join();
    await until(() => textOf(reader).length === 4, 'the reader to have it');
    const [own, sent]: [Uint8Array[], unknown[]] = [[], []];
    reader.doc.on('update', (update: Uint8Array, origin: unknown) => origin === null && own.push(update));
    reader.socket.onAnyOutgoing((...message) => sent.push(message));
    for (const each of writers) textOf(each).format(0, 4, { strong: true });
    const apart = writers.map((each) => each.unsent().at(-1) ?? new Uint8Array());
    await one.send(apart[0] ?? new Uint8Array());
    await two.send(apart[1] ?? new Uint8Array());
    await until(() => own.length > 0, 'Yjs to clear up');
    expect({ saved: reader.saved(), sent }).toEqual({ saved: 'saved', sent: [] });
  });
});

describe('Given somebody who types without a pause', () => {
  test('when they go on for seconds, then their words leave all the time', async () => {
    const { meeting } = await start();
    const page = await opened(meeting, 'rap');
    const left: number[] = [];
    page.socket.onAnyOutgoing(() => void left.push(performance.now()));
    const began = performance.now();
    const typing = setInterval(() => textOf(page).insert(0, 'x'), 60);
    await until(() => performance.now() - began > 2000, 'two seconds of typing');
    clearInterval(typing);
    const pauses = left.map((at, index) => at - (left[index - 1] ?? began));
    expect(left.length).toBeGreaterThan(6);
    expect(Math.max(...pauses)).toBeLessThan(450);
  });
});
