import type { Attendee } from './attending.ts';

/** When a countdown came to show a time, ms since 1970 by the machine's clock (not by the page's, which a test may have set wrong). */
export type Turned = { readonly face: string; readonly at: number };

/** Watches a countdown until it has changed this often. */
export const facesTurned = ({ page }: Attendee, count: number): Promise<readonly Turned[]> =>
  page.getByRole('timer').evaluate(
    (timer, wanted) =>
      new Promise<Turned[]>((resolve) => {
        const turned: Turned[] = [];
        const face = () => timer.querySelector('b')?.textContent ?? '';
        const observer = new MutationObserver(() => {
          if (turned.at(-1)?.face === face()) return;
          turned.push({ face: face(), at: performance.timeOrigin + performance.now() });
          if (turned.length < wanted) return;
          observer.disconnect();
          resolve(turned);
        });
        observer.observe(timer, { childList: true, characterData: true, subtree: true });
      }),
    count,
  );
