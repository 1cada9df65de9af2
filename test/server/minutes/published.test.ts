import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '../../../db/open-database.ts';
import { takeDownConsultation } from '../../../db/papers/taken-down.ts';
import {
  ANNOTATION,
  CONSULTATION,
  DECISION,
  meetingToExport,
  REPLY,
} from '../../support/documents/exported-meeting.ts';
import { MEETING } from '../../support/meeting-folder.ts';
import { createWriter } from '../../support/minutes/writer.ts';

let meeting: Awaited<ReturnType<typeof meetingToExport>>;
beforeAll(async () => {
  meeting = await meetingToExport();
});
afterAll(() => meeting.close());

/** No connection is kept for the next: the server may have started anew by then. */
const get = (file: string, name = 'nobody') =>
  fetch(`${meeting.url()}/api/meetings/${MEETING}/${file}`, {
    headers: { cookie: meeting.folder.cookies[name] ?? '', connection: 'close' },
  });
const page = async (file: string, name?: string) => (await get(file, name)).text();
const published = async () => (await get('minutes/revisions')).json();
const numbers = async () => (await published()).revisions.map(({ number }: { number: number }) => number);
const WORDS = 'alert(1)';
const DIFFERS = 'Some of it differs from what was published then';
const REPLY_WORDS = 'موافق';

async function write(words: string): Promise<void> {
  const writer = createWriter(meeting.url(), meeting.folder.cookies.rap ?? '');
  await writer.join();
  writer.write(words);
  await writer.sendAll();
  writer.close();
}

describe('given a meeting', () => {
  test('R11 when it was never closed, then nothing of its minutes is public', async () => {
    expect((await get('minutes.md')).status).toBe(401);
    expect((await get('minutes.md?revision=1')).status).toBe(404);
    expect(await published()).toEqual({ isContinued: false, revisions: [] });
  });

  test('R11 when it is closed and opened again, then what was published stays public, and says that it goes on', async () => {
    await write('As it was noted first.');
    await meeting.closeMeeting();
    await page('minutes.md');
    await meeting.chair.command({ type: 'minutes.amend', entryId: DECISION, text: 'The meeting agreed otherwise.' });
    await meeting.chair.command({ type: 'meeting.open' });
    await write('What is said on the second day.');
    const text = await page('minutes.md');
    expect(text).toMatch(/The meeting goes on. These minutes are the last that were published: .?Revision 2 of /);
    expect(text).toContain('agreed otherwise');
    expect(text).not.toContain('second day');
    expect((await get('annotations.csv')).headers.get('content-disposition')).toContain('-r2.csv');
    expect(await page('minutes.md', 'rap')).toContain('second day');
    expect((await published()).isContinued).toBe(true);
    expect(await numbers()).toEqual([2, 1]);
  });

  test('R11 when an earlier revision is asked for, then every file of it says what it said, under a strong ETag', async () => {
    const first = await get('minutes.md?revision=1');
    const text = await first.text();
    expect(text).toContain('As it was noted first.');
    expect(text).toContain('neutrality comes first');
    expect(text).not.toContain('The meeting goes on');
    expect(text).not.toContain('agreed otherwise');
    expect(first.headers.get('etag')).toMatch(/^"/);
    const files = ['minutes.html', 'minutes.json', 'interventions.csv', 'speaking-times.csv', 'annotations.csv'];
    for (const file of [...files, 'annotations.jsonld']) {
      const answer = await get(`${file}?revision=1`);
      expect([file, answer.status]).toEqual([file, 200]);
      expect(answer.headers.get('content-disposition')).toContain('-r1.');
    }
    expect((await (await get('minutes.json?revision=1')).json()).revisions).toHaveLength(1);
    const again = await get('minutes.md?revision=1', 'rap');
    expect([again.headers.get('etag'), await again.text()]).toEqual([first.headers.get('etag'), text]);
  });

  test.each(['0', '3', '99999999999', '-1', '1.0', '1e9', 'x', '', '1&revision=2'])(
    'when revision %j is asked for, then it is clear that there is none',
    async (number) => {
      const answer = await get(`minutes.html?revision=${number}`);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ refused: 'unknown-revision' });
    },
  );

  test('R11 when an annotation is withdrawn while the meeting goes on, then its words are in no revision, and its author and replies are', async () => {
    const before = await get('minutes.html?revision=1');
    expect(await before.text()).toContain(WORDS);
    await meeting.remote.command({ type: 'annotation.withdraw', annotationId: ANNOTATION });
    const after = await get('minutes.html?revision=1');
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
    const text = await after.text();
    expect(text).toContain(REPLY_WORDS);
    expect(text).toContain('Delegate remote');
    for (const file of ['minutes.html', 'minutes.json', 'annotations.csv', 'annotations.jsonld'])
      for (const number of [1, 2]) expect(await page(`${file}?revision=${number}`)).not.toContain(WORDS);
    expect(await page('minutes.html')).not.toContain(WORDS);
  });

  test('N9 R11 when a reply is withdrawn while the meeting goes on, then its words are in no revision, and that there was one is', async () => {
    const before = await get('minutes.html?revision=2');
    expect(await before.text()).toContain(REPLY_WORDS);
    const receipt = await meeting.chair.command({
      type: 'annotation.withdraw-reply',
      annotationId: ANNOTATION,
      replyId: REPLY,
    });
    expect(receipt).not.toHaveProperty('refused');
    const after = await get('minutes.html?revision=2');
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
    expect(await after.text()).toContain('This reply was withdrawn.');
    for (const file of ['minutes.html', 'minutes.json', 'annotations.csv', 'annotations.jsonld'])
      for (const number of [1, 2]) expect(await page(`${file}?revision=${number}`)).not.toContain(REPLY_WORDS);
    expect(await page('minutes.html')).not.toContain(REPLY_WORDS);
  });

  test('R11 when it is closed again, then that is the next revision', async () => {
    await meeting.closeMeeting();
    expect(await page('minutes.md')).toContain('second day');
    expect(await published()).toMatchObject({ isContinued: false });
    expect(await numbers()).toEqual([3, 2, 1]);
    expect(await page('minutes.md?revision=2')).not.toContain('second day');
  });
});

