import type { Page } from '@playwright/test';

/** What somebody sees of a page without scrolling, and what is wrong with it. */
export type InSight = {
  /** Rows of the list of speakers, from the first on, that are seen whole. */
  readonly rows: number;
  /** Whether all of these are seen, and nothing lies over them. */
  readonly holder: boolean;
  readonly clock: boolean;
  /** The names of the buttons that are seen and can be pressed. */
  readonly buttons: readonly string[];
  /** Buttons that stand half outside, or under something. */
  readonly half: readonly string[];
  /** What is wider than its place. */
  readonly sideways: readonly string[];
  /** Words that end before they are at their end, with nothing to press that shows them whole. */
  readonly cut: readonly string[];
};

/** Looks at the hall by script, as eyes would. */
export const inSight = (page: Page): Promise<InSight> =>
  page.evaluate(() => {
    const hall = document.querySelector('main') ?? document.body;
    const seen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const named = (element: Element): string =>
      (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60);

    /** The part of the window through which an element is seen. */
    function frame(element: Element) {
      const box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
      for (let each = element.parentElement; each; each = each.parentElement) {
        const style = getComputedStyle(each);
        if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
        const rect = each.getBoundingClientRect();
        if (style.overflowX !== 'visible') {
          box.left = Math.max(box.left, rect.left);
          box.right = Math.min(box.right, rect.right);
        }
        if (style.overflowY !== 'visible') {
          box.top = Math.max(box.top, rect.top);
          box.bottom = Math.min(box.bottom, rect.bottom);
        }
      }
      return box;
    }
    function isWhole(element: Element): boolean {
      const [rect, box] = [element.getBoundingClientRect(), frame(element)];
      return (
        rect.width > 0 &&
        rect.left >= box.left - 1 &&
        rect.right <= box.right + 1 &&
        rect.top >= box.top - 1 &&
        rect.bottom <= box.bottom + 1
      );
    }
    function isOnTop(element: Element): boolean {
      const { left, top, width, height } = element.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      return there !== null && (element.contains(there) || there.contains(element));
    }
    const isThere = (element: Element | null): boolean =>
      element !== null && seen(element) && isWhole(element) && isOnTop(element);

    const rows = [...document.querySelectorAll('.list-of-speakers [data-request]')];
    const firstHidden = rows.findIndex((row) => !isThere(row));
    const floor = hall.querySelector('.floor-panel');
    const fixed = [...hall.querySelectorAll('button')].filter(
      (button) =>
        seen(button) && !button.closest('.hall-list, .hall-agenda, .hall-text, .hall-dock, [aria-hidden="true"]'),
    );
    /** A button may be drawn larger than it is, by what lies over its surroundings. */
    const whole = fixed.filter(isThere);

    function cutWords(): string[] {
      const found: string[] = [];
      const words = document.createTreeWalker(hall, NodeFilter.SHOW_TEXT);
      for (let node = words.nextNode(); node; node = words.nextNode()) {
        const parent = node.parentElement;
        if (!parent || !node.textContent?.trim() || !seen(parent) || parent.closest('.unseen, .words, svg')) continue;
        if (parent.closest('.control-bar')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const rect = range.getBoundingClientRect();
        const box = frame(node.parentElement?.firstElementChild ?? parent);
        const own = getComputedStyle(parent).overflowX === 'visible' ? box : parent.getBoundingClientRect();
        if (
          parent.clientWidth === 1 ||
          rect.width === 0 ||
          (rect.left >= own.left - 1.5 && rect.right <= own.right + 1.5)
        )
          continue;
        const opener = parent
          .closest('.request, .floor-panel, .hall-top, .hall-notices')
          ?.querySelector('[aria-expanded]');
        if (parent.closest('.cut, .hall-notice') && opener) continue;
        /** Whom it names stands whole in the first row. */
        if (parent.closest('.chair-tools .next')) continue;
        found.push(node.textContent.trim().slice(0, 40));
      }
      return found;
    }
    const scrollers = [
      document.documentElement,
      hall,
      ...hall.querySelectorAll(
        '.hall-list, .hall-floor, .control-bar, .hall-views, .hall-top, .hall-notices, .floor-panel, .chair-tools',
      ),
    ];
    return {
      rows: firstHidden < 0 ? rows.length : firstHidden,
      holder: isThere(floor?.querySelector('h2') ?? null),
      clock: isThere(floor?.querySelector('[role="timer"]') ?? null),
      buttons: whole.map(named),
      half: fixed.filter((button) => !whole.includes(button)).map(named),
      sideways: scrollers
        .filter((each) => seen(each) && each.scrollWidth > each.clientWidth + 1)
        .map((each) => `${each.className || each.tagName} ${each.scrollWidth} > ${each.clientWidth}`),
      cut: cutWords(),
    };
  });
