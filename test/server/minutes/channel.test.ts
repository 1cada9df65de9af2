import { afterEach, describe, expect, test } from 'vitest';
import { createKeptWriting } from '../../../client/features/minutes/text/kept-writing.ts';
import type { MinutesText } from '../../../client/features/minutes/text/minutes-text.ts';
import { textName } from '../../../shared/minutes/lines.ts';
import { readBlocks } from '../../../shared/minutes/lines-to-blocks.ts';
import { plainText } from '../../../shared/minutes/rich-text.ts';
import { PASTE_MAX, UPDATE_MAX } from '../../../shared/protocol/fields/sizes.ts';
import { browserStorage } from '../../support/browser-storage.ts';
import { ITEM, MEETING, personOf } from '../../support/meeting-folder.ts';
import { openMinutesPage } from '../../support/minutes/minutes-page.ts';
import { type Closing, closeAll, meetingWithItem } from '../../support/minutes/rapporteurs.ts';
import { addLine } from '../../support/minutes/writer.ts';
import type { RunningMeeting } from '../../support/servers/running-meeting.ts';
import { until } from '../../support/until.ts';

const people = { clerk: 'secretary', sec: 'secretary', rap: 'rapporteur', rap2: 'rapporteur' } as const;

const closing: Closing = [];
afterEach(() => closeAll(closing));
const start = () => meetingWithItem(closing, people);

function lineOf(meeting: RunningMeeting, name: keyof typeof people, storage: Storage = browserStorage()) {
  const page = openMinutesPage({
    url: meeting.url(),
    cookie: meeting.folder.cookies[name] ?? '',
    person: name,
    storage,
  });
  closing.push(page.dispose);
  return page;
}

const textOf = ({ doc }: Pick<MinutesText, 'doc'>) => plainText(readBlocks(doc.getText(textName(ITEM))));
const write = ({ doc }: Pick<MinutesText, 'doc'>, words: string) => addLine(doc.getText(textName(ITEM)), words);

describe('Given a rapporteur who writes', () => {
  test('when they insert as much as one paste may bring, then it is saved, and after a reload too', async () => {
    const meeting = await start();
    const line = lineOf(meeting, 'rap');
    await until(() => line.saved() === 'saved', 'the text to open');
    write(line, '会'.repeat(PASTE_MAX));
    await until(() => line.saved() === 'saving', 'the text to leave');
    await until(() => line.saved() === 'saved', 'the text to arrive');
    const other = lineOf(meeting, 'rap2');
    await until(() => textOf(other).length >= PASTE_MAX, 'the other to have it');
  });

  test('when there is more than travels at once, then it says so and keeps it, and the line holds', async () => {
    const meeting = await start();
    const storage = browserStorage();
    const line = lineOf(meeting, 'rap', storage);
    await until(() => line.saved() === 'saved', 'the text to open');
    write(line, 'x'.repeat(UPDATE_MAX + 1));
    await until(() => line.saved() === 'refused', 'the refusal');
    expect(line.socket.connected).toBe(true);
    const [kept] = createKeptWriting(storage, MEETING, 'rap').recall();
    expect(kept?.updates[0]?.byteLength).toBeGreaterThan(UPDATE_MAX);
  });

  test('when the server has it on disk, then it says saved, and nothing is kept on the device any more', async () => {
    const meeting = await start();
    const storage = browserStorage();
    const line = lineOf(meeting, 'rap', storage);
    await until(() => line.saved() === 'saved', 'the text to open');
    write(line, 'Noted.');
    expect(line.saved()).toBe('saving');
    expect(Object.keys(storage).some((key) => key.startsWith('openfloor.minutes.'))).toBe(true);
    await until(() => line.saved() === 'saved', 'the writing to be saved');
    expect(Object.keys(storage).some((key) => key.startsWith('openfloor.minutes.'))).toBe(false);
  });

  test('when the line drops and the page is loaded again, then what was written meanwhile arrives all the same', async () => {
    const meeting = await start();
    const storage = browserStorage();
    const before = lineOf(meeting, 'rap', storage);
    await until(() => before.saved() === 'saved', 'the text to open');
    before.socket.disconnect();
    write(before, 'Written in a tunnel.');
    expect(before.saved()).toBe('kept');
    before.dispose();
    const after = lineOf(meeting, 'rap', storage);
    const other = lineOf(meeting, 'rap2');
    await until(() => textOf(other).includes('tunnel'), 'the other rapporteur to read it');
    await until(() => after.saved() === 'saved', 'it to be saved');
    expect(textOf(after)).toBe('Written in a tunnel.');
  });

  test('when what the device had kept is broken, then the text opens all the same', async () => {
    const meeting = await start();
    const storage = browserStorage();
    for (const [n, broken] of ['', '=', 'AAEC', 'AQE='].entries())
      storage.setItem(`openfloor.minutes.${MEETING}.rap.${n}`, broken);
    const line = lineOf(meeting, 'rap', storage);
    await until(() => line.saved() === 'saved', 'the text to open');
    write(line, 'Noted.');
    await until(() => line.saved() === 'saved', 'the writing to be saved');
  });

  test('when nothing can be kept on the device, then it says so', async () => {
    const meeting = await start();
    const storage = browserStorage();
    const line = lineOf(meeting, 'rap', storage);
    await until(() => line.saved() === 'saved', 'the text to open');
    line.socket.disconnect();
    storage.full = true;
    write(line, 'Where does this go?');
    expect(line.saved()).toBe('unkept');
  });

  test('when the server restarts, then writing goes on by itself', async () => {
    const meeting = await start();
    const line = lineOf(meeting, 'rap');
    await until(() => line.saved() === 'saved', 'the text to open');
    const restarted = meeting.restart();
    write(line, 'While it was down.');
    await restarted;
    await until(() => line.saved() === 'saved', 'the writing to be saved');
    const other = lineOf(meeting, 'rap2');
    await until(() => textOf(other).includes('While it was down.'), 'it to be there after the restart');
  });

  test('when the role is taken away, then what was not saved is refused, and stays on the device', async () => {
    const meeting = await start();
    const storage = browserStorage();
    const line = lineOf(meeting, 'rap', storage);
    await until(() => line.saved() === 'saved', 'the text to open');
    const sec = meeting.member('sec');
    await sec.join();
    await sec.command({ type: 'attendance.assign-role', person: personOf('rap'), role: 'observer' });
    write(line, 'Too late.');
    await until(() => line.saved() === 'refused', 'the refusal to be shown');
    expect(line.access()).toBe('reader');
    expect(Object.keys(storage).some((key) => key.startsWith('openfloor.minutes.'))).toBe(true);
  });
});
