import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Db, openDatabase } from '../../db/open-database.ts';
import { addContribution, anyContribution, correctContribution } from '../../db/papers/contributions.ts';
import { beginFile, checkFiles, endFile, PIECE_BYTES, sizeOfFile, storePiece } from '../../db/papers/files/files.ts';
import { keepUpload, uploadOf } from '../../db/papers/files/uploads.ts';
import { wrongPapers } from '../../db/papers/papers.ts';
import { bytesOfFile, hashOfFile, keepFile } from '../../server/papers/keep-file.ts';
import { createLettingGo, UNSENT_MS } from '../../server/papers/letting-go.ts';
import { type ContributionId, idOf } from '../../shared/ids.ts';
import { sofia } from '../support/people.ts';
import { consultation, contribution, found } from '../support/servers/founded.ts';
import { quietEffects } from '../support/servers/quiet-effects.ts';

let db: Db;
beforeEach(() => {
  db = openDatabase(':memory:');
  found(db);
});
afterEach(() => db.close());

const bytes = randomBytes(2 * PIECE_BYTES + 17);
const count = (table: string): unknown => db.raw.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
async function readBack(hash: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of bytesOfFile(db, { hash, size: sizeOfFile(db, hash) ?? 0 })) pieces.push(piece);
  return Buffer.concat(pieces);
}
const filed = (file: string) => ({
  ...contribution,
  id: idOf<ContributionId>('filed'),
  shapes: [
    { kind: 'heading' as const, level: 1 as const, marks: [] },
    { kind: 'paragraph' as const, marks: [] },
  ],
  file,
  fileName: 'réponse.docx',
});

describe('given a file', () => {
  test('C7 when it is kept, twice at once, then it is there once, byte for byte', async () => {
    const [hash, again] = await Promise.all([keepFile(db, bytes, 1), keepFile(db, bytes, 2)]);
    expect([again, sizeOfFile(db, hash), count('file_pieces')]).toEqual([hash, bytes.length, 3]);
    expect((await readBack(hash)).equals(bytes)).toBe(true);
    expect(checkFiles(db.raw)).toEqual({ count: 1, wrong: [] });
  });

  test('C7 when only a part of it came, then it does not count, and the rest makes it whole', async () => {
    const hash = await hashOfFile(bytes);
    expect(beginFile(db, { hash, size: bytes.length }, 1)).toBe(false);
    storePiece(db, hash, 0, bytes.subarray(0, PIECE_BYTES));
    expect([endFile(db, hash), sizeOfFile(db, hash)]).toEqual([false, null]);
    await keepFile(db, bytes, 2);
    expect((await readBack(hash)).equals(bytes)).toBe(true);
  });

  test('C7 when a byte of it is changed, or it vanishes, then verifying names it', async () => {
    const hash = await keepFile(db, bytes, 1);
    addContribution(db, filed(hash), null, 5);
    db.raw.prepare('UPDATE file_pieces SET bytes = ? WHERE n = 1').run(randomBytes(PIECE_BYTES));
    expect(checkFiles(db.raw).wrong).toEqual([`the file ${hash} was changed`]);
    db.raw.exec('DELETE FROM file_pieces; DELETE FROM files');
    expect(checkFiles(db.raw).wrong).toEqual([`the file ${hash} of a contribution or speech is missing`]);
  });

  test('C7 when nobody sends the contribution within a day, then it is let go; what belongs to one stays', async () => {
    let now = 10;
    const lettingGo = createLettingGo({ db, effects: quietEffects({ now: () => now }) });
    const [unsent, sent] = [await keepFile(db, bytes, 10), await keepFile(db, bytes.subarray(9), 10)];
    addContribution(db, filed(sent), null, 10);
    const upload = { consultationId: consultation.id, person: sofia.id, hash: unsent, name: 'a.txt', losses: [] };
    keepUpload(db, { ...upload, title: '', language: null, paragraphs: ['A'], shapes: [] }, 10);
    now += UNSENT_MS;
    await lettingGo.look();
    expect([sizeOfFile(db, unsent), sizeOfFile(db, sent)]).toEqual([bytes.length, bytes.length - 9]);
    now += 1;
    await lettingGo.look();
    lettingGo.stop();
    expect([sizeOfFile(db, unsent), sizeOfFile(db, sent), uploadOf(db, upload)]).toEqual([
      null,
      bytes.length - 9,
      null,
    ]);
    expect(count('file_pieces')).toBe(3);
  });
});

describe('given a contribution that came in a file', () => {
  test('C7 when it is corrected, then each version keeps its file and its shapes, and the chain of papers covers them', async () => {
    const hash = await keepFile(db, bytes, 1);
    addContribution(db, filed(hash), null, 5);
    const id = idOf<ContributionId>('filed');
    const words = { language: 'fr' as const, title: 'Autrement', paragraphs: ['Seul.'] };
    correctContribution(db, id, words, { day: '2015-08-21', at: 6 });
    expect(anyContribution(db, id)).toMatchObject({ ...words, file: null, fileName: '', shapes: [] });
    expect(anyContribution(db, id, 1)).toMatchObject({ file: hash, fileName: 'réponse.docx', shapes: [{}, {}] });
    expect(wrongPapers(db.raw)).toEqual([]);
    db.raw.exec("UPDATE contribution_versions SET file_name = 'other.docx'");
    expect(wrongPapers(db.raw)).toEqual(['an earlier version of contribution filed was changed']);
    db.raw.exec(
      "UPDATE contribution_versions SET file_name = 'réponse.docx'; UPDATE contributions SET shapes = '[1]' WHERE id = 'filed'",
    );
    expect(wrongPapers(db.raw)).toEqual(['contribution filed was changed']);
  });

  test('C7 when words have neither a shape nor a file, then their hash is what it was before there were any', () => {
    expect(db.raw.prepare("SELECT content FROM papers WHERE paper = 'lagoon'").pluck().get()).toBe(PLAIN_AS_EVER);
  });
});

/** Of `contribution`, as the version before files entered it. */
const PLAIN_AS_EVER = '7d91e074b485a5e5a3878893de69207884f1bfe6eabd593b98da258fff12ff19';
