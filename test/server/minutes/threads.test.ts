import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createMinutesUpdates } from '../../../db/minutes-updates.ts';
import { type Db, openDatabase } from '../../../db/open-database.ts';
import { failureOf } from '../../../server/failure.ts';
import type { Merged } from '../../../server/minutes/merging.ts';
import { createMinutesTexts, type MinutesTexts } from '../../../server/minutes/minutes-texts.ts';
import { TextThread } from '../../../server/minutes/text-thread.ts';
import { BudgetSpent } from '../../../server/threads/thread-budget.ts';
import { THREAD_LIMITS, ThreadShares } from '../../../server/threads/thread-shares.ts';
import { refuse } from '../../../shared/decision.ts';
import { idOf, type MeetingId } from '../../../shared/ids.ts';
import { textName } from '../../../shared/minutes/lines.ts';
import { fragmentName } from '../../../shared/minutes/rich-text.ts';
import { ITEM, personOf } from '../../support/meeting-folder.ts';
import { element, inRoot, inside, number, rivals, row, update, words } from '../../support/minutes/strange-updates.ts';
import { addLine } from '../../support/minutes/writer.ts';
import { quietEffects } from '../../support/servers/quiet-effects.ts';

const [ONE, OTHER] = [idOf<MeetingId>('one'), idOf<MeetingId>('other')];
const ROOT = fragmentName(ITEM);
const refused = { refused: 'bad-message' };

let folder: string;
let db: Db;
let texts: MinutesTexts;
const shares = new ThreadShares(THREAD_LIMITS, () => performance.now());
const open = () => createMinutesTexts(createMinutesUpdates(db), db.raw.name, quietEffects(), shares);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openfloor-texts-'));
  db = openDatabase(join(folder, 'minutes.db'));
  texts = open();
});
afterEach(() => {
  texts.close();
  db.close();
  rmSync(folder, { recursive: true });
});

/** What one device writes, update by update. */
function device(clientID: number) {
  const doc = new Y.Doc();
  doc.clientID = clientID;
  const made: Uint8Array[] = [];
  doc.on('update', (one: Uint8Array) => made.push(one));
  return {
    write(line: string): Uint8Array {
      addLine(doc.getText(textName(ITEM)), line);
      return made.at(-1) ?? new Uint8Array();
    },
  };
}

const merge = (id: MeetingId, bytes: Uint8Array, name = 'rap'): Promise<Merged> =>
  texts.of(id).merge(bytes, { person: personOf(name), names: () => [textName(ITEM), ROOT], refusal: () => null });
const said = async (id: MeetingId) => JSON.stringify((await texts.of(id).read(null)).blocksOf(ITEM));
const rowsOf = (id: MeetingId) => [...createMinutesUpdates(db).readFrom(id, 1)].length;

const alone = { used: () => undefined, shares };

