import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEventLog } from '../../db/event-log.ts';
import { type Db, openDatabase } from '../../db/open-database.ts';
import { type CommandId, idOf, type MeetingId } from '../../shared/ids.ts';
import type { MeetingEvent } from '../../shared/meeting.ts';

const meeting = idOf<MeetingId>('2015-09-28');
let folder = '';
let db: Db;

/** The chain covers an event's text whatever it says. */
const anEvent: MeetingEvent = JSON.parse('{"type":"floor.listOpened"}');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openfloor-verify-'));
  db = openDatabase(join(folder, 'openfloor.db'));
  const record = (seq: number) => ({
    seq,
    at: seq,
    by: 'system' as const,
    command: idOf<CommandId>(`c${seq}`),
    event: anEvent,
  });
  createEventLog(db).append(meeting, 0, [record(1), record(2), record(3)]);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

function verify(): { code: number | null; said: string } {
  const env = { ...process.env, DATA_DIR: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'tools/verify.ts'], {
    env,
    encoding: 'utf8',
  });
  return { code: status, said: stdout + stderr };
}

/** What somebody with the file and ill will could do. */
function tamper(sql: string): void {
  const triggers = db.raw.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").pluck().all();
  for (const name of triggers) db.raw.exec(`DROP TRIGGER "${String(name)}"`);
  db.raw.exec(sql);
}

describe('given a log of three records', () => {
  it('when nobody touched it, then it is whole', () => {
    expect(verify()).toEqual({ code: 0, said: expect.stringContaining('2015-09-28: 3 records, whole') });
  });

  it('when the text of the second was changed, then the second is named', () => {
    tamper(`UPDATE events SET event = '{}' WHERE seq = 2`);
    expect(verify()).toEqual({ code: 1, said: expect.stringContaining('from record 2 on') });
  });

  it('when the second was taken out, then the second is named', () => {
    tamper('DELETE FROM events WHERE seq = 2');
    expect(verify()).toEqual({ code: 1, said: expect.stringContaining('from record 2 on') });
  });
});
