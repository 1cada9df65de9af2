import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { executeAll } from '../../../server/meetings/convening.ts';
import { actorOf } from '../../../shared/actor.ts';
import { type AgendaItemId, type EntryId, idOf } from '../../../shared/ids.ts';
import type { MeetingCommand } from '../../../shared/meeting.ts';
import type { ConsultationMade } from '../../../shared/protocol/http/consultations/consultations.ts';
import { foundedBy } from '../../support/servers/founding-form.ts';
import { type Browser, type HttpServer, startHttp } from '../../support/servers/http-server.ts';

const DOCUMENT = `<!doctype html><html lang="en"><head><meta name="description" content="x" />
<title>Openfloor</title></head><body><div id="app"></div><noscript><p>Needs it.</p></noscript></body></html>`;

describe('given somebody who runs no script, and the minutes of a meeting', () => {
  let server: HttpServer;
  let made: ConsultationMade;
  let secretary: Browser;
  let item: AgendaItemId;
  beforeEach(async () => {
    const clientFolder = mkdtempSync(join(tmpdir(), 'openfloor-client-'));
    writeFileSync(join(clientFolder, 'index.html'), DOCUMENT);
    server = await startHttp({ clientFolder });
    ({ browser: secretary, made } = await foundedBy(server, 'Sofia Secretary'));
    item = (await secretary.get(`/api/meetings/${made.meeting}`)).json().agenda[0].id;
  });
  afterEach(() => server.close());

  async function say(...commands: readonly MeetingCommand[]): Promise<void> {
    const by = actorOf((await secretary.get('/api/session')).json());
    const refusal = await executeAll(
      server.deps,
      made.meeting,
      commands.map((command) => [by, command]),
    );
    expect(refusal).toBeNull();
  }
  const decide = (id: string, text: string): MeetingCommand => ({
    type: 'minutes.record-decision',
    ...{ entryId: idOf<EntryId>(id), agendaItemId: item, text, about: null },
  });
  const read = (more = '', headers: Record<string, string> = {}) =>
    server.app.inject({
      url: `/meetings/${made.meeting}/minutes${more}`,
      headers: { accept: 'text/html', ...headers },
    });
  const open = () => say({ type: 'attendance.join', mode: 'room' }, { type: 'meeting.open' });

  test('when it was not closed yet, then the page says when everybody can read them, and nothing of the draft', async () => {
    await open();
    await say(decide('d-1', 'The nightingale stays.'));
    const { statusCode, body } = await read();
    expect(statusCode).toBe(200);
    expect(body).toContain('Everybody can read them here once the meeting is closed.');
    expect(body).not.toContain('nightingale');
  });

  test('when it is closed, then they are there as a whole, with their links, and stay while it goes on again', async () => {
    await open();
    await say(decide('d-1', 'The <nightingale> stays.'), { type: 'meeting.close' });
    const { body } = await read();
    expect(body).toContain('The &lt;nightingale&gt; stays.');
    expect(body).toContain('id="decision-d-1"');
    expect(body).toContain(`/api/meetings/${made.meeting}/minutes.pdf?lang=en`);
    expect(body.match(/<h1/g)).toHaveLength(1);
    expect((await read('?lang=ar')).body).toContain('<html lang="ar" dir="rtl">');
    await say({ type: 'meeting.open' }, decide('d-2', 'The starling comes.'));
    const later = (await read()).body;
    expect([later.includes('nightingale'), later.includes('starling')]).toEqual([true, false]);
    await say({ type: 'meeting.close' });
    expect((await read()).body).toContain('The starling comes.');
  });

  test('when there is no such meeting, then the page is not found', async () => {
    expect(
      (await server.app.inject({ url: '/meetings/nowhere/minutes', headers: { accept: 'text/html' } })).statusCode,
    ).toBe(404);
  });
});
