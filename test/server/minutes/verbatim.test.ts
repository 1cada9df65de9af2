import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idOf, type RequestId } from '../../../shared/ids.ts';
import { wordsName } from '../../../shared/minutes/lines.ts';
import { readBlocks } from '../../../shared/minutes/lines-to-blocks.ts';
import { plainText } from '../../../shared/minutes/rich-text.ts';
import { DECISION, meetingToExport, REQUEST } from '../../support/documents/exported-meeting.ts';
import { ITEM, MEETING } from '../../support/meeting-folder.ts';
import { addLine, createWriter } from '../../support/minutes/writer.ts';

let meeting: Awaited<ReturnType<typeof meetingToExport>>;
beforeAll(async () => {
  meeting = await meetingToExport();
});
afterAll(() => meeting.close());

const THIRD = idOf<RequestId>('request-3');
const SPOKEN = 'Good morning. We handed this in.';

const ask = (path: string, name: string, method = 'GET', body?: object) =>
  fetch(`${meeting.url()}/api/meetings/${MEETING}/${path}`, {
    method,
    headers: {
      cookie: meeting.folder.cookies[name] ?? '',
      origin: meeting.url(),
      connection: 'close',
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
const page = async (file: string, name = 'rap') => (await ask(file, name)).text();
const textIn = ({ doc }: Pick<ReturnType<typeof createWriter>, 'doc'>, request: RequestId) =>
  plainText(readBlocks(doc.getText(wordsName(request))));

async function speakFromText(): Promise<void> {
  const words = { title: 'Opening', language: 'en', paragraphs: [SPOKEN], isOpen: true };
  const handed = await ask('speeches', 'remote', 'POST', { ...words, agendaItemId: ITEM });
  if (handed.status !== 201) throw new Error(await handed.text());
  const asked = await meeting.remote.command({
    ...({ type: 'floor.request', requestId: THIRD, kind: 'intervention', note: '', language: 'en' } as const),
    capacity: { type: 'own-name' },
    about: null,
  });
  const given = await meeting.chair.command({ type: 'floor.give', requestId: THIRD, ending: null });
  expect([asked, given]).toMatchObject([{ accepted: {} }, { accepted: {} }]);
  meeting.pass(60);
  await meeting.chair.command({ type: 'floor.end', requestId: THIRD });
}

describe('given a meeting in which people spoke', () => {
  test('R15 when a text was handed in, then it is the first draft, and marked as not checked against the sound', async () => {
    await speakFromText();
    const { drafts } = await (await ask('words', 'rap')).json();
    expect(drafts).toMatchObject([{ requestId: THIRD, from: 'speech', language: 'en' }]);
    const [summary, verbatim] = [await page('minutes.md'), await page('minutes.md?record=verbatim')];
    expect(summary).not.toContain(SPOKEN);
    expect(verbatim).toContain(SPOKEN);
    expect(verbatim).toContain('From the text that was handed in. Not yet checked against the sound.');
    for (const text of [summary, verbatim]) expect(text).toContain('neutrality comes first');
    await meeting.chair.command({ type: 'minutes.check-words', requestId: THIRD, checked: true });
    expect(await page('minutes.md?record=verbatim')).not.toContain('From the text that was handed in');
  });

  test('R15 when two begin at the same time, then the draft stands in the text once, also after a restart', async () => {
    const begun = await Promise.all(['rap', 'sec', 'rap'].map((name) => ask(`words/${THIRD}`, name, 'POST', {})));
    expect(begun.map(({ status }) => status)).toEqual([204, 204, 204]);
    const writer = createWriter(meeting.url(), meeting.folder.cookies.rap ?? '');
    await writer.join();
    expect(textIn(writer, THIRD)).toBe(SPOKEN);
    writer.doc.getText(wordsName(THIRD)).insert(4, ' old');
    addLine(writer.doc.getText(wordsName(REQUEST)), 'Nous partageons les coûts.');
    await writer.sendAll();
    writer.close();
    await meeting.restart();
    await meeting.chair.join();
    expect((await ask(`words/${THIRD}`, 'rap', 'POST', {})).status).toBe(204);
    const verbatim = await page('minutes.md?record=verbatim');
    expect(verbatim.match(/Good old morning\. We handed this in\./g)).toHaveLength(1);
    expect(verbatim).toContain('Nous partageons les coûts.');
  });

  test('R15 when somebody else would begin or write, or nobody spoke, then it is refused', async () => {
    expect((await ask(`words/${THIRD}`, 'remote', 'POST', {})).status).toBe(403);
    expect((await ask('words', 'nobody')).status).toBe(401);
    expect(await (await ask('words/nobody', 'rap', 'POST', {})).json()).toMatchObject({ refused: 'unknown-request' });
    const writer = createWriter(meeting.url(), meeting.folder.cookies.rap ?? '');
    await writer.join();
    addLine(writer.doc.getText(wordsName('nobody')), 'Nothing was said.');
    const [update] = writer.unsent();
    expect(update && (await writer.send(update))).toMatchObject({ refused: 'bad-message' });
    writer.close();
  });

  test('R13 when a reading is asked for that there is not, then it says which there are', async () => {
    const answer = await ask('minutes.html?record=spoken', 'rap');
    expect([answer.status, await answer.json()]).toMatchObject([404, { refused: 'unknown-record' }]);
  });

  test.each(['html', 'md', 'docx', 'pdf', 'json', 'akn.xml'])(
    'R13 when it is taken away as %s, then it is another file than the summary record',
    async (format) => {
      const [summary, verbatim] = [
        await ask(`minutes.${format}`, 'rap'),
        await ask(`minutes.${format}?record=verbatim`, 'rap'),
      ];
      expect([summary.status, verbatim.status]).toEqual([200, 200]);
      const [one, other] = [await summary.bytes(), await verbatim.bytes()];
      expect(Buffer.compare(one, other)).not.toBe(0);
    },
  );

  test('R13 R14 when it is closed, then its revision says both readings, and names are left out of one', async () => {
    await meeting.closeMeeting();
    const before = await page('minutes.md?record=verbatim', 'nobody');
    expect(before).toContain('Good old morning.');
    await meeting.chair.command({ type: 'minutes.attribute', requestId: null, attributed: false });
    const [summary, verbatim] = [await page('minutes.json'), await page('minutes.json?record=verbatim')];
    const turns = (text: string) =>
      JSON.parse(text).items.flatMap(({ interventions }: { interventions: [] }) => interventions);
    for (const { speaker } of turns(summary)) expect(speaker).toMatchObject({ person: null, organisation: '' });
    expect(turns(verbatim)[0]).toMatchObject({ speaker: { name: 'Delegate remote' }, words: { from: 'record' } });
    expect(await page('minutes.md?revision=1&record=verbatim', 'nobody')).toBe(before);
    expect(summary).toContain(DECISION);
  });
});