describe('Given an update that takes longer than anybody writes', () => {
  test('when it spins in one meeting, then who types in another does not wait, and its own meeting goes on', async () => {
    const [mine, theirs] = [device(1001), device(1002)];
    expect(await merge(OTHER, theirs.write('Elsewhere.'))).toEqual({ seq: 1 });
    expect(await merge(ONE, mine.write('Before.'))).toEqual({ seq: 1 });
    expect(await merge(ONE, row(ROOT, 9, 8000))).toHaveProperty('seq');
    const settled: string[] = [];
    const spinning = merge(ONE, rivals(ROOT, 10, 8000)).then((answer) => {
      settled.push('spun');
      return answer;
    });
    for (let n = 0; n < 20; n += 1) await merge(OTHER, theirs.write(`Line ${n}.`));
    settled.push('typed');
    expect(await spinning).toEqual(refused);
    expect(settled).toEqual(['typed', 'spun']);
    expect(await merge(ONE, mine.write('After.'))).toHaveProperty('seq');
    expect(await said(ONE)).toMatch(/Before.*After/);
  });

  test('when it needs more memory than there is, then its thread ends, and another answers', async () => {
    const little = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 8 };
    const thread = new TextThread({ file: db.raw.name, meetingId: ONE }, { ...alone, memory: little });
    const large = update(
      9,
      0,
      Array.from({ length: 2_000_000 }, () => [0, 1]),
    );
    await expect(
      thread.ask<'try'>({ ask: 'try', update: large, names: [textName(ITEM), ROOT] }),
    ).rejects.toBeInstanceOf(BudgetSpent);
    const small = update(9, 0, [element(inRoot(ROOT))]);
    const tried = await thread.ask<'try'>({ ask: 'try', update: small, names: [textName(ITEM), ROOT] });
    expect(tried.is).toBe('taken');
    thread.end();
  });

  test('when a question cannot be put, then its time does not end the thread for those that come after it', async () => {
    const thread = new TextThread({ file: db.raw.name, meetingId: ONE }, alone);
    const gone = new Uint8Array(8);
    structuredClone(gone, { transfer: [gone.buffer] });
    await expect(thread.ask<'gather'>({ ask: 'gather', updates: [gone] }, null, 0)).rejects.toThrow('detached');
    expect(await thread.ask<'owners'>({ ask: 'owners' })).toEqual(new Map());
    thread.end();
  });
});

const MUCH = 30_000_000;
const attacks: readonly (readonly [string, Uint8Array])[] = [
  ['says that it has thirty million structs', new Uint8Array([1, ...number(MUCH), 9, 0, 0, 1])],
  ['says that it has thirty million devices', new Uint8Array([...number(MUCH), 1, 9, 0, 0, 1, 0])],
  ['says that it deletes thirty million stretches', new Uint8Array([0, 1, 9, ...number(MUCH), 0, 1])],
  [
    'brings words longer than itself',
    new Uint8Array([1, 1, 9, 0, 4, ...inRoot(textName(ITEM)), ...number(MUCH), 97, 0]),
  ],
  ['counts to where numbers end', update(9, 0, [[0, ...number(Number.MAX_SAFE_INTEGER)]])],
  ['counts further than anybody types', update(9, 0, [[0, ...number(2 ** 40)]])],
  ['has a number without end', new Uint8Array(50).fill(255)],
  [
    'nests by the thousand',
    update(9, 0, [element(inRoot(ROOT)), ...Array.from({ length: 9000 }, (_, n) => element(inside(9, n)))]),
  ],
  [
    'brings five hundred devices and one',
    new Uint8Array([
      ...number(501),
      ...Array.from({ length: 501 }, (_, n) => [1, ...number(n + 100), 0, ...element(inRoot(ROOT))]).flat(),
      0,
    ]),
  ],
  ['brings a document in a document', update(9, 0, [[9, ...inRoot(textName(ITEM)), ...words('x'), 118, 0]])],
];

