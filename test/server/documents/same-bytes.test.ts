import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../shared/languages/language.ts';
import { meetingToExport } from '../../support/documents/exported-meeting.ts';
import { MEETING } from '../../support/meeting-folder.ts';

let meeting: Awaited<ReturnType<typeof meetingToExport>>;
beforeAll(async () => {
  meeting = await meetingToExport();
  await meeting.closeMeeting();
});
afterAll(() => meeting.close());

const FORMS = ['html', 'md', 'docx', 'pdf', 'json', 'akn.xml'];
const IN_LANGUAGES = LANGUAGES.flatMap((language) => FORMS.map((form) => `minutes.${form}?lang=${language}`));
const ALONE = [
  'interventions.csv',
  'speaking-times.csv',
  'annotations.csv',
  'annotations.jsonld',
  'annotations.docx',
  'compilation.docx',
  'compilation.pdf',
  'compilation.html',
];
const FILES = [...IN_LANGUAGES, ...ALONE];

const digestOf = async (file: string): Promise<string> => {
  const answer = await fetch(`${meeting.url()}/api/meetings/${MEETING}/${file}`, {
    headers: { cookie: meeting.folder.cookies.rap ?? '' },
  });
  expect(answer.status, file).toBe(200);
  return createHash('sha256')
    .update(Buffer.from(await answer.arrayBuffer()))
    .digest('hex');
};

describe('Given a meeting that is closed', () => {
  test('R10 when each file is made in each language, and again after a restart, then it is the same, byte for byte', async () => {
    const before = new Map<string, string>();
    for (const file of FILES) before.set(file, await digestOf(file));
    await meeting.restart();
    const differing: string[] = [];
    for (const file of FILES) if ((await digestOf(file)) !== before.get(file)) differing.push(file);
    expect(differing).toEqual([]);
  }, 60_000);
});
