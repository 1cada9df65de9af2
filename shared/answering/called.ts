import type { ContributionId } from '../ids.ts';

type Named = { readonly id: ContributionId; readonly organisation: string; readonly number: number | null };

/** What contributions are called beside others: by their organisation, and by their number where it sent several (W9). */
export function calledAmong(contributions: readonly Named[]): (id: ContributionId) => string {
  const known = new Map(contributions.map((one) => [one.id, one]));
  const counts = new Map<string, number>();
  for (const { organisation } of contributions) counts.set(organisation, (counts.get(organisation) ?? 0) + 1);
  return (id) => {
    const one = known.get(id);
    if (!one) return '';
    const isAlone = counts.get(one.organisation) === 1 || one.number === null;
    return isAlone ? one.organisation : `${one.organisation} (${one.number})`;
  };
}
