import { type Accessor, createSignal, onCleanup } from 'solid-js';

/**
 * The hall has four shapes, and the list is in sight in each of them: wide (agenda, text, stage, floor, list), middle (text or
 * another view, with floor and list beside it), low (floor and list side by side), narrow (one below the other). The style sheets
 * hall-wide, hall-middle, hall-low and hall-narrow draw them with these same lengths; hall-tiny is for windows that are smaller
 * than any phone, as a phone at 150 or 200 % is. Which of them a window fetches, sheets.ts says.
 */
const LIST_BESIDE = '(min-width: 44rem) and (min-height: 27.5rem)';
const STAGE_BESIDE = '(min-width: 80rem) and (min-height: 36rem), (min-width: 44rem) and (min-height: 42rem)';
/** A telephone held upright: what is shown stands above the first rows of the list. */
const LIST_BELOW = '(max-width: 43.98rem) and (min-height: 40rem)';
const VIEWS_IN_A_ROW = '(min-width: 36rem), (min-width: 22.02rem) and (min-height: 36rem)';

export type HallSize = {
  /** The list stands beside whatever view is chosen. */
  readonly hasListBeside: Accessor<boolean>;
  /** The stage does so too. */
  readonly hasStageBeside: Accessor<boolean>;
  /** The list stands below a shared screen, for a person who is no list keeper. */
  readonly hasListBelow: Accessor<boolean>;
  /** The views to choose from stand beside each other; elsewhere one field offers them. */
  readonly hasViewsInRow: Accessor<boolean>;
};

export const createHallSize = (): HallSize => ({
  hasListBeside: createMatches(LIST_BESIDE),
  hasListBelow: createMatches(LIST_BELOW),
  hasStageBeside: createMatches(STAGE_BESIDE),
  hasViewsInRow: createMatches(VIEWS_IN_A_ROW),
});

function createMatches(query: string): Accessor<boolean> {
  const media = matchMedia(query);
  const [matches, setMatches] = createSignal(media.matches);
  const look = () => setMatches(media.matches);
  media.addEventListener('change', look);
  onCleanup(() => media.removeEventListener('change', look));
  return matches;
}
