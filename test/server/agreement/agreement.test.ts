import { generateKeyPairSync } from 'node:crypto';
import { statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { signingKeyFile } from '../../../server/signing/signing-key.ts';
import { readStatement, sha256Of } from '../../../server/signing/statement.ts';
import { DAY_MS } from '../../../shared/agreement/agreement.ts';
import { type CorrectionId, idOf } from '../../../shared/ids.ts';
import { textName } from '../../../shared/minutes/lines.ts';
import { meetingToExport, REQUEST } from '../../support/documents/exported-meeting.ts';
import { ITEM, MEETING } from '../../support/meeting-folder.ts';
import { createWriter } from '../../support/minutes/writer.ts';

let meeting: Awaited<ReturnType<typeof meetingToExport>>;
beforeAll(async () => {
  meeting = await meetingToExport();
});
afterAll(() => meeting.close());

const headers = (name: string) => ({ cookie: meeting.folder.cookies[name] ?? '', connection: 'close' });
const get = (file: string, name = 'nobody') =>
  fetch(`${meeting.url()}/api/meetings/${MEETING}/${file}`, { headers: headers(name) });
const page = async (file: string, name?: string) => (await get(file, name)).text();
const post = async (path: string, name: string, body: unknown = {}) => {
  const answer = await fetch(`${meeting.url()}/api/meetings/${MEETING}/${path}`, {
    method: 'POST',
    headers: { ...headers(name), origin: meeting.url(), 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return answer.json();
};
const WORDS = 'Remote asked for pairing.';
const BETTER = 'Remote asked for peering.';
const id = (name: string) => idOf<CorrectionId>(name);
const correction = (name: string, was = WORDS, text = BETTER) =>
  ({
    type: 'agreement.correct',
    correctionId: id(name),
    version: 1,
    requestId: REQUEST,
    record: 'summary',
    was,
    text,
  }) as const;

/** The rapporteur reports the intervention of Remote in a paragraph of its own. */
async function report(): Promise<void> {
  const writer = createWriter(meeting.url(), meeting.folder.cookies.rap ?? '');
  await writer.join();
  writer.doc.transact(() => {
    const text = writer.doc.getText(textName(ITEM));
    text.insertEmbed(text.length, { requestId: REQUEST, label: 'Remote, 10:00' });
    text.insert(text.length, ` ${WORDS}`, {});
    text.insertEmbed(text.length, new Y.Map());
  });
  expect(await writer.sendAll()).not.toHaveProperty('refused');
  writer.close();
}

describe('given a meeting that is closed', () => {
  test('V1 when somebody without the right, or too early, issues its minutes, then it is refused', async () => {
    await report();
    expect(await post('agreement', 'rap', { closesAt: null })).toMatchObject({ refused: 'meeting-not-closed' });
    await meeting.closeMeeting();
    expect(await post('agreement', 'remote', { closesAt: null })).toMatchObject({ refused: 'not-permitted' });
    expect(await get('minutes.sha256').then((answer) => answer.json())).toMatchObject({ refused: 'not-issued' });
  });

  test('V1 V2 when two issue at once, then one version stands, every file says so, and nobody writes any more', async () => {
    const both = await Promise.all(['rap', 'sec'].map((name) => post('agreement', name, { closesAt: null })));
    expect(both).toContainEqual({ version: 1 });
    expect(both).toContainEqual(expect.objectContaining({ refused: 'already-issued' }));
    expect(await page('minutes.md')).toMatch(/Version 1, issued/);
    expect((await get('minutes.pdf')).headers.get('content-disposition')).toContain('-v1.pdf');
    const { revisions } = await (await get('minutes/revisions')).json();
    expect(revisions).toMatchObject([{ number: 1, agreed: { as: 'issued', version: 1 } }]);
    const writer = createWriter(meeting.url(), meeting.folder.cookies.rap ?? '');
    expect(await writer.join()).toMatchObject({ access: 'reader' });
    writer.write('Too late.');
    expect(await writer.sendAll()).toMatchObject({ refused: 'record-issued' });
    writer.close();
  });

  test('V3 when a person looks, then they see their own words and correct them; nobody else sees or corrects them', async () => {
    const own = await (await get('agreement/words', 'remote')).json();
    expect(own).toMatchObject({ version: 1, interventions: [{ requestId: REQUEST, summary: [WORDS] }] });
    expect(await (await get('agreement/words', 'rap')).json()).toMatchObject({ interventions: [] });
    expect(await meeting.remote.command(correction('first'))).toHaveProperty('accepted');
    expect(await meeting.remote.command(correction('second', '', 'And thanked the chair.'))).toHaveProperty('accepted');
    expect(await meeting.remote.command(correction('third', WORDS, 'Nonsense.'))).toHaveProperty('accepted');
    expect(await meeting.chair.command(correction('fourth'))).toEqual({ refused: 'not-yours' });
  });

  test('V5 L4 when the server starts again in the middle, then what was decided stands, and the rest waits', async () => {
    expect(await meeting.chair.command({ type: 'agreement.accept', correctionId: id('first') })).toHaveProperty(
      'accepted',
    );
    await meeting.restart();
    await Promise.all([meeting.chair.join(), meeting.remote.join()]);
    const second = { type: 'agreement.decline', correctionId: id('first'), reason: 'No.' } as const;
    expect(await meeting.chair.command(second)).toEqual({ refused: 'correction-decided' });
    meeting.pass((8 * DAY_MS) / 1000);
    expect(await post('agreement/final', 'rap')).toMatchObject({ refused: 'corrections-waiting' });
    await meeting.chair.command({ ...second, correctionId: id('third') });
    await meeting.chair.command({ type: 'agreement.amend', correctionId: id('second'), text: 'And thanked all.' });
  });

  test('V7 when it is finished, then the final version has what was accepted, with a corrigendum, and version 1 stays', async () => {
    expect((await get('corrigendum.md')).status).toBe(409);
    expect(await post('agreement/final', 'rap')).toEqual({ version: 1 });
    expect(await post('agreement/final', 'sec')).toMatchObject({ refused: 'record-final' });
    const final = await page('minutes.md');
    expect(final).toMatch(/Final version/);
    expect(final).toContain('And thanked all.');
    expect(final).toMatch(/Corrigendum[\s\S]*Instead of:[\s\S]*pairing[\s\S]*Read:[\s\S]*peering/);
    expect(final.slice(0, final.indexOf('Corrigendum'))).not.toContain(WORDS);
    const first = await page('minutes.md?revision=1');
    expect(first).toContain(WORDS);
    expect(first).not.toContain(BETTER);
    for (const format of ['html', 'md', 'docx', 'pdf', 'json'])
      expect([format, (await get(`corrigendum.${format}`)).status]).toEqual([format, 200]);
    expect(await page('corrigendum.md')).toContain(BETTER);
    expect(await page('corrigendum.md')).not.toContain('Nonsense');
  });

  test('V6 V9 when a correction comes after that, then it goes to the addendum, and the meeting is not opened again', async () => {
    const before = await page('minutes.md');
    await meeting.remote.command(correction('late', BETTER, 'Remote asked for free peering.'));
    await meeting.chair.command({ type: 'agreement.accept', correctionId: id('late') });
    expect(await page('addendum.md')).toContain('Remote asked for free peering.');
    expect(await page('minutes.md')).toBe(before);
    expect(await meeting.chair.command({ type: 'meeting.open' })).toEqual({ refused: 'record-final' });
  });

  test('V10 when the files of a version are downloaded, then a signed list names them, also after a restart', async () => {
    const text = await page('minutes.sha256');
    const statement = readStatement(text);
    expect(statement?.holds).toBe(true);
    for (const { name, sha256 } of statement?.files ?? []) {
      const bytes = new Uint8Array(await (await get(`minutes.${name.replace(/^.*-final\./, '')}`)).arrayBuffer());
      expect([name, sha256Of(bytes)]).toEqual([name, sha256]);
    }
    expect(statement?.files).toHaveLength(6);
    expect(statSync(signingKeyFile(meeting.folder.dataDir)).mode & 0o777).toBe(0o600);
    await meeting.restart();
    expect(await page('minutes.sha256')).toBe(text);
    const changed = text.replace('final', 'fatal');
    expect(readStatement(changed)?.holds).toBe(false);
    const published = await (await fetch(`${meeting.url()}/api/signing-key`)).text();
    expect(statement?.key.export({ type: 'spki', format: 'pem' })).toBe(published);
    expect(generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' })).not.toBe(published);
  });
});
