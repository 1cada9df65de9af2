import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { executeAll } from '../../../server/meetings/convening.ts';
import { actorOf } from '../../../shared/actor.ts';
import { idOf, type MeetingId } from '../../../shared/ids.ts';
import type { MeetingCommand } from '../../../shared/meeting.ts';
import type { ConsultationMade } from '../../../shared/protocol/http/consultations/consultations.ts';
import { foundedBy } from '../../support/servers/founding-form.ts';
import { type Browser, browserOf, type HttpServer, startHttp } from '../../support/servers/http-server.ts';

describe('given a meeting that was closed more than once', () => {
  let server: HttpServer;
  let secretary: Browser;
  let made: ConsultationMade;
  beforeEach(async () => {
    server = await startHttp();
    ({ browser: secretary, made } = await foundedBy(server, 'Sofia Secretary'));
  });
  afterEach(() => server.close());

  const at = (path: string) => browserOf(server.app).get(path);
  const zip = async () => (await at(`/api/meetings/${made.meeting}/package.zip`)).rawPayload;
  const say = async (...commands: readonly MeetingCommand[]) => {
    const actor = actorOf((await secretary.get('/api/session')).json());
    await executeAll(
      server.deps,
      idOf<MeetingId>(made.meeting),
      commands.map((command) => [actor, command]),
    );
  };

  test('P7 when page and package lie ready, then no revision is read again', async () => {
    for (let n = 0; n < 2; n += 1) {
      await say({ type: 'meeting.open' }, { type: 'meeting.close' });
      await at(`/api/meetings/${made.meeting}/minutes.html`);
    }
    const reading = vi.spyOn(server.deps.rooms, 'asOf');
    const bundle = `/api/meetings/${made.meeting}/bundle.html`;
    await at(bundle);
    expect(reading).not.toHaveBeenCalled();
    await zip();
    expect(reading).toHaveBeenCalledTimes(1);
    await zip();
    expect(reading).toHaveBeenCalledTimes(1);
    await say({ type: 'meeting.open' });
    await at(bundle);
    reading.mockClear();
    await at(bundle);
    expect(reading).not.toHaveBeenCalled();
  });

  test('W7 when the newest text could not be numbered, then the revisions that were published go along all the same', async () => {
    await say({ type: 'meeting.open' }, { type: 'meeting.close' });
    await at(`/api/meetings/${made.meeting}/minutes.html`);
    await say({ type: 'meeting.open' }, { type: 'meeting.close' });
    server.deps.db.raw.exec(
      `CREATE TRIGGER full BEFORE INSERT ON minutes_revisions BEGIN SELECT RAISE(FAIL, 'database or disk is full'); END`,
    );
    const names = Object.keys(unzipSync(await zip())).filter((name) => name.startsWith('minutes/'));
    expect(names).toContain('minutes/minutes-r1.html');
    expect(names).not.toContain('minutes/minutes.html');
  });
});
