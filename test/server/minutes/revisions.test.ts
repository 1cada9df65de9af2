import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DECISION, meetingToExport } from '../../support/documents/exported-meeting.ts';
import { MEETING } from '../../support/meeting-folder.ts';
import { createWriter } from '../../support/minutes/writer.ts';

let meeting: Awaited<ReturnType<typeof meetingToExport>>;
beforeAll(async () => {
  meeting = await meetingToExport();
});
afterAll(() => meeting.close());

const get = (file: string, name = 'nobody') =>
  fetch(`${meeting.url()}/api/meetings/${MEETING}/${file}`, {
    headers: { cookie: meeting.folder.cookies[name] ?? '' },
  });
const page = async (file = 'minutes.md', name = 'nobody') => (await get(file, name)).text();
const revisionIn = (text: string): string | undefined => /Revision \d+ of [^\n·|]*/.exec(text)?.[0].trim();
const edition = async () => (await (await get('minutes.json')).json()).edition;

describe('R10 given a meeting that was closed', () => {
  test('when it was not closed yet, then what is taken away is a draft and names its time', async () => {
    expect(await page('minutes.md', 'rap')).toMatch(/Draft as it stood on \d{1,2} \w+ \d{4}, \d\d:\d\d:\d\d, GMT/);
    await meeting.closeMeeting();
  });

  test('when its minutes are taken, then every format and every reader has the first revision, by name and time', async () => {
    const first = revisionIn(await page());
    expect(first).toMatch(/^Revision 1 of \d{1,2} \w+ \d{4}, \d\d:\d\d:\d\d/);
    expect(revisionIn(await page('minutes.html', 'rap'))).toContain('Revision 1 of');
    expect((await get('minutes.docx')).headers.get('content-disposition')).toContain('-r1.docx');
    expect((await get('annotations.csv')).headers.get('content-disposition')).toContain('-r1.csv');
    expect(revisionIn(await page())).toBe(first);
  });

  test('when somebody looks in afterwards, then they have not attended, and it is the same revision', async () => {
    const member = meeting.member('sec');
    await member.join();
    await member.command({ type: 'attendance.join', mode: 'remote' });
    expect((await edition()).number).toBe(1);
    expect(await page()).not.toContain('Delegate sec');
  });

  test('when a decision is amended, then it is the next revision, with its own time', async () => {
    const before = await page();
    meeting.pass(3600);
    await meeting.chair.command({ type: 'minutes.amend', entryId: DECISION, text: 'The meeting agreed otherwise.' });
    const after = await page();
    expect(after).toContain('agreed otherwise');
    expect(revisionIn(after)).toContain('Revision 2 of');
    expect(revisionIn(after)?.slice('Revision 2 of'.length)).not.toBe(
      revisionIn(before)?.slice('Revision 1 of'.length),
    );
  });

  test('when the rapporteur writes on, then it is the next revision, although the record stands still', async () => {
    const { seq } = await edition();
    const writer = createWriter(meeting.url(), meeting.folder.cookies.rap ?? '');
    await writer.join();
    writer.write('A sentence after the closing.');
    await writer.sendAll();
    writer.close();
    expect(await edition()).toMatchObject({ kind: 'revision', number: 3, seq });
    expect(await page()).toContain('A sentence after the closing.');
    const { revisions } = await (await get('minutes.json')).json();
    expect(revisions.map(({ number }: { number: number }) => number)).toEqual([3, 2, 1]);
  });
});
