import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../shared/languages/language.ts';
import { meetingToExport } from '../../support/documents/exported-meeting.ts';
import { MEETING } from '../../support/meeting-folder.ts';

let meeting: Awaited<ReturnType<typeof meetingToExport>>;
beforeAll(async () => {
  meeting = await meetingToExport();
});
afterAll(() => meeting.close());

const get = (path: string, name = 'rap') =>
  fetch(`${meeting.url()}/api/meetings/${path}`, { headers: { cookie: meeting.folder.cookies[name] ?? '' } });

const OF_MINUTES = ['html', 'md', 'docx', 'pdf', 'json', 'akn.xml'].map((form) => `minutes.${form}`);
const OTHERS = ['interventions.csv', 'speaking-times.csv', 'annotations.csv', 'annotations.jsonld', 'annotations.docx'];
const FILES = [...OF_MINUTES, ...OTHERS];

async function refusalOf(answer: Response) {
  const said = await answer.json();
  expect(said.sentence.length).toBeGreaterThan(10);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  return { status: answer.status, ...said };
}

describe('Given a meeting whose minutes are a draft', () => {
  test.each(FILES)(
    'when %s is asked for in a language that there is not, then the answer names those that there are',
    async (file) => {
      const said = await refusalOf(await get(`${MEETING}/${file}?lang=tlh`));
      expect(said).toMatchObject({ status: 400, refused: 'bad-message', fields: ['lang'], languages: LANGUAGES });
    },
  );

  test.each(FILES)(
    'when %s is asked for by who may not see it, or of what is not there, then each gets the reason',
    async (file) => {
      expect(await refusalOf(await get(`${MEETING}/${file}`, 'nobody'))).toMatchObject({
        status: 401,
        refused: 'signed-out',
      });
      expect(await refusalOf(await get(`${MEETING}/${file}`, 'out'))).toMatchObject({
        status: 403,
        refused: 'not-a-member',
      });
      expect(await refusalOf(await get(`1999-01-01/${file}`))).toMatchObject({
        status: 404,
        refused: 'unknown-meeting',
      });
      for (const revision of ['1', '0', '-1', 'two', ''])
        expect(await refusalOf(await get(`${MEETING}/${file}?revision=${revision}`))).toMatchObject({
          status: 404,
          refused: 'unknown-revision',
        });
    },
  );

  test('when a form is asked for that there is not, then the answer names those that there are', async () => {
    for (const form of ['exe', 'akn', 'xml', 'PDF', 'docx.pdf'])
      expect(await refusalOf(await get(`${MEETING}/minutes.${form}`))).toMatchObject({
        status: 404,
        refused: 'unknown-page',
        forms: expect.arrayContaining(['pdf', 'akn.xml']),
      });
    expect((await refusalOf(await get(`${MEETING}/compilation.exe`))).forms).toContain('docx');
  });

  test('when a version of the compilation is asked for that there is not, then the answer says so', async () => {
    expect(await refusalOf(await get(`${MEETING}/compilation.pdf?version=9`))).toMatchObject({
      status: 404,
      refused: 'nothing-published',
    });
    expect(await refusalOf(await get(`${MEETING}/compilation.pdf?lang=xx`))).toMatchObject({ status: 400 });
  });
});
