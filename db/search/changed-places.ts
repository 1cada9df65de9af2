/** All that is kept of a place. `kept`: its words; null where they are read where they stand. */
type Place = {
  readonly kind: string;
  readonly place: string;
  readonly consultation: string;
  readonly meeting: string | null;
  readonly audience: string;
  readonly kept: string | null;
  readonly keptNames: string | null;
};

/** Null where its words are not kept: they may be others now. */
const saidBy = ({ kind, place, consultation, meeting, audience, kept, keptNames }: Place): string | null =>
  kept === null ? null : JSON.stringify([kind, place, consultation, meeting, audience, kept, keptNames]);

/** Which rows go and which entries come, so that a source has these entries: what stands as it did is left as it is. */
export function changedPlaces<Row extends Place, Entry extends Place>(rows: readonly Row[], entries: readonly Entry[]) {
  const standing = new Map<string, Row[]>();
  for (const row of rows) {
    const said = saidBy(row);
    if (said === null) continue;
    const same = standing.get(said) ?? [];
    same.push(row);
    standing.set(said, same);
  }
  const stay = new Set<Row>();
  const come = entries.filter((entry) => {
    const row = standing.get(saidBy(entry) ?? '')?.pop();
    if (row) stay.add(row);
    return !row;
  });
  return { gone: rows.filter((row) => !stay.has(row)), come };
}
