import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Db } from '../../db/open-database.ts';
import { compilationText, storeCompilation } from '../../db/papers/compilations.ts';
import { appendCompiling, compilingRecords } from '../../db/papers/compiling-events.ts';
import { wrongPapers } from '../../db/papers/papers.ts';
import type { CompilingRecord } from '../../shared/compiling/compiling.ts';
import { type CommandId, idOf } from '../../shared/ids.ts';
import type { Shape } from '../../shared/paper/shape.ts';
import { DATABASES } from '../support/databases.ts';
import { sofia } from '../support/people.ts';
import { compilation, found, meeting } from '../support/servers/founded.ts';

const record = (seq: number, introduction: string): CompilingRecord => ({
  seq,
  at: 5,
  by: sofia.id,
  command: idOf<CommandId>(`command-${seq}`),
  event: { type: 'compiling.introduction-written', introduction },
});

describe.each(DATABASES)('the draft of a compilation %s', (_name, open) => {
  let db: Db;
  let remove: () => void;
  beforeEach(() => {
    ({ db, remove } = open());
    found(db);
  });
  afterEach(() => remove());

  test('given records, then they are read in order, after any of them, and neither a number nor a command stands twice', () => {
    const records = [record(1, 'One.'), record(2, 'Two.')];
    appendCompiling(db, meeting.id, records);
    expect(compilingRecords(db, meeting.id)).toEqual(records);
    expect(compilingRecords(db, meeting.id, 1)).toEqual(records.slice(1));
    expect(() => appendCompiling(db, meeting.id, [record(2, 'Another.')])).toThrow(/UNIQUE/);
    expect(() => appendCompiling(db, meeting.id, [{ ...record(3, 'X'), command: record(2, '').command }])).toThrow(
      /UNIQUE/,
    );
    expect(() => db.raw.exec("UPDATE compiling_events SET event = '{}'")).toThrow(/append-only/);
    expect(() => db.raw.exec('DELETE FROM compiling_events')).toThrow(/append-only/);
  });

  test('given a passage with a shape and a version that it cites, when it is published, then both are read again, and the chain of papers covers them', () => {
    const [first, ...others] = compilation.passages;
    if (!first) throw new Error('no passage');
    const shape: Shape = { kind: 'item', depth: 0, label: '2.', marks: [{ start: 0, end: 2, look: 'strong' }] };
    const sources = first.sources.map((source) => ({ ...source, version: 7 }));
    storeCompilation(db, meeting.id, 1, { ...compilation, passages: [{ ...first, shape, sources }, ...others] }, 5);
    const [read, second] = compilationText(db, meeting.id, 1)?.passages ?? [];
    expect(read).toMatchObject({ shape, sources: [{ version: 7 }, { version: 7 }] });
    expect(second).not.toHaveProperty('shape');
    expect(wrongPapers(db.raw)).toEqual([]);
    db.raw.exec("UPDATE passages SET shape = replace(shape, 'strong', 'strike')");
    expect(wrongPapers(db.raw)).not.toEqual([]);
  });
});