/** As if another version of the server had made the revision, which composes it otherwise. */
function madeOtherwise(db: Db, number: number): void {
  const [trigger] = db.raw.prepare("SELECT sql FROM sqlite_master WHERE name = 'minutes_revisions_never_change'").all();
  db.raw.exec('DROP TRIGGER minutes_revisions_never_change');
  db.raw.prepare("UPDATE minutes_revisions SET hash = 'another' WHERE number = ?").run(number);
  db.raw.exec((trigger as { readonly sql: string }).sql);
}

describe('given revisions that were published, and a server that starts again', () => {
  const FILES = ['minutes.md', 'minutes.html', 'minutes.json', 'annotations.csv'];
  const addresses = [1, 2, 3].flatMap((number) => FILES.map((file) => `${file}?revision=${number}`));

  test('R11 when it has, then each says what it said, to the letter', async () => {
    const before = await Promise.all(addresses.map((address) => page(address)));
    await meeting.restart();
    expect(await Promise.all(addresses.map((address) => page(address)))).toEqual(before);
    expect(before.join()).not.toContain(DIFFERS);
    expect(await numbers()).toEqual([3, 2, 1]);
  });

  test.each([
    ['pdf', '%PDF'],
    ['docx', 'PK'],
  ])(
    'R11 when the %s of an earlier one is asked for, then it is there, named by its number',
    async (format, beginning) => {
      const answer = await get(`minutes.${format}?revision=1`);
      expect(answer.headers.get('content-disposition')).toContain(`-r1.${format}`);
      expect(Buffer.from(await answer.arrayBuffer()).toString('latin1')).toMatch(new RegExp(`^${beginning}`));
    },
  );

  test('R11 when one can no longer be made as it was published, then it says so, and the others do not', async () => {
    await meeting.restart((db) => madeOtherwise(db, 1));
    expect(await page('minutes.md?revision=1')).toContain(DIFFERS);
    expect(await page('minutes.md?revision=1')).toContain('As it was noted first.');
    expect(await page('minutes.md?revision=2')).not.toContain(DIFFERS);
  });

  test('R11 when the last one can no longer be made as it was published, then the minutes say so, as it does by its number', async () => {
    await meeting.restart();
    expect(await page('minutes.md')).not.toContain(DIFFERS);
    await meeting.restart((db) => madeOtherwise(db, 3));
    for (const file of ['minutes.md', 'minutes.html', 'minutes.md?revision=3'])
      expect([file, await page(file)]).toEqual([file, expect.stringContaining(DIFFERS)]);
    expect(await numbers()).toEqual([3, 2, 1]);
  });

  test('R10 when it composes otherwise, then nothing that was not changed becomes a new revision', async () => {
    await meeting.restart((db) => madeOtherwise(db, 3));
    expect(await page('minutes.md')).toContain('second day');
    const member = meeting.member('sec');
    await member.join();
    await member.command({ type: 'attendance.join', mode: 'remote' });
    expect(await page('minutes.md')).toContain('second day');
    expect(await numbers()).toEqual([3, 2, 1]);
    const chair = meeting.member('chair');
    await chair.join();
    await chair.command({ type: 'minutes.amend', entryId: DECISION, text: 'The meeting agreed at last.' });
    expect(await page('minutes.md')).not.toContain(DIFFERS);
    expect(await numbers()).toEqual([4, 3, 2, 1]);
  });

  test('when its consultation is taken down, then none of them is found any more', async () => {
    await meeting.restart((db) => void takeDownConsultation(db, CONSULTATION, 2));
    for (const address of ['minutes/revisions', 'minutes.md', 'minutes.md?revision=1'])
      expect((await get(address)).status).toBe(404);
  });
});
