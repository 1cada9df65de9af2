/** Where somebody stands: not on the list, holding the floor, or at a place (1 is next). */
export type Standing =
  | { readonly state: 'absent' }
  | { readonly state: 'holding' }
  | { readonly state: 'waiting'; readonly place: number };

/** What is said: one has the floor, is next, or stands at a place. */
export type Spoken =
  | { readonly about: 'holding' }
  | { readonly about: 'next' }
  | { readonly about: 'place'; readonly place: number };
type Say = (spoken: Spoken, how: 'polite' | 'assertive') => void;

/** A place is spoken at most once in this time, ms (F19). */
export const QUIET_MS = 10_000;

const key = (standing: Standing): string => (standing.state === 'waiting' ? `${standing.place}` : standing.state);

/**
 * Tells a person where they stand, and only when it changes: "next" and "you have the floor" at once, other places
 * politely and at most once in QUIET_MS. Nobody else's movements are heard of here.
 */
export function createPlaceAnnouncer(say: Say, clock: () => number) {
  let said = 'absent';
  let current: Standing = { state: 'absent' };
  let lastPolite = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function speak() {
    timer = undefined;
    if (key(current) === said) return;
    said = key(current);
    if (current.state === 'holding') say({ about: 'holding' }, 'assertive');
    if (current.state === 'waiting' && current.place === 1) say({ about: 'next' }, 'assertive');
    if (current.state === 'waiting' && current.place > 1) {
      lastPolite = clock();
      say({ about: 'place', place: current.place }, 'polite');
    }
  }

  function stands(standing: Standing) {
    current = standing;
    const canWait = standing.state === 'waiting' && standing.place > 1;
    const quiet = canWait ? lastPolite + QUIET_MS - clock() : 0;
    if (quiet > 0 && timer) return;
    clearTimeout(timer);
    timer = undefined;
    if (quiet > 0) timer = setTimeout(speak, quiet);
    else speak();
  }

  return { stands, close: () => clearTimeout(timer) };
}
