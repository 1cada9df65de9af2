import { createRoot } from 'solid-js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDrawing, type DrawnPassage } from '../../../client/features/compilation/reading-desk/drawing.ts';
import { idOf, type PassageId } from '../../../shared/ids.ts';

const idAt = (n: number): PassageId => idOf<PassageId>(`p-${n}`);

/** A text of so many passages that has just come into the page; `see` says that one has come near what is in sight. */
function open(count: number) {
  return createRoot((close) => {
    const told: ((near: boolean) => void)[] = [];
    const drawing = createDrawing({ watch: (_, changed) => void told.push(changed) });
    const passages = Array.from({ length: count }, (_, n): DrawnPassage => drawing.come(idAt(n)));
    const element = Object.create(null);
    for (const passage of passages) passage.watch(element);
    const drawn = () => passages.flatMap(({ isDrawn }, n) => (isDrawn() ? [n] : []));
    return { drawing, passages, drawn, see: (n: number, near: boolean) => told[n]?.(near), close };
  });
}

let work = 0;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then));
  // A look at the clock takes a millisecond.
  vi.spyOn(performance, 'now').mockImplementation(() => work++);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('given a text of three hundred passages', () => {
  test('when it comes, then what a screen holds is drawn at once, and the rest piece by piece', () => {
    const { drawn, close } = open(300);
    const atOnce = drawn().length;
    expect(drawn()).toEqual(Array.from({ length: atOnce }, (_, n) => n));
    expect(atOnce).toBeLessThan(20);
    let [before, most] = [atOnce, 0];
    while (vi.getTimerCount() > 0) {
      vi.advanceTimersToNextTimer();
      most = Math.max(most, drawn().length - before);
      before = drawn().length;
    }
    expect(drawn()).toHaveLength(300);
    expect(most).toBeLessThan(20);
    close();
  });

  test('when one comes near, then it is drawn before those that wait, and stays drawn when it has gone', () => {
    const { passages, see, close } = open(300);
    see(200, true);
    expect([passages[200]?.isDrawn(), passages[200]?.isNear(), passages[199]?.isDrawn()]).toEqual([true, true, false]);
    see(200, false);
    expect([passages[200]?.isDrawn(), passages[200]?.isNear()]).toEqual([true, false]);
    close();
  });

  test('when somebody is led to one, then it and those beside it are drawn before', () => {
    const { drawing, passages, close } = open(300);
    drawing.drawAround(idAt(150));
    expect([145, 150, 155].map((n) => passages[n]?.isDrawn())).toEqual([true, true, true]);
    expect(passages[250]?.isDrawn()).toBe(false);
    close();
  });
});
