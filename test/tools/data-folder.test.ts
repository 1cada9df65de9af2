import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Db, openDatabase } from '../../db/open-database.ts';
import { holdDataFolder } from '../../server/starting/data-folder.ts';

let folder = '';
let database = '';
let backup = '';
const open: Db[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openfloor-data-'));
  database = join(folder, 'openfloor.db');
  backup = join(folder, 'backup.db');
});
afterEach(() => {
  for (const db of open.splice(0)) db.close();
  rmSync(folder, { recursive: true, force: true });
});

function opened(): Db {
  const db = openDatabase(database);
  open.push(db);
  return db;
}

const addMeeting = (db: Db, id: string) =>
  db.raw.exec(
    `PRAGMA foreign_keys = OFF;
     INSERT INTO meetings (id, consultation_id, title, date, document, created_at) VALUES ('${id}', 'c', 't', 'd', '', 0);`,
  );

function meetingsIn(file: string): readonly unknown[] {
  const db = new Database(file, { readonly: true });
  const ids = db.prepare('SELECT id FROM meetings ORDER BY 1').pluck().all();
  db.close();
  return ids;
}

function run(tool: string, ...args: readonly string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', `tools/${tool}.ts`, ...args], {
    env: { ...process.env, DATA_DIR: folder, INIT_CWD: folder },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })));
}

describe('given a data folder whose server is running', () => {
  it('when it is backed up, then the copy is whole and has what was just written', async () => {
    addMeeting(opened(), 'morning');
    const { code, said } = await run('backup', 'backup.db');
    expect({ code, said }).toEqual({
      code: 0,
      said: expect.stringMatching(
        /^Backed up to .*backup\.db: .* MB in .* s, checked\.\nHow far .*:\n {2}papers=0:\n$/,
      ),
    });
    expect(meetingsIn(backup)).toEqual(['morning']);
    expect(statSync(backup).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).filter((name) => name.startsWith('backup'))).toEqual(['backup.db']);
  });

  it('when the backup has a name that is taken, then it is refused, unless forced', async () => {
    opened();
    writeFileSync(backup, 'precious');
    expect(await run('backup', 'backup.db')).toEqual({ code: 1, said: expect.stringContaining('exists') });
    expect(readFileSync(backup, 'utf8')).toBe('precious');
    expect(await run('backup', 'backup.db', '--force')).toMatchObject({ code: 0 });
    expect(meetingsIn(backup)).toEqual([]);
  });

  it('when a backup is restored, then it is refused, whether it is a server of ours or another program', async () => {
    addMeeting(opened(), 'morning');
    await run('backup', 'backup.db');
    expect(await run('restore', 'backup.db')).toEqual({ code: 1, said: expect.stringContaining('open') });
    const release = holdDataFolder(folder);
    expect(await run('restore', 'backup.db')).toEqual({
      code: 1,
      said: expect.stringContaining(`process ${process.pid}`),
    });
    release();
  });
});

describe('given a data folder whose server has ended', () => {
  it('when a backup is restored, then its meetings are back and the former database is kept', async () => {
    const db = opened();
    addMeeting(db, 'morning');
    await run('backup', 'backup.db');
    addMeeting(db, 'afternoon');
    db.close();
    writeFileSync(join(folder, 'server.lock'), 'process 999999999 on a machine that is gone\n');
    expect(await run('restore', 'backup.db')).toMatchObject({ code: 0 });
    expect(meetingsIn(database)).toEqual(['morning']);
    expect(statSync(database).mode & 0o777).toBe(0o600);
    const former = readdirSync(folder).filter((name) => name.includes('.before-restore-'));
    expect(former.map((name) => meetingsIn(join(folder, name)))).toEqual([['afternoon', 'morning']]);
  });

  it('when the backup is cut short, is no database or is not ours, then nothing changes', async () => {
    opened().close();
    await run('backup', 'backup.db');
    truncateSync(backup, 20_000);
    expect(await run('restore', 'backup.db')).toMatchObject({ code: 1 });
    writeFileSync(backup, 'Dear colleagues, please find attached a text that is not a database.');
    expect(await run('restore', 'backup.db')).toEqual({ code: 1, said: expect.stringContaining('cannot be read') });
    const foreign = join(folder, 'foreign.db');
    new Database(foreign).exec('CREATE TABLE recipes (id)').close();
    expect(await run('restore', 'foreign.db')).toEqual({ code: 1, said: expect.stringContaining('not a database of') });
    expect(existsSync(database)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.includes('restore'))).toEqual([]);
    expect(existsSync(join(folder, 'server.lock'))).toBe(false);
  });
});
