import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actorOf } from '../../../shared/actor.ts';
import { describe as described } from '../../../shared/annotation/anchoring.ts';
import { type AnnotationId, type CommandId, idOf, type PassageId } from '../../../shared/ids.ts';
import type { MeetingCommand } from '../../../shared/meeting.ts';
import type { ConsultationMade } from '../../../shared/protocol/http/consultations/consultations.ts';
import type { MeetingFacts } from '../../../shared/protocol/http/meetings/meetings.ts';
import { foundedBy } from '../../support/servers/founding-form.ts';
import { type Browser, browserOf, type HttpServer, startHttp } from '../../support/servers/http-server.ts';

const HALL_FILES = [
  'hall-page-1a2b3c4d.js',
  'hall-page-2a2b3c4d.css',
  'meeting-3a2b3c4d.js',
  'basics-4a2b3c4d.js',
  'controls-5a2b3c4d.js',
];
const FAR = 'It is far from here.';

describe('what comes beside the client as the hall opens', () => {
  const clientFolder = mkdtempSync(join(tmpdir(), 'openfloor-client-'));
  let server: HttpServer;
  let secretary: Browser;
  let made: ConsultationMade;

  beforeEach(async () => {
    mkdirSync(join(clientFolder, 'assets'));
    writeFileSync(join(clientFolder, 'index.html'), '<!doctype html>');
    for (const file of [
      ...HALL_FILES,
      'annotated-1a2b_c4d.js',
      'annotated-1a2b_c4d.js.map',
      'annotated-3c4d-e6f.css',
      'annotation-5e6f7a8b.js',
      'meeting-fields-9a2b3c4d.js',
    ])
      writeFileSync(join(clientFolder, 'assets', file), '');
    server = await startHttp({ clientFolder });
    ({ browser: secretary, made } = await foundedBy(server, 'Sofia Secretary'));
  });
  afterEach(async () => {
    await server.close();
    rmSync(clientFolder, { recursive: true });
  });

  const ahead = async (browser: Browser) => {
    const { link } = (await browser.get(`/meetings/${made.meeting}`)).headers;
    return link === undefined ? [] : String(link).split(', ');
  };
  const LOW = 'fetchpriority=low';
  const session = `</api/session>; rel=preload; as=fetch; crossorigin=anonymous; ${LOW}`;
  const script = (file: string) => `</assets/${file}>; rel=modulepreload; ${LOW}`;
  const style = (file: string) => `</assets/${file}>; rel=preload; as=style; crossorigin=anonymous; ${LOW}`;
  const hall = [session, ...HALL_FILES.map((file) => (file.endsWith('css') ? style(file) : script(file)))];

  async function publish(): Promise<void> {
    const facts: MeetingFacts = (await secretary.get(`/api/meetings/${made.meeting}`)).json();
    const passage = { id: 'p-1', sectionId: 's-1', number: '2.1', text: FAR, language: 'en', sources: [] };
    await secretary.post(`/api/meetings/${made.meeting}/compilation`, {
      date: '2027-03-20',
      introduction: '',
      sections: [{ id: 's-1', agendaItemId: facts.agenda[1]?.id, number: '2', title: 'Challenges', lead: '' }],
      passages: [passage],
    });
  }
  async function annotate(): Promise<void> {
    const selectors = described(FAR, 0, 5);
    if (!selectors) throw new Error('no such words');
    const command: MeetingCommand = {
      ...{ type: 'annotation.add', motivation: 'commenting', annotationId: idOf<AnnotationId>('a-1'), ...selectors },
      ...{ passageId: idOf<PassageId>('p-1'), text: 'Farther.', replacement: null },
    };
    const by = actorOf((await secretary.get('/api/session')).json());
    await server.deps.rooms.get(made.meeting)?.execute({ id: idOf<CommandId>('c-1'), command }, by);
  }

  test('the person and the hall; given a published text, then its version; given annotations, then what draws them; a visitor is sent nothing', async () => {
    expect(await ahead(secretary)).toEqual(hall);
    await publish();
    const text = `</api/meetings/${made.meeting}/compilation.json?version=1>; rel=preload; as=fetch; crossorigin=anonymous; ${LOW}`;
    expect(await ahead(secretary)).toEqual([...hall, text]);
    await annotate();
    const annotated = [script('annotated-1a2b_c4d.js'), style('annotated-3c4d-e6f.css')];
    expect(await ahead(secretary)).toEqual([...hall, text, ...annotated]);
    expect(await ahead(browserOf(server.app))).toEqual([]);
  });
});
