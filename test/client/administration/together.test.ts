import { afterEach, expect, test, vi } from 'vitest';
import { doTogether } from '../../../client/features/administration/together.ts';

afterEach(() => void vi.unstubAllGlobals());

test('P8 given many accounts, when something is done to them together and one cannot be, then the others are done, that one is named, and who was so before is not among those to be taken back', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    return path.endsWith('/b')
      ? new Response(JSON.stringify({ refused: 'email-in-use' }), { status: 409 })
      : new Response(JSON.stringify({ changed: !path.endsWith('/c') }), { status: 200 });
  });
  const counts: number[] = [];
  const targets = ['a', 'b', 'c'].map((name) => ({ path: `/${name}`, name }));
  const { done, left } = await doTogether(targets, { reason: 'Spam' }, (count) => counts.push(count));
  expect([asked, counts]).toEqual([
    ['/a', '/b', '/c'],
    [1, 2, 3],
  ]);
  expect(left.map(({ name, failure }) => [name, failure.refused])).toEqual([['b', 'email-in-use']]);
  expect(done.map(({ name }) => name)).toEqual(['a']);
});
