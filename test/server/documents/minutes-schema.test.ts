import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../shared/languages/language.ts';
import { meetingToExport } from '../../support/documents/exported-meeting.ts';
import { MEETING } from '../../support/meeting-folder.ts';
import { createWriter } from '../../support/minutes/writer.ts';

/** The validator that the server's own framework brings along. */
const ofFastify = createRequire(createRequire(import.meta.url).resolve('@fastify/ajv-compiler'));
const { Ajv2020 } = ofFastify('ajv/dist/2020');
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });

let meeting: Awaited<ReturnType<typeof meetingToExport>>;
beforeAll(async () => {
  meeting = await meetingToExport();
  const writer = createWriter(meeting.url(), meeting.folder.cookies.rap ?? '');
  await writer.join();
  writer.write('Some stakeholders stated that cost decides.');
  await writer.sendAll();
  writer.close();
});
afterAll(() => meeting.close());

const get = (file: string, name = 'rap') =>
  fetch(`${meeting.url()}/api/meetings/${MEETING}/${file}`, {
    headers: { cookie: meeting.folder.cookies[name] ?? '' },
  });

describe('Given the schema of the minutes, at its address', () => {
  test('when minutes are taken in any language, as a draft and as a revision, then they are as it says', async () => {
    const answer = await get('minutes.schema.json', 'nobody');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('application/schema+json');
    const validate = ajv.compile(await answer.json());
    const check = async (file: string) => {
      validate(await (await get(file)).json());
      expect(validate.errors ?? []).toEqual([]);
    };
    for (const language of LANGUAGES) await check(`minutes.json?lang=${language}`);
    await meeting.closeMeeting();
    await check('minutes.json');
    await check('minutes.json?revision=1');
    expect(validate({ ...(await (await get('minutes.json')).json()), items: [{ title: 7 }] })).toBe(false);
  });

  test('when minutes are taken, then they name it, and each paragraph its address', async () => {
    const said = await (await get('minutes.json')).json();
    expect(said.$schema).toBe(`${meeting.url()}/api/meetings/${MEETING}/minutes.schema.json`);
    expect(said.paragraphs.length).toBeGreaterThan(3);
    for (const { number, address } of said.paragraphs)
      expect(address, number).toMatch(
        new RegExp(`^${meeting.url()}/meetings/${MEETING}/minutes(\\?revision=1#p-${number}$|#)`),
      );
  });
});
