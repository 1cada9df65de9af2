import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Db } from '../../db/open-database.ts';
import { compilationText, storeCompilation } from '../../db/papers/compilations.ts';
import { DATABASES } from '../support/databases.ts';
import { compilation, contribution, found, meeting } from '../support/servers/founded.ts';

const { organisation } = contribution;
const source = (paragraph: number) => ({ contributionId: contribution.id, organisation, paragraph, version: 1 });

describe.each(DATABASES)('compilations %s', (_name, open) => {
  let db: Db;
  let remove: () => void;
  beforeEach(() => {
    ({ db, remove } = open());
    found(db);
  });
  afterEach(() => remove());

  test('given a version, its text is read in its order, with the organisations of its sources', () => {
    storeCompilation(db, meeting.id, 1, compilation, 5);
    const [first, second] = compilation.passages;
    expect(compilationText(db, meeting.id, 1)).toEqual({
      ...compilation,
      version: 1,
      passages: [{ ...first, sources: [source(2), source(1)] }, second],
    });
  });

  test('given two versions with the same passages, each keeps its own words', () => {
    storeCompilation(db, meeting.id, 1, compilation, 5);
    storeCompilation(db, meeting.id, 2, { ...compilation, introduction: 'Amended.' }, 6);
    expect(compilationText(db, meeting.id, 1)?.introduction).toBe(compilation.introduction);
    expect(compilationText(db, meeting.id, 2)?.introduction).toBe('Amended.');
    expect(compilationText(db, meeting.id, 2)?.passages).toHaveLength(2);
  });

  test('given a version, when it is stored again, then it stays as it was', () => {
    storeCompilation(db, meeting.id, 1, compilation, 5);
    const anew = { ...compilation, passages: compilation.passages.slice(1) };
    expect(() => storeCompilation(db, meeting.id, 1, anew, 6)).toThrow(/UNIQUE/);
    expect(compilationText(db, meeting.id, 1)?.passages).toHaveLength(2);
  });

  test('given a text that cannot be stored whole, then nothing of it is stored', () => {
    const twice = { ...compilation, passages: [...compilation.passages, ...compilation.passages] };
    expect(() => storeCompilation(db, meeting.id, 1, twice, 5)).toThrow(/UNIQUE/);
    expect(compilationText(db, meeting.id, 1)).toBeNull();
  });
});
