import type { Standing } from './standing.ts';
import type { Unsent } from './unsent.ts';

/**
 * One standing after another, and what happens next in the present one by itself. What is on its way when the line is no longer open may
 * arrive or not: it is unsent again, which does no harm.
 */
export function createSpells(unsent: Unsent, changed: () => void) {
  let standing: Standing = { at: 'down' };
  let next: ReturnType<typeof setTimeout> | undefined;

  function forget(): void {
    clearTimeout(next);
    next = undefined;
  }

  return {
    now: (): Standing => standing,
    become(now: Standing): void {
      forget();
      if (now.at !== 'open') unsent.comeBack();
      standing = now;
      changed();
    },
    /** In place of what was to happen. */
    later(work: () => void, ms: number): void {
      forget();
      next = setTimeout(work, ms);
    },
    /** Unless something is to happen already. */
    unlessLater(work: () => void, ms: number): void {
      next ??= setTimeout(work, ms);
    },
    forget,
  };
}

export type Spells = ReturnType<typeof createSpells>;
