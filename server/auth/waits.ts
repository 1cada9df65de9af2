/** How many wrong tries cost no wait, because people mistype. */
const FREE = 5;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;
/** After so long without a wrong try, the tries are forgotten. */
const KEPT_MS = 60 * 60 * 1000;
const PRUNED_AT = 5000;

type Wrong = { readonly tries: number; readonly at: number };

/** Each wrong try after the first few doubles the wait before the next, up to a minute; nobody is ever locked out. */
export type Waits = {
  /** Whether the wait after the last wrong try is over. */
  readonly mayTry: (whose: string) => boolean;
  /** Counts a wrong try. */
  readonly count: (whose: string) => void;
  /** After a right one. */
  readonly forget: (whose: string) => void;
};

/** `ticks` in ms. */
export function createWaits(ticks: () => number): Waits {
  const wrong = new Map<string, Wrong>();

  const waitAfter = ({ tries }: Wrong): number =>
    tries < FREE ? 0 : Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (tries - FREE));
  const forgetOld = (): void => {
    for (const [whose, { at }] of wrong) if (at + KEPT_MS <= ticks() || wrong.size > PRUNED_AT) wrong.delete(whose);
  };

  return {
    mayTry(whose) {
      const last = wrong.get(whose);
      return last === undefined || ticks() >= last.at + waitAfter(last);
    },
    count(whose) {
      const tries = (wrong.get(whose)?.tries ?? 0) + 1;
      wrong.delete(whose);
      wrong.set(whose, { tries, at: ticks() });
      if (wrong.size > PRUNED_AT) forgetOld();
    },
    forget: (whose) => void wrong.delete(whose),
  };
}
