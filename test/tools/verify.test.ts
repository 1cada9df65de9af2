import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEventLog } from '../../db/event-log.ts';
import { type Db, openDatabase } from '../../db/open-database.ts';
import { storeCompilation } from '../../db/papers/compilations.ts';
import { addContribution, correctContribution, type Received } from '../../db/papers/contributions.ts';
import { enterOlderPapers, headOfPapers, wrongPapers } from '../../db/papers/papers.ts';
import { takeDownContribution } from '../../db/papers/taken-down.ts';
import { type CommandId, type ConsultationId, type ContributionId, idOf, type MeetingId } from '../../shared/ids.ts';
import type { MeetingEvent } from '../../shared/meeting.ts';

const meeting = idOf<MeetingId>('2015-09-28');
let folder = '';
let db: Db;

/** The chain covers an event's text whatever it says. */
const anEvent: MeetingEvent = JSON.parse('{"type":"floor.listOpened"}');

const recordOf = (seq: number) => ({
  seq,
  at: seq,
  by: 'system' as const,
  command: idOf<CommandId>(`c${seq}`),
  event: anEvent,
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openfloor-verify-'));
  db = openDatabase(join(folder, 'openfloor.db'));
  createEventLog(db).append(meeting, 0, [recordOf(1), recordOf(2), recordOf(3)]);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

function verify(...args: readonly string[]): { code: number | null; said: string } {
  const env = { ...process.env, DATA_DIR: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'tools/verify.ts', ...args], {
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

describe('given a head that was known before', () => {
  const headThen = () => `2015-09-28=3:${createEventLog(db).head(meeting).hash}`;

  it('when the log goes on from there, then it is whole, and what is covered is said', () => {
    const known = headThen();
    createEventLog(db).append(meeting, 3, [recordOf(4)]);
    expect(verify('--head', known)).toEqual({
      code: 0,
      said: expect.stringContaining('goes on from the 1 heads given'),
    });
    expect(verify().said).toMatch(/Covered: the logs of 1 meetings, contributions, compilations\.\nNot covered: /);
  });

  it('when the end was cut off, then that is found', () => {
    const known = headThen();
    tamper('DELETE FROM events WHERE seq = 3');
    expect(verify().code).toBe(0);
    expect(verify('--head', known)).toEqual({
      code: 1,
      said: expect.stringContaining('cut off after 2; it went to 3'),
    });
  });

  it('when the whole log is gone or was written anew, then that is found', () => {
    const known = headThen();
    const other = known.replace(/:./, (start) => (start === ':0' ? ':1' : ':0'));
    expect(verify('--head', other)).toEqual({ code: 1, said: expect.stringContaining('3 is not what it was') });
    tamper('DELETE FROM events');
    expect(verify('--head', known)).toEqual({ code: 1, said: expect.stringContaining('cut off after 0') });
  });

  it('when it is none, then a sentence says how it is given', () => {
    expect(verify('--head', 'nonsense')).toEqual({ code: 1, said: expect.stringContaining('as a backup printed it') });
  });
});

describe('given contributions and a compilation', () => {
  const contribution = (id: string): Received => ({
    id: idOf<ContributionId>(id),
    consultationId: idOf<ConsultationId>('c'),
    date: '2015-08-20',
    name: 'Sofia',
    organisation: 'Exchange',
    country: 'CH',
    region: 'europe',
    jobTitle: '',
    stakeholderGroup: 'other',
    countryName: 'Switzerland',
    language: 'en',
    title: 'Open exchange points',
    paragraphs: ['One.', 'Two.'],
    notice: '',
  });
  beforeEach(() => {
    db.raw.pragma('foreign_keys = OFF');
    for (const id of ['first', 'second']) addContribution(db, contribution(id), null, 5);
    storeCompilation(db, meeting, 1, { date: '2015-09-01', introduction: 'All of it.', sections: [], passages: [] }, 6);
  });

  it('when nobody touched them, then they are whole, also when one is taken down', () => {
    takeDownContribution(db, idOf<ContributionId>('first'), 7);
    expect(verify()).toEqual({
      code: 0,
      said: expect.stringContaining('papers: 3 entries of contributions and compilations, whole'),
    });
  });

  it.each([
    [
      'a word was changed',
      'UPDATE contributions SET paragraphs = \'["One.","Three."]\' WHERE id = \'second\'',
      'contribution second was changed',
    ],
    ['one was taken out', "DELETE FROM contributions WHERE id = 'first'", 'contribution first is missing'],
    [
      'one was put in',
      "INSERT INTO contributions (id, consultation_id, person, date, name, organisation, country, region, job_title, stakeholder_group, country_name, language, title, paragraphs, notice, created_at, taken_down_at) SELECT 'third', consultation_id, person, date, name, organisation, country, region, job_title, stakeholder_group, country_name, language, title, paragraphs, notice, created_at, taken_down_at FROM contributions WHERE id = 'first'",
      'contribution third was put in',
    ],
    [
      'the compilation was changed',
      "UPDATE compilations SET introduction = 'Some of it.'",
      'compilation 2015-09-28/1 was changed',
    ],
    ['an entry was changed', 'UPDATE papers SET content = hash WHERE seq = 2', 'do not hold from 2 on'],
  ])('when %s, then it is named', (_, sql, sentence) => {
    tamper(sql);
    expect(verify()).toEqual({ code: 1, said: expect.stringContaining(sentence) });
  });

  const correct = (day: string, at: number) => {
    const words = { language: 'en', title: 'Open exchange points', paragraphs: ['One.', 'Three.'] } as const;
    correctContribution(db, idOf<ContributionId>('first'), words, { day, at });
  };
  const DELETED = 'DELETE FROM contribution_versions WHERE version = 1';
  const MISSING = 'an earlier version of contribution first is missing';
  const CHANGED = 'contribution first was changed';

  it.each([
    ['a former version was deleted', DELETED, MISSING],
    ['it was deleted as if there had been none', `${DELETED}; UPDATE contributions SET version = 2`, CHANGED],
    ['the day was changed until when one stood', "UPDATE contribution_versions SET until = '2015-08-22'", CHANGED],
    ['the moment was changed at which one was replaced', 'UPDATE contribution_versions SET replaced_at = 9', CHANGED],
    ['it is late and was not', "UPDATE contributions SET late = 1 WHERE id = 'first'", CHANGED],
    ['the day of its correction was changed', "UPDATE contributions SET corrected_on = '2015-08-29'", CHANGED],
  ])('when one was corrected twice and %s, then it is named', (_, sql, sentence) => {
    correct('2015-08-21', 7);
    correct('2015-08-23', 8);
    expect(wrongPapers(db.raw)).toEqual([]);
    tamper(sql);
    expect(wrongPapers(db.raw)).toContain(sentence);
  });

  /** As the first and its correction were entered before lateness and days were. */
  function enterAsOnce(): void {
    correct('2015-08-21', 6);
    tamper('DELETE FROM papers');
    const contents = [
      '6f755f18e04ec838e1099c0b03b09d31a145e112e503d829fd366e5b87461b54',
      '552eb0065949b41b3dc98ab52382cef7b833567be6566ed76ab535ef0da1aac1',
    ];
    let before = '';
    for (const [index, content] of contents.entries()) {
      before = hash('sha256', [before, index + 1, 'contribution', 'first', content].join('\n'));
      db.raw.prepare("INSERT INTO papers VALUES (?, 'contribution', 'first', ?, ?)").run(index + 1, content, before);
    }
    tamper("DELETE FROM contributions WHERE id = 'second'; DELETE FROM compilations");
  }

  it('when entries are from before their lateness and days were in them, then they hold as they are', () => {
    enterAsOnce();
    expect(wrongPapers(db.raw)).toEqual([]);
  });

  it.each([
    [DELETED, MISSING],
    [`${DELETED}; UPDATE contributions SET version = 1`, CHANGED],
  ])('when %s was done to those, then it is named', (sql, sentence) => {
    enterAsOnce();
    tamper(sql);
    expect(wrongPapers(db.raw)).toEqual([sentence]);
  });

  it('when the last was taken out with its entry, then a head that was known finds it', () => {
    const known = `papers=3:${headOfPapers(db.raw).hash}`;
    expect(verify('--head', known).code).toBe(0);
    tamper('DELETE FROM compilations; DELETE FROM papers WHERE seq = 3');
    expect(verify('--head', known)).toEqual({ code: 1, said: expect.stringContaining('papers: cut off after 2') });
  });

  it('when they came before there were entries, then they are entered as they are, once', () => {
    tamper('DELETE FROM papers');
    enterOlderPapers(db.raw);
    enterOlderPapers(db.raw);
    expect(headOfPapers(db.raw).seq).toBe(3);
    expect(verify().code).toBe(0);
  });
});
