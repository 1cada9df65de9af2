import { afterEach, expect, test, vi } from 'vitest';
import { decideInParts } from '../../../client/features/registration/deciding/in-parts.ts';
import type { ListedRegistration } from '../../../shared/protocol/http/meetings/registrations.ts';

afterEach(() => void vi.unstubAllGlobals());

const many = (count: number): readonly ListedRegistration[] =>
  JSON.parse(JSON.stringify(Array.from({ length: count }, (_, n) => ({ id: `r-${n}`, version: 1 }))));

/** Decides all but the first of each part; from the `lost`-th request on nothing is answered. */
function serverThat(lost = Number.POSITIVE_INFINITY): number[] {
  const parts: number[] = [];
  vi.stubGlobal('fetch', async (_path: string, { body }: { readonly body: string }) => {
    if (parts.length >= lost) throw new TypeError('The network is gone.');
    const { registrations } = JSON.parse(body);
    parts.push(registrations.length);
    const left = [{ id: registrations[0].id, refused: 'changed-meanwhile' }];
    return new Response(JSON.stringify({ done: registrations.length - 1, left }), { status: 200 });
  });
  return parts;
}

test('E4 given a decision about more than go at once, then it is told after each part how many are decided, and who was left', async () => {
  const parts = serverThat();
  const counts: number[] = [];
  const outcome = await decideInParts('/decisions', { approved: true }, many(120), (count) => counts.push(count));
  expect([parts, counts]).toEqual([
    [50, 50, 20],
    [50, 100, 120],
  ]);
  expect(outcome).toMatchObject({ done: 117, failure: null });
  expect(outcome.left.map(({ id }) => id)).toEqual(['r-0', 'r-50', 'r-100']);
});

test('E4 given a network that is lost in the middle, then what was decided before counts', async () => {
  serverThat(2);
  const outcome = await decideInParts('/decisions', { approved: true }, many(120), () => {});
  expect(outcome).toMatchObject({ done: 98, failure: { refused: 'offline' } });
});
