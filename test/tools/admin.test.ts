import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listActs } from '../../db/acts.ts';
import { openDatabase } from '../../db/open-database.ts';
import { addAccount } from '../../db/people/accounts.ts';
import { serverRightsOf } from '../../db/people/administration.ts';
import { createAccountLinks } from '../../server/auth/account-links.ts';
import { databaseFile, holdDataFolder } from '../../server/starting/data-folder.ts';
import { type MeetingFolder, meetingFolder, personOf, profileOf } from '../support/meeting-folder.ts';

let folder: MeetingFolder;
beforeEach(async () => {
  folder = await meetingFolder({ sara: 'secretary' });
});
afterEach(() => folder.remove());

function admin(args: readonly string[], dataDir = folder.dataDir): { code: number | null; said: string } {
  const env = { ...process.env, DATA_DIR: dataDir };
  const run = ['--import', 'tsx', 'tools/admin.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, run, { env, encoding: 'utf8' });
  return { code: status, said: stdout + stderr };
}

function inDatabase<T>(look: (db: ReturnType<typeof openDatabase>) => T): T {
  const db = openDatabase(databaseFile(folder.dataDir));
  const found = look(db);
  db.close();
  return found;
}

describe('npm run admin', () => {
  it('given an account, when it is made an administrator, then it is one, and the log of acts has it', () => {
    const { code, said } = admin(['make-administrator', 'Sara@openfloor.example']);
    expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining('is an administrator now') });
    expect(inDatabase((db) => serverRightsOf(db, personOf('sara')))).toMatchObject({ administrator: true });
    const wanted = { before: null, kind: 'administration', person: personOf('sara'), limit: 10 };
    expect(inDatabase((db) => listActs(db, wanted))).toMatchObject([
      { by: 'operator', act: { type: 'administration.administrator-made', person: 'sara' } },
    ]);
    expect(admin(['make-administrator', 'sara@openfloor.example'])).toMatchObject({
      code: 0,
      said: expect.stringContaining('already'),
    });
    expect(admin(['end-administrator', 'sara@openfloor.example']).code).toBe(0);
    expect(inDatabase((db) => serverRightsOf(db, personOf('sara')))).toMatchObject({ administrator: false });
  });

  it('given who has forgotten their password, when a link is asked for, then it leads to a new one, and only its hash is kept', () => {
    const { code, said } = admin(['reset-link', 'sara@openfloor.example']);
    const token = /^http:\/\/127\.0\.0\.1:3000\/reset#([\w-]{32})$/m.exec(said)?.[1] ?? '';
    expect([code, token.length]).toEqual([0, 32]);
    const opened = inDatabase((db) => createAccountLinks({ db, now: Date.now }).open(token, 'reset'));
    expect(opened).toMatchObject({ account: { person: 'sara' } });
    expect(inDatabase((db) => JSON.stringify(db.raw.prepare('SELECT * FROM account_links').all()))).not.toContain(
      token,
    );
    const wanted = { before: null, kind: 'account', person: personOf('sara'), limit: 1 };
    expect(inDatabase((db) => listActs(db, wanted))).toMatchObject([
      { by: 'operator', act: { type: 'account.reset-asked' } },
    ]);
  });

  it('given two strangers who name the same address, when one of them shall be made administrator, then that is refused', () => {
    const account = {
      email: 'ada@meet.example',
      passwordHash: '-',
      profile: profileOf('ada'),
      language: 'en',
    } as const;
    inDatabase((db) => {
      for (const name of ['ada', 'eve']) addAccount(db, { ...account, person: personOf(name), verifiedAt: null }, 1);
    });
    expect(admin(['make-administrator', 'ada@meet.example'])).toEqual({
      code: 1,
      said: expect.stringContaining('none has verified it'),
    });
  });

  it('given a server that runs on the folder, when somebody is made an administrator, then it works as well', () => {
    const release = holdDataFolder(folder.dataDir);
    expect(admin(['make-administrator', 'sara@openfloor.example']).code).toBe(0);
    release();
  });

  it.each([
    [[], 'make-administrator ADDRESS'],
    [['make-administrator'], 'Say what to do'],
    [['make-administrator', 'a@b.example', 'c@d.example'], 'Say what to do'],
    [['constructor', 'a@b.example'], 'Say what to do'],
    [['make-administrator', 'nobody@openfloor.example'], 'Register it on the page /register'],
  ])('when it is called with %j, then it says what to do', (args, sentence) => {
    expect(admin(args)).toEqual({ code: 1, said: expect.stringContaining(sentence) });
  });

  it('given no database, when it is called, then it says so and makes none', () => {
    const empty = mkdtempSync(join(tmpdir(), 'openfloor-admin-'));
    expect(admin(['make-administrator', 'sara@openfloor.example'], empty)).toEqual({
      code: 1,
      said: expect.stringContaining('There is no database'),
    });
    expect(readdirSync(empty)).toEqual([]);
    rmSync(empty, { recursive: true });
  });

  it('given a folder that is new, when that is said, then a server starts on it; of one in use it cannot be said', () => {
    const fresh = join(mkdtempSync(join(tmpdir(), 'openfloor-admin-')), 'data');
    expect(admin(['new-data-folder'], fresh)).toEqual({ code: 0, said: expect.stringContaining('Start the server') });
    expect(readdirSync(fresh)).toContain('openfloor.db');
    expect(admin(['new-data-folder'], fresh)).toEqual({ code: 1, said: expect.stringContaining('in use') });
    rmSync(fresh, { recursive: true });
  });
});
