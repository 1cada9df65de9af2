import type { BrowserContext } from '@playwright/test';

/** For `Seating`: a clock that is wrong by this much, and goes on as fast as any. */
export const wrongClock =
  (byMs: number) =>
  async (context: BrowserContext): Promise<void> => {
    await context.addInitScript((by) => {
      const RightDate = Date;
      window.Date = class extends RightDate {
        constructor(...given: [number]) {
          super(...(given.length > 0 ? given : ([RightDate.now() + by] as [number])));
        }
        static override now = () => RightDate.now() + by;
      } as DateConstructor;
    }, byMs);
  };

/** A line on which what the server says can be held up, as on a slow network. */
export function createSlowLine() {
  let isHeld = false;
  let waiting: (() => void)[] = [];
  const pass = (message: () => void) => (isHeld ? waiting.push(message) : message());

  return {
    /** For `Seating`. */
    prepare: (context: BrowserContext): Promise<void> =>
      context.routeWebSocket(/socket\.io/, (page) => {
        const server = page.connectToServer();
        page.onMessage((message) => server.send(message));
        server.onMessage((message) => pass(() => page.send(message)));
      }),
    hold: (): void => {
      isHeld = true;
    },
    release: (): void => {
      isHeld = false;
      for (const message of waiting) message();
      waiting = [];
    },
  };
}

/** Chosen in the join dialog before, on this device: the microphone waits for a click when the floor comes. */
export const asksBeforeOpening = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(() =>
    localStorage.setItem('openfloor.join-choice', '{"way":"microphone","opensItself":false}'),
  );
};
