/** Random choices that a seed repeats (mulberry32, public domain). */
export function createDice(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    /** A whole number from 0 to `limit - 1`. */
    upTo: (limit: number): number => Math.floor(next() * limit),
    one: <T>(choices: readonly T[]): T | undefined => choices[Math.floor(next() * choices.length)],
  };
}

export type Dice = ReturnType<typeof createDice>;
