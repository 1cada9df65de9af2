import { createRoot, createSignal } from 'solid-js';
import { afterEach, expect, test, vi } from 'vitest';
import { createCarried, type Telling } from '../../../client/features/compilation/reading-desk/carried-in-slices.ts';
import type { Annotation, Annotations } from '../../../shared/annotation/annotation.ts';
import type { Outcome } from '../../../shared/annotation/carrying/outcome.ts';
import { type AnnotationId, idOf, type PassageId, type PersonId } from '../../../shared/ids.ts';

const passageId = idOf<PassageId>('p');
const annotation = (n: number, version: number): Annotation => ({
  ...{ id: idOf<AnnotationId>(`a-${n}`), version, passageId, motivation: 'highlighting', text: '', replacement: null },
  ...{ quote: { exact: 'x', prefix: '', suffix: '' }, position: { start: 0, end: 1 } },
  ...{ author: idOf<PersonId>('bo'), at: 1, state: 'open', resolvedBy: null, replies: [] },
});
const all = (count: number, version: number): Annotations => {
  const made = Array.from({ length: count }, (_, n) => annotation(n, version));
  return { byId: Object.fromEntries(made.map((one) => [one.id, one])), order: made.map(({ id }) => id) };
};
const SAME: Outcome = { outcome: 'same', place: { passageId, start: 0, end: 1 } };
const [COST_MS, LONG_MS] = [1, 50];

/** Each takes a millisecond to carry; the clock is the test's. */
function scene(annotations: Annotations) {
  let now = 0;
  const work = vi.fn(() => {
    now += COST_MS;
    return SAME;
  });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const made = createRoot((close) => {
    const [present] = createSignal(2);
    const tell: Telling = createCarried({ annotations: () => annotations, outcomeOf: () => work, present });
    return { tell, close };
  });
  return { ...made, work, now: () => now };
}
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('N10 given annotations of an earlier version, when they are carried, then no stretch of work is long, and in the end each is told', () => {
  const annotations = all(700, 1);
  const { tell, close, work, now } = scene(annotations);
  const [first] = Object.values(annotations.byId);
  expect(first && tell(first)).toBeNull();
  let longest = 0;
  while (vi.getTimerCount() > 0) {
    const before = now();
    vi.advanceTimersToNextTimer();
    longest = Math.max(longest, now() - before);
  }
  expect(longest).toBeLessThan(LONG_MS);
  expect(work).toHaveBeenCalledTimes(700);
  expect(Object.values(annotations.byId).every((one) => tell(one) === SAME)).toBe(true);
  close();
});

test('N10 given annotations of the version that is read, then each is told at once', () => {
  const annotations = all(3, 2);
  const { tell, close } = scene(annotations);
  expect(Object.values(annotations.byId).every((one) => tell(one) === SAME)).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
  close();
});
