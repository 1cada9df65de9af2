/** A report of a peer connection, as browsers and bots give it. */
type Report = ReadonlyMap<string, Record<string, unknown>> | RTCStatsReport;
function numbers(report: Report, type: string, name: string, kind: string): readonly number[] {
  const values: number[] = [];
  report.forEach((entry: Record<string, unknown>) => {
    const value = entry[name];
    if (entry.type === type && entry.kind === kind && typeof value === 'number') values.push(value);
  });
  return values;
}

export const sum = (...of: Parameters<typeof numbers>): number =>
  numbers(...of).reduce((total, value) => total + value, 0);
export const latest = (...of: Parameters<typeof numbers>): number | null =>
  numbers(...of).reduce<number | null>((last, value) => Math.max(last ?? value, value), null);
