/** One line of the report. `bare`: the library alone doing the same work, measured in the same run; null where nothing compares. */
export type Figure = {
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  readonly bare: number | null;
  /** What to reach, in words. */
  readonly goal: string;
};
export type Bench = () => Promise<readonly Figure[]>;

const round = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** `last of 200, p99    9.1 ms   bare 8.0 ms   ratio 1.14   goal <= 1.15 x bare` */
export function lineOf({ what, unit, ours, bare, goal }: Figure): string {
  const ratio = bare ? `ratio ${(ours / bare).toFixed(2)}` : '';
  const compared = bare === null ? '' : `${`bare ${round(bare)} ${unit}`.padEnd(23)} ${ratio}`;
  return `${what.padEnd(56)} ${`${round(ours)} ${unit}`.padEnd(18)}${compared.padEnd(38)}goal ${goal}`;
}

export const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);

/** The value below which this part of the values lies; NaN when there are none. */
export function quantile(values: readonly number[], part: number): number {
  const inOrder = sorted(values);
  return inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * part))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
