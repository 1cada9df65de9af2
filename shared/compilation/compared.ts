import type { PassageId, SectionId } from '../ids.ts';

type Standing = { readonly id: PassageId; readonly sectionId: SectionId; readonly text: string };
type Version<P extends Standing> = { readonly passages: readonly P[] };

/** What became of a passage from one version to the next. One that moved may have changed its words as well. */
export type PassageChange<P extends Standing> =
  | { readonly what: 'added'; readonly now: P }
  | { readonly what: 'changed'; readonly before: P; readonly now: P; readonly moved: boolean }
  | { readonly what: 'moved'; readonly before: P; readonly now: P }
  | { readonly what: 'removed'; readonly before: P };

/** The places in `numbers` of a longest rising sequence: what keeps its order where the rest moves. */
function risingPlaces(numbers: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const [place, n] of numbers.entries()) {
    const at = ends.findIndex((end) => (numbers[end] ?? 0) > n);
    const length = at < 0 ? ends.length : at;
    previous.set(place, ends[length - 1]);
    ends[length] = place;
  }
  const kept = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = previous.get(place)) kept.add(place);
  return kept;
}

/** Passages that stand in another section, or in another order among those that are in both versions. */
function movedIds<P extends Standing>(before: readonly P[], now: readonly P[]): ReadonlySet<PassageId> {
  const places = new Map(before.map(({ id, sectionId }, place) => [id, { place, sectionId }]));
  const both = now.flatMap((passage) => {
    const then = places.get(passage.id);
    return then ? [{ id: passage.id, place: then.place, stays: then.sectionId === passage.sectionId }] : [];
  });
  const staying = both.filter(({ stays }) => stays);
  const kept = risingPlaces(staying.map(({ place }) => place));
  const still = new Set(staying.filter((_, index) => kept.has(index)).map(({ id }) => id));
  return new Set(both.flatMap(({ id }) => (still.has(id) ? [] : [id])));
}

/** What a version changed against the one before: in its own order, and then what it left out. What stayed as it was is not named. */
export function compared<P extends Standing>(before: Version<P>, now: Version<P>): readonly PassageChange<P>[] {
  const then = new Map(before.passages.map((passage) => [passage.id, passage]));
  const moved = movedIds(before.passages, now.passages);
  const there = new Set(now.passages.map(({ id }) => id));
  const changes = now.passages.flatMap((passage): readonly PassageChange<P>[] => {
    const former = then.get(passage.id);
    if (!former) return [{ what: 'added', now: passage }];
    const both = { before: former, now: passage };
    if (former.text !== passage.text) return [{ what: 'changed', ...both, moved: moved.has(passage.id) }];
    return moved.has(passage.id) ? [{ what: 'moved', ...both }] : [];
  });
  const removed = before.passages.filter(({ id }) => !there.has(id));
  return [...changes, ...removed.map((passage) => ({ what: 'removed', before: passage }) as const)];
}
