import { type Accessor, createMemo, createSignal, onCleanup } from 'solid-js';

/** A list that is no longer than this is drawn whole. */
export const WHOLE = 40;
/** How many rows before and after those in sight are drawn as well: where the Tab key and a turn of the wheel lead next. */
export const BESIDE = 12;

type Watching = Pick<IntersectionObserver, 'observe' | 'unobserve' | 'disconnect'>;
type Row = Pick<Element, 'getAttribute'>;
export type Sight = { readonly target: Row; readonly isIntersecting: boolean };
type Watch = (changed: (sights: readonly Sight[]) => void) => Watching;

const inBrowser: Watch = (changed) => new IntersectionObserver(changed);

/**
 * Which rows of a long list, told apart by the attribute `named`, are drawn whole: those in sight, some beside them, and the one
 * that is being used. The others stand in the list with their place and name, so that the whole list can be read and searched.
 */
export type NearRows<Id extends string> = {
  readonly isNear: (id: Id) => boolean;
  /** Called with each row as it is drawn, whole or not; for rows that have gone, what is in sight is only out of date. */
  readonly row: (element: Element) => void;
  /** Something in the list has got the focus, or is pressed. */
  readonly uses: (event: { readonly target: EventTarget | null }) => void;
};

export function createNearRows<Id extends string>(
  named: 'data-request' | 'data-person',
  ids: Accessor<readonly Id[]>,
  watch: Watch = inBrowser,
): NearRows<Id> {
  const idOf = (row: Row | null): string | undefined => row?.getAttribute(named) ?? undefined;
  const [seen, setSeen] = createSignal<ReadonlySet<string>>(new Set());
  const [used, setUsed] = createSignal<string>();
  const observer = watch((sights) => setSeen((before) => seenNow(before, sights, idOf)));
  onCleanup(() => observer.disconnect());

  const near = createMemo(
    (): ReadonlySet<string> => {
      const all = ids();
      return new Set<string>(all.length <= WHOLE ? all : [...besideThose(all, seen()), used() ?? '']);
    },
    new Set<string>(),
    { equals: (a, b) => a.size === b.size && [...a].every((id) => b.has(id)) },
  );

  return {
    isNear: (id) => near().has(id),
    row(element): void {
      observer.observe(element);
      onCleanup(() => observer.unobserve(element));
    },
    uses: ({ target }) => void setUsed(target instanceof Element ? idOf(target.closest(`[${named}]`)) : undefined),
  };
}

function seenNow(
  before: ReadonlySet<string>,
  sights: readonly Sight[],
  idOf: (row: Row) => string | undefined,
): ReadonlySet<string> {
  const now = new Set(before);
  for (const { target, isIntersecting } of sights) {
    const id = idOf(target) ?? '';
    if (isIntersecting) now.add(id);
    else now.delete(id);
  }
  return now;
}

/**
 * Those in sight, and those beside each of them; before anything has been seen, the beginning of the list. Not all from the first to
 * the last: who has been seen and has moved to the end of the list would have the whole of it drawn.
 */
function besideThose<Id extends string>(ids: readonly Id[], seen: ReadonlySet<string>): readonly Id[] {
  const places = ids.flatMap((id, place) => (seen.has(id) ? [place] : []));
  if (places.length === 0) places.push(0);
  return places.flatMap((place) => ids.slice(Math.max(0, place - BESIDE), place + BESIDE + 1));
}
