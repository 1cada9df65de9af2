import type { Page } from '@playwright/test';

/** The targets in sight of the hall that a finger has less than 44 pixels of, either way, with their sizes. What stands in a text is as high as its line. */
export const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const LEAST = 44;
    const hits = (target: Element, x: number, y: number) => target.contains(document.elementFromPoint(x, y));
    /** How far a press goes on meaning this target, from its middle on. */
    function reach(target: Element, x: number, y: number, across: number, down: number): number {
      let pixels = 0;
      while (pixels < LEAST && hits(target, x + across * (pixels + 1), y + down * (pixels + 1))) pixels += 1;
      return pixels;
    }
    return [...document.querySelectorAll('main :is(button, select, a[href])')].flatMap((target) => {
      const { left, top, width, height } = target.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      if (target.closest('.hall-text, .hall-dock, .hall-agenda') || !hits(target, x, y)) return [];
      const list = target.closest('.hall-list')?.getBoundingClientRect();
      if (list && (top < list.top || (target.closest('li') ?? target).getBoundingClientRect().bottom > list.bottom))
        return [];
      const wide = reach(target, x, y, 1, 0) + reach(target, x, y, -1, 0) + 1;
      const high = reach(target, x, y, 0, 1) + reach(target, x, y, 0, -1) + 1;
      const name = (target.getAttribute('aria-label') ?? target.textContent ?? '').trim().slice(0, 40);
      return Math.min(wide, high) < LEAST - 1 ? [`${name}: ${wide} x ${high}`] : [];
    });
  });
