import { afterEach, expect, test, vi } from 'vitest';
import { doTogether } from '../../../client/features/administration/together.ts';

afterEach(() => void vi.unstubAllGlobals());

test('P8 given many accounts, when something is done to them together and one cannot be, then the others are done, and that one is named', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    return path.endsWith('/b')
      ? new Response(JSON.stringify({ refused: 'email-in-use' }), { status: 409 })
      : new Response('{}', { status: 200 });
  });
  const counts: number[] = [];
  const targets = ['a', 'b', 'c'].map((name) => ({ path: `/${name}`, name }));
  const left = await doTogether(targets, { reason: 'Spam' }, (count) => counts.push(count));
  expect([asked, counts]).toEqual([
    ['/a', '/b', '/c'],
    [1, 2, 3],
  ]);
  expect(left.map(({ name, failure }) => [name, failure.refused])).toEqual([['b', 'email-in-use']]);
});
