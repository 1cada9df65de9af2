import { type Block, numbered, plain } from '../document.ts';
import type { Phrases } from '../phrases.ts';
import type { Unheard } from '../skeleton/skeleton-waiting.ts';

/** One sentence: who had asked for the floor and did not get it before the meeting was closed (R31). */
export function composeUnheard(unheard: Unheard | undefined, { t, list, isolate }: Phrases): readonly Block[] {
  if (unheard === undefined) return [];
  const { named, unnamed } = unheard;
  const names = list([
    ...named.map((one) =>
      t('exports.unheardName', { name: isolate(one.name), organisation: isolate(one.organisation) }),
    ),
    ...(unnamed > 0 ? [t('exports.unheardUnnamed', { count: unnamed })] : []),
  ]);
  return [numbered([plain(t('exports.unheard', { names }))])];
}
