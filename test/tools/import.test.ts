import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Db, openDatabase } from '../../db/open-database.ts';
import { contributionById, contributionsTo } from '../../db/papers/contributions.ts';
import { checkFiles } from '../../db/papers/files/files.ts';
import { wrongPapers } from '../../db/papers/papers.ts';
import { consultation, found } from '../support/servers/founded.ts';

let folder = '';
let db: Db;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openfloor-import-'));
  db = openDatabase(join(folder, 'openfloor.db'));
  found(db);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
function run(...args: readonly string[]) {
  const env = { ...process.env, DATA_DIR: folder };
  const argv = ['--import', 'tsx', 'tools/import.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { env, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

test('C9 given a folder with a list, when it is imported twice, then what can be read is there once, and the rest is named with its reason', () => {
  put(
    'list.csv',
    [
      '\ufeffname;date;organisation;country;job title;stakeholder group;title;language;file',
      'MENSAH, Ama;2015-08-20;Lagoon Registry;Ghana;Director;Sector Member;;en;answer.md',
      'Bo Berg;2015-08-21;Fjord Exchange;NO;;;"By hand; plain";en;plain.txt',
      'Cy;2015-08-21;Picture Office;NO;;;;en;picture.txt',
      'Di;2015-08-21;Nowhere;Atlantis;;;;en;plain.txt',
      'Ed;2015-08-21;Paperless;NO;;;;en;gone.docx',
    ].join('\r\n'),
  );
  put('answer.md', '# Our answer\n\nTransit is **dear**.\n');
  put('plain.txt', 'Boats.\n\nAre late.');
  put('picture.txt', '\u0089PNG');
  writeFileSync(join(folder, 'picture.txt'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  put('unused.txt', 'Nobody names this.');
  const first = run(folder, '--consultation', consultation.id);
  expect(first.said).toContain('Imported: 2. Here already: 0. Not imported: 3.');
  expect(first.said).toMatch(/line 4, picture\.txt: .*picture/);
  expect(first.said).toContain(
    'line 5, plain.txt: The column “country” says “Atlantis”. Write the name of a country in',
  );
  expect(first.said).toContain('line 6, gone.docx: The file “gone.docx” is not among those that came.');
  expect(first.said).toContain('unused.txt');
  expect(first.status).toBe(1);
  expect(run(folder).said).toContain('Imported: 0. Here already: 2. Not imported: 3.');
  const brought = contributionsTo(db, consultation.id).filter(({ file }) => file !== null);
  expect(brought.map(({ title, organisation, country }) => [title, organisation, country])).toEqual([
    ['Our answer', 'Lagoon Registry', 'GH'],
    ['By hand; plain', 'Fjord Exchange', 'NO'],
  ]);
  const [answer] = brought;
  expect(answer && contributionById(db, answer.id)?.paragraphs).toContain('Transit is dear.');
  expect([wrongPapers(db.raw), checkFiles(db.raw).wrong]).toEqual([[], []]);
});

test('C9 given links out of the folder, in a circle or to nowhere, and two files of one name, then none of them is read, and the others come in', () => {
  const outside = mkdtempSync(join(tmpdir(), 'openfloor-secret-'));
  writeFileSync(join(outside, 'secret.txt'), 'The code of the first administrator.');
  const row = (name: string, file: string) => `${name};2015-08-21;Office;NO;;;;en;${file}`;
  const head = 'name;date;organisation;country;job title;stakeholder group;title;language;file';
  const rows = [row('Al', 'link.txt'), row('Bo', 'twice.txt'), row('Cy', 'plain.txt'), row('Di', 'secret.txt')];
  put('list.csv', [head, ...rows].join('\n'));
  put('plain.txt', 'Boats.\n\nAre late.');
  put('twice.txt', 'Of Amina.');
  mkdirSync(join(folder, 'more'));
  put('more/TWICE.txt', 'Of somebody else.');
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'));
  symlinkSync('nowhere', join(folder, 'broken.txt'));
  symlinkSync(outside, join(folder, 'elsewhere'));
  for (const name of ['one', 'other']) symlinkSync('.', join(folder, 'more', name));
  const { said } = run(folder, '--consultation', consultation.id);
  rmSync(outside, { recursive: true });
  expect(said).toContain('Imported: 1. Here already: 0. Not imported: 3.');
  for (const name of ['link', 'secret']) expect(said).toContain(`The file “${name}.txt” is not among those that came.`);
  expect(said).toContain('Several files have the name “twice.txt”.');
});

test('C9 given a folder without a list, or a consultation that is not there, when it is imported, then a sentence says what to do', () => {
  expect(run(folder)).toMatchObject({ status: 1, said: expect.stringContaining('There is no list among the files.') });
  expect(run(folder, '--consultation', 'none').said).toContain('Exchange points of the lakes');
  expect(run().said).toContain('npm run import -- FOLDER');
});

test('C10 given a folder with a list, when it is previewed, then each row is told with all its faults, and nothing is written; what is to be mended can be saved', () => {
  const head = 'name;date;organisation;country;title;language;file';
  put(
    'list.csv',
    [
      head,
      'Ama;2015-08-20;Lagoon Registry;Ghana;;en;answer.md',
      'Ama;2015-08-20;Lagoon Registry;Ghana;;en;answer.md',
      'Di;soon;Nowhere;Atlantis;;en;gone.docx',
    ].join('\n'),
  );
  put('answer.md', '# Our answer\n\nTransit is **dear**.\n');
  const before = contributionsTo(db, consultation.id).length;
  const seen = run(folder, '--preview', '--mend', join(folder, 'mend.txt'));
  expect(seen.said).toContain('Ready: 1. Here already: 0. Twice in the list: 1. To be mended: 1.');
  expect(seen.said).toContain('line 2, answer.md: “Our answer” · Ama · Lagoon Registry · GH · 2015-08-20 · en · ');
  expect(seen.said).toContain('line 3, answer.md: It says the same as line 2');
  for (const fault of ['“date” says “soon”', '“country” says “Atlantis”', '“gone.docx” is not among'])
    expect(seen.said).toContain(fault);
  expect(contributionsTo(db, consultation.id)).toHaveLength(before);
  const [mendedHead, mended, ...more] = readFileSync(join(folder, 'mend.txt'), 'utf8').trim().split('\r\n');
  expect([mendedHead, more]).toEqual([`${head};to mend`, []]);
  expect(mended).toMatch(/^Di;soon;Nowhere;Atlantis;;en;gone\.docx;.*says “soon”.*Atlantis/);
});
