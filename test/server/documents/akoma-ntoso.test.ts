import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../shared/languages/language.ts';
import { checkAkn } from '../../support/documents/akn-schema.ts';
import { ANNOTATION, DECISION, MEAN, meetingToExport, REQUEST } from '../../support/documents/exported-meeting.ts';
import { MEETING } from '../../support/meeting-folder.ts';
import { createWriter } from '../../support/minutes/writer.ts';

type Exported = Awaited<ReturnType<typeof meetingToExport>>;
let meeting: Exported;

beforeAll(async () => {
  meeting = await meetingToExport();
  const writer = createWriter(meeting.url(), meeting.folder.cookies.rap ?? '');
  await writer.join();
  writer.write('Some stakeholders stated that cost decides.');
  await writer.sendAll();
  writer.close();
});
afterAll(() => meeting.close());

const get = (query = '', name = 'rap') =>
  fetch(`${meeting.url()}/api/meetings/${MEETING}/minutes.akn.xml${query}`, {
    headers: { cookie: meeting.folder.cookies[name] ?? '' },
  });

/** The element with this id, as it stands in the file. */
const withWId = (xml: string, id: string): string => new RegExp(`<\\w+ [^>]*wId="${id}"[^>]*>`).exec(xml)?.[0] ?? '';

describe('Given minutes that leave as Akoma Ntoso', () => {
  test.each(LANGUAGES)(
    'when they are in %s, then they are valid by the schema of OASIS, draft and revision',
    async (lang) => {
      const answer = await get(`?lang=${lang}`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toContain('application/akn+xml');
      expect(answer.headers.get('content-disposition')).toMatch(/\.akn\.xml$/);
      checkAkn(await answer.text());
    },
  );

  test('when a program reads them, then who spoke, when, and what was decided are elements with their ids', async () => {
    const xml = await (await get()).text();
    const speech = withWId(xml, `intervention-${REQUEST}`);
    expect(speech).toMatch(
      /^<speech eId="dbsect_1__speech_4" .*by="#person-[^"]+" startTime="20\d\d-[^"]+Z" endTime="/,
    );
    const by = /by="#([^"]+)"/.exec(speech)?.[1];
    expect(xml).toMatch(
      new RegExp(`<TLCPerson eId="${by}" href="/akn/ontology/person/[^"]+" showAs="Delegate remote"/>`),
    );
    expect(xml).toContain('<from>Delegate remote</from>');
    expect(xml).toMatch(
      new RegExp(
        `<resolutions [^>]*>\\s*<heading>Decisions</heading>\\s*<blockContainer eId="dbsect_1__para_3" wId="decision-${DECISION}">\\s*<num>1.3</num>`,
      ),
    );
    expect(xml).toContain(`wId="annotation-${ANNOTATION}"`);
    expect(xml).toMatch(
      new RegExp(`<rollCall eId="rollcall_1">[^]*<person refersTo="#${by}">Delegate remote</person>`),
    );
    expect(xml).toContain('Some stakeholders stated that cost decides.');
  });

  test('when words of people are markup, then they are words here', async () => {
    const xml = await (await get()).text();
    expect(xml).toContain(
      MEAN.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
    );
  });

  test('when the reader asks twice, then the bytes are the same, and the dates are those of the record', async () => {
    const [first, second] = [await (await get()).text(), await (await get()).text()];
    expect(first).toBe(second);
    expect(first).toContain('<FRBRdate date="2015-09-28" name="sitting"/>');
    expect(first).toContain('<FRBRlanguage language="eng"/>');
    expect(first).not.toContain('<FRBRversionNumber');
  });

  test('R14 when the summary record leaves out who spoke, then neither speeches nor the table name anybody', async () => {
    await meeting.chair.command({ type: 'minutes.attribute', requestId: null, attributed: false });
    const xml = await (await get()).text();
    checkAkn(xml);
    const speech = withWId(xml, `intervention-${REQUEST}`);
    expect(speech).toMatch(/^<speech /);
    expect(speech).toContain('by="#person-unnamed"');
    expect(xml).not.toContain('<from>Delegate remote</from>');
    const table = await fetch(`${meeting.url()}/api/meetings/${MEETING}/interventions.csv`, {
      headers: { cookie: meeting.folder.cookies.rap ?? '' },
    });
    expect(await table.text()).not.toContain('Delegate remote');
    await meeting.chair.command({ type: 'minutes.attribute', requestId: null, attributed: true });
  });

  test('N7 when somebody may not read the draft, then it is refused; once closed, it is a revision for everybody', async () => {
    expect((await get('', 'nobody')).status).toBe(401);
    await meeting.closeMeeting();
    const answer = await get('?lang=fr', 'nobody');
    expect(answer.status).toBe(200);
    const xml = await answer.text();
    checkAkn(xml);
    expect(xml).toContain('<FRBRversionNumber value="1"/>');
    expect(xml).toContain('xml:lang="fr"');
  });
});
