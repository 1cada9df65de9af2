import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Indexed, openSearchIndex, type SearchIndex } from '../../db/search/search-index.ts';
import { wantedIn } from '../../shared/finding/wanted.ts';
import { type ConsultationId, idOf, type MeetingId } from '../../shared/ids.ts';

const ixp = idOf<ConsultationId>('ixp');
const entry = (source: string, place: string, text: string, more: Partial<Indexed> = {}): Indexed => ({
  ...{ kind: 'contribution', source, place, consultation: ixp, meeting: null, audience: 'all', kept: null, text },
  ...{ keptNames: null, names: [], byName: false },
  ...more,
});

describe('given an index in a file', () => {
  let folder: string;
  let file: string;
  let index: SearchIndex;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'openfloor-search-'));
    file = join(folder, 'search.db');
    index = openSearchIndex(file);
  });
  afterEach(() => {
    index.close();
    rmSync(folder, { recursive: true });
  });

  const find = (typed: string, more: object = {}) =>
    index
      .find({ wanted: wantedIn(typed), kind: 'contribution', consultation: null, meetings: null, limit: 10, ...more })
      .map(({ source, place }) => `${source} ${place}`);

  test('when texts are put in, replaced and removed, then they are found as they are', () => {
    index.replace('a', [entry('a', '1', 'Le prix du transit'), entry('a', '2', '互联网治理')]);
    index.replace('b', [entry('b', '1', 'Transit, transit, transit')]);
    expect([find('transit'), find('治理'), find('PRÍX'), find('nothing')]).toEqual([
      ['b 1', 'a 1'],
      ['a 2'],
      ['a 1'],
      [],
    ]);
    index.replace('a', [entry('a', '1', 'La fibre')]);
    expect([find('transit'), find('fibre')]).toEqual([['b 1'], ['a 1']]);
    index.removeAll('b');
    expect([find('transit'), index.count()]).toEqual([[], 1]);
  });

  test('when a long text is replaced by one with one more place, then only that place is written', () => {
    const line = (n: number, text = `Fibre ${n}`) => entry('m', `p${n}`, text, { kind: 'minutes', kept: text });
    const rows = () => {
      const raw = new Database(file, { readonly: true });
      const found = raw.prepare('SELECT id FROM places ORDER BY id').pluck().all();
      raw.close();
      return found;
    };
    index.replace('m', [line(1), line(2), line(2)]);
    index.replace('later', [entry('later', '1', 'Masts')]);
    const before = rows();
    index.replace('m', [line(0), line(1), line(2), line(2)]);
    expect(rows().slice(0, 4)).toEqual(before);
    index.replace('m', [line(0), line(1), line(2, 'Copper')]);
    expect(find('fibre', { kind: 'minutes' }).toSorted()).toEqual(['m p0', 'm p1']);
    expect(find('copper', { kind: 'minutes' })).toEqual(['m p2']);
    index.replace('a', [entry('a', '1', 'Ducts')]);
    index.replace('a', [entry('a', '1', 'Poles')]);
    expect([find('ducts'), find('poles')]).toEqual([[], ['a 1']]);
  });

  test('S5 when names are put in, then the place that stands for all is found by them, and others by what they say as well', () => {
    const names = ['Thandiwe Nkosi', '王小明'];
    index.replace('a', [entry('a', '0', 'Prices', { names, byName: true }), entry('a', '1', 'Fibre', { names })]);
    index.replace('n', [entry('n', '1', '', { names, byName: true }), entry('n', '2', '', { names })]);
    expect([find('nkosi'), find('小明')]).toEqual([
      ['n 1', 'a 0'],
      ['n 1', 'a 0'],
    ]);
    expect([find('fibre thandiwe'), find('fibre'), find('y')]).toEqual([['a 1'], ['a 1'], []]);
    const query = { wanted: wantedIn('nkosi'), kind: 'contribution', consultation: ixp } as const;
    expect(index.sources(query)).toEqual(['a', 'n']);
  });

  test('when a consultation, a kind or meetings are named, then only what is of them is found', () => {
    const m = idOf<MeetingId>('m');
    index.replace('a', [entry('a', '1', 'fibre'), entry('a', '2', 'fibre', { consultation: idOf('other') })]);
    index.replace('n', [entry('n', '1', 'fibre', { kind: 'annotation', meeting: m })]);
    expect(find('fibre', { consultation: ixp })).toEqual(['a 1']);
    expect(find('fibre', { kind: 'annotation' })).toEqual(['n 1']);
    expect(find('fibre', { kind: 'annotation', meetings: [] })).toEqual([]);
    expect(find('fibre', { kind: 'annotation', meetings: [m] })).toEqual(['n 1']);
    expect(index.meetings('annotation')).toEqual([m]);
  });

  test('when the words stand in very many places, then each source that has them is named', () => {
    for (let n = 0; n < 60; n += 1)
      index.replace(
        `s-${n}`,
        Array.from({ length: 25 }, (_, place) => entry(`s-${n}`, String(place), 'fibre everywhere')),
      );
    const query = { wanted: wantedIn('fibre'), kind: 'contribution', consultation: ixp } as const;
    expect(index.sources(query)).toHaveLength(60);
    expect(index.find({ ...query, meetings: null, limit: 9999 }).length).toBeLessThan(60 * 25);
  });

  test('when anything at all is typed, then it is words, and never an error', () => {
    index.replace('a', [entry('a', '1', 'fibre or transit')]);
    const typed = [
      '"',
      '""',
      '*',
      'a*b',
      'fibre"',
      "'; DROP TABLE places",
      'NEAR(',
      '^fibre',
      'words:fibre',
      '{}',
      'AND',
      '-fibre',
      '\0',
      '\ud800',
      '½ ﷺ',
      '𠀀',
      'ก',
      '"'.repeat(199),
    ];
    for (const each of typed) expect(() => find(each)).not.toThrow();
    expect([find('^fibre'), find('fibre*'), find('or')]).toEqual([['a 1'], ['a 1'], ['a 1']]);
  });

  test('when it is opened again, then it knows where it was; of another version or damaged, it is empty', () => {
    index.replace('a', [entry('a', '1', 'fibre')]);
    index.setCursor('papers', '7');
    index.close();
    index = openSearchIndex(file);
    expect([index.isNew, index.cursor('papers'), find('fibre')]).toEqual([false, '7', ['a 1']]);
    index.close();
    const raw = new Database(file);
    raw.pragma('user_version = 99');
    raw.close();
    index = openSearchIndex(file);
    expect([index.isNew, index.cursor('papers'), find('fibre')]).toEqual([true, null, []]);
    index.close();
    writeFileSync(file, 'this is no database at all, and long enough to be read as one'.repeat(50));
    index = openSearchIndex(file);
    expect([index.isNew, index.count()]).toEqual([true, 0]);
  });

  test('when a piece of work fails in the middle, then none of it is there', () => {
    const failing = () =>
      index.transaction(() => {
        index.replace('a', [entry('a', '1', 'fibre')]);
        index.setCursor('papers', '9');
        throw new Error('the disk is full');
      });
    expect(failing).toThrow('the disk is full');
    expect([index.cursor('papers'), find('fibre')]).toEqual([null, []]);
  });
});
