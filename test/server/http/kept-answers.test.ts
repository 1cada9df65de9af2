import { setTimeout as pause } from 'node:timers/promises';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { compress } from '../../../server/http/answers/compression.ts';
import { createKeptBytes, type Kept } from '../../../server/http/answers/kept-bytes.ts';
import { createWorks } from '../../../server/http/answers/works.ts';
import { isRefusal, type Refusal, refuse } from '../../../shared/decision.ts';

const textOf = (kept: Kept | Refusal): string => (isRefusal(kept) ? kept.refused : kept.plain.toString());

describe('given bytes that are kept', () => {
  test('when many ask at the same time, then it is made once; another version is made again, in its place', async () => {
    const bytes = createKeptBytes(1000);
    const make = vi.fn(async () => 'text');
    const all = await Promise.all(Array.from({ length: 50 }, () => bytes.take('slot', '1', make)));
    expect(new Set(all.map(textOf))).toEqual(new Set(['text']));
    expect(make).toHaveBeenCalledTimes(1);
    expect(textOf(await bytes.take('slot', '2', async () => 'other'))).toBe('other');
    expect(bytes.find('slot', '1')).toBeNull();
    expect(bytes.held()).toBe('slot2other'.length);
  });

  test('when there are too many, then what was asked for longest ago goes, and compressed bytes count', async () => {
    const bytes = createKeptBytes(250);
    for (const slot of ['a', 'b']) await bytes.take(slot, '', async () => slot.repeat(100));
    const a = bytes.find('a', '');
    if (!a) throw new Error('it is not kept');
    const packed = await bytes.packed('a', a, 'br', () => compress(a.plain, 'br', 5));
    expect(brotliDecompressSync(packed).toString()).toBe('a'.repeat(100));
    expect(bytes.held()).toBe('ab'.length + 200 + packed.length);
    await bytes.take('c', '', async () => 'c'.repeat(100));
    expect(['a', 'b', 'c'].map((slot) => bytes.find(slot, '') !== null)).toEqual([true, false, true]);
    await bytes.take('huge', '', async () => 'x'.repeat(1000));
    expect(bytes.held()).toBeLessThanOrEqual(250);
  });

  test('when names are longer than what they name, then they count as well', async () => {
    const bytes = createKeptBytes(1000);
    const names = ['slot a', 'slot b', 'slot c'].map((name) => name + 'x'.repeat(400));
    for (const name of names) await bytes.take(name, '', async () => 'text');
    expect(names.map((name) => bytes.find(name, '') !== null)).toEqual([false, true, true]);
    await bytes.take('slot', 'v'.repeat(2000), async () => 'text');
    expect(bytes.held()).toBeLessThanOrEqual(1000);
  });

  test('when it is refused or fails, then nothing is kept, and the next who asks has it made', async () => {
    const bytes = createKeptBytes(1000);
    expect(textOf(await bytes.take('slot', '', async () => refuse('unknown-meeting')))).toBe('unknown-meeting');
    await expect(bytes.take('slot', '', () => Promise.reject(new Error('disk')))).rejects.toThrow('disk');
    expect(textOf(await bytes.take('slot', '', async () => 'text'))).toBe('text');
  });
});

describe('given work that may keep a meeting waiting', () => {
  test('when one wants much of it, then who wants a little has it next, and one piece is done at a time', async () => {
    const works = createWorks(() => performance.now());
    const done: string[] = [];
    let running = 0;
    const piece = (whose: string) =>
      works.do('heavy', { whose, isVisitor: false, what: '' }, async () => {
        running += 1;
        expect(running).toBe(1);
        await pause(1);
        running -= 1;
        done.push(whose);
        return '';
      });
    await Promise.all([...Array.from({ length: 8 }, () => piece('greedy')), piece('modest')]);
    expect(done.indexOf('modest')).toBeLessThanOrEqual(2);
  });

  test('when somebody has caused more than their share, then they wait, and nobody else does', async () => {
    const works = createWorks(() => performance.now());
    const [greedy, modest] = ['greedy', 'modest'].map((whose) => ({ whose, isVisitor: false, what: '' }));
    if (!greedy || !modest) throw new Error('two people');
    for (let n = 0; n < 60; n += 1) await works.do('pressed', greedy, async () => 'file');
    expect([works.isSpent(greedy), works.isSpent(modest)]).toEqual([true, false]);
  });

  test.each(['heavy', 'pressed'] as const)(
    'B4 when one visitor has %s work without end, then others of their network have theirs, and the oldest of it is given up',
    async (kind) => {
      const works = createWorks(() => performance.now());
      const done: string[] = [];
      const piece = (what: string) =>
        works.do(kind, { whose: 'a hall', isVisitor: true, what }, async () => {
          await pause(1);
          done.push(what);
          return 'file';
        });
      const greedy = Array.from({ length: 60 }, (_, n) => piece(`greedy ${n}`));
      expect(await piece('modest')).toBe('file');
      expect(done.indexOf('modest')).toBeLessThan(8);
      expect(works.isSpent({ whose: 'a hall', isVisitor: true })).toBe(false);
      const refused = (await Promise.all(greedy)).filter((made) => made !== 'file');
      expect(refused.length).toBeGreaterThan(0);
      expect(new Set(refused.map((made) => JSON.stringify(made)))).toEqual(
        new Set(['{"refused":"too-many-messages"}']),
      );
    },
  );
});
