import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCaptionEvents } from '../../db/captions/caption-events.ts';
import { type Db, openDatabase } from '../../db/open-database.ts';
import { type CommandId, idOf, type MeetingId } from '../../shared/ids.ts';

const meeting = idOf<MeetingId>('2015-09-28');
let folder = '';
let db: Db;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openfloor-verify-'));
  db = openDatabase(join(folder, 'openfloor.db'));
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

function verify(): { code: number | null; said: string } {
  const env = { ...process.env, DATA_DIR: folder };
  const asked = ['--import', 'tsx', 'tools/verify.ts'];
  const { status, stdout, stderr } = spawnSync(process.execPath, asked, { env, encoding: 'utf8' });
  return { code: status, said: stdout + stderr };
}

describe('given captions', () => {
  beforeEach(() => {
    for (const seq of [1, 2, 3])
      createCaptionEvents(db).append(meeting, {
        ...{ seq, at: seq, by: 'system', command: idOf<CommandId>(`c${seq}`) },
        event: {
          ...{ type: 'captions.written', language: 'en', text: `Line ${seq}.`, machine: false },
          ...{ request: null, speaker: '' },
        },
      });
  });

  it('when nobody touched them, then they are whole', () => {
    expect(verify()).toEqual({
      code: 0,
      said: expect.stringContaining('2015-09-28: 3 records of captions, whole; the last is '),
    });
  });

  it('when the words of the second were changed, then the second is named', () => {
    for (const name of db.raw.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").pluck().all())
      db.raw.exec(`DROP TRIGGER "${String(name)}"`);
    db.raw.exec("UPDATE caption_events SET event = replace(event, 'Line', 'Lie') WHERE seq = 2");
    expect(verify()).toEqual({
      code: 1,
      said: expect.stringContaining('2015-09-28: the captions do not hold from record 2 on'),
    });
  });
});