describe('Given bytes that are to hurt', () => {
  test.each(attacks)(
    'when an update %s, then it is refused, nothing is written, and writing goes on',
    async (_, bytes) => {
      const mine = device(1001);
      await merge(ONE, mine.write('Before.'));
      expect(await merge(ONE, bytes, 'rap2')).toEqual(refused);
      expect(rowsOf(ONE)).toBe(1);
      expect(await merge(ONE, mine.write('After.'))).toEqual({ seq: 2 });
      expect(await said(ONE)).toMatch(/Before.*After/);
    },
  );

  test('when any bytes come, also such as were a real update, then what is refused changes nothing, and every copy is the same', async () => {
    const copy = new Y.Doc();
    texts.of(ONE).onMerged((bytes) => Y.applyUpdate(copy, bytes));
    const mine = device(1001);
    const real = ['First.', 'Second, with more.', 'Third.'].map((line) => mine.write(line));
    for (const one of real.slice(0, 2)) await merge(ONE, one);
    const changed = fc
      .tuple(
        fc.constantFrom(...real),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 4 }),
        fc.nat(),
      )
      .map(([bytes, changes, cut]) => {
        const made = bytes.slice(0, cut % 3 === 0 ? cut % bytes.length : bytes.length);
        for (const [at, value] of changes) if (made.length > 0) made[at % made.length] = value;
        return made;
      });
    const any = fc.oneof(fc.uint8Array({ maxLength: 60 }), changed);
    await fc.assert(
      fc.asyncProperty(any, async (bytes) => {
        const before = await said(ONE);
        const rows = rowsOf(ONE);
        const answer = await merge(ONE, bytes);
        if ('seq' in answer) return;
        expect(await said(ONE)).toBe(before);
        expect(rowsOf(ONE)).toBe(rows);
      }),
      { numRuns: 150 },
    );
    expect([copy.store.pendingStructs, copy.store.pendingDs]).toEqual([null, null]);
    const now = await said(ONE);
    texts.close();
    texts = open();
    expect(await said(ONE)).toBe(now);
    const { offered } = (await texts.of(ONE).joining(new Uint8Array([0]), personOf('rap'))) as {
      readonly offered: { readonly bytes: Uint8Array };
    };
    const fresh = new Y.Doc();
    Y.applyUpdate(fresh, offered.bytes);
    const saying = (doc: Y.Doc) => JSON.stringify(doc.getText(textName(ITEM)).toDelta());
    expect(saying(fresh)).toBe(saying(copy));
  });
});

test('Given a text, when the server stops, then who writes, joins or reads is told so', async () => {
  const mine = device(1001);
  await merge(ONE, mine.write('Before.'));
  texts.close();
  const asked = [
    merge(ONE, mine.write('After.')),
    texts.of(ONE).joining(new Uint8Array([0]), personOf('rap')),
    texts.of(ONE).read(null),
  ];
  const failures = (await Promise.allSettled<unknown>(asked)).map((one) => one.status === 'rejected' && one.reason);
  expect(failures.map(failureOf)).toEqual(asked.map(() => ({ refused: 'server-stopping' })));
});

describe('Given updates that wait for one another', () => {
  test('when many are on their way, with one that is refused among them, then they are answered in order', async () => {
    const mine = device(1001);
    const settled: number[] = [];
    const bytes = Array.from({ length: 12 }, (_, n) => (n === 5 ? new Uint8Array([7]) : mine.write(`Line ${n}.`)));
    const answers = await Promise.all(
      bytes.map(async (one, n) => {
        const answer = await merge(ONE, one);
        settled.push(n);
        return answer;
      }),
    );
    expect(settled).toEqual(bytes.map((_, n) => n));
    expect(answers[5]).toEqual(refused);
    expect(answers.at(-1)).toEqual({ seq: 11 });
  });

  test('when somebody’s role is taken away while theirs is tried, then it is refused, and not kept', async () => {
    const mine = device(1001);
    let may = true;
    const merging = texts.of(ONE).merge(mine.write('Too late.'), {
      person: personOf('rap'),
      names: () => [textName(ITEM)],
      refusal: () => (may ? null : refuse('not-permitted')),
    });
    may = false;
    expect(await merging).toEqual({ refused: 'not-permitted' });
    expect(rowsOf(ONE)).toBe(0);
    expect(await merge(ONE, device(1002).write('By another.'), 'rap2')).toEqual({ seq: 1 });
    expect(await said(ONE)).not.toContain('late');
  });

  test('when five hundred have been merged, then the whole text is kept once, and is what opens it', async () => {
    const mine = device(1001);
    await Promise.all(Array.from({ length: 501 }, (_, n) => merge(ONE, mine.write(`Line ${n}.`))));
    const now = await said(ONE);
    const rows = createMinutesUpdates(db);
    expect(rows.lastWhole(ONE)).toBeGreaterThan(499);
    texts.close();
    texts = open();
    expect(await said(ONE)).toBe(now);
  });
});
