import type { OwnPlace, OwnTurn } from '../../../../shared/floor/order/own-place.ts';

/** What is said: that it is the person's turn, that they are next, or their place. */
export type Spoken =
  | { readonly about: OwnTurn }
  | { readonly about: 'next' }
  | { readonly about: 'place'; readonly place: number };
type Say = (spoken: Spoken, how: 'polite' | 'assertive') => void;

/** A place is spoken at most once in this time, ms (F19). */
export const QUIET_MS = 10_000;

function key(own: OwnPlace): string {
  if (own.state === 'waiting') return `${own.place}`;
  return own.state === 'absent' ? 'absent' : `${own.state} ${own.requestId}`;
}

export type PlaceAnnouncer = { readonly stands: (place: OwnPlace) => void; readonly close: () => void };

/**
 * Tells a person where they stand, and only when it changes: "next" and "you have the floor" at once, other places politely and at
 * most once in QUIET_MS. It says nothing about other people's places.
 */
export function createPlaceAnnouncer(say: Say, clock: () => number): PlaceAnnouncer {
  let said = 'absent';
  let current: OwnPlace = { state: 'absent' };
  let lastPolite = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function speak() {
    timer = undefined;
    if (key(current) === said) return;
    said = key(current);
    if (current.state === 'waiting') sayPlace(current.place);
    else if (current.state !== 'absent')
      say({ about: current.state }, current.state === 'read-out' ? 'polite' : 'assertive');
  }
  function sayPlace(place: number) {
    if (place === 1) return say({ about: 'next' }, 'assertive');
    lastPolite = clock();
    say({ about: 'place', place }, 'polite');
  }

  function stands(own: OwnPlace) {
    current = own;
    const canWait = own.state === 'waiting' && own.place > 1;
    const quiet = canWait ? lastPolite + QUIET_MS - clock() : 0;
    if (quiet > 0 && timer) return;
    clearTimeout(timer);
    timer = undefined;
    if (quiet > 0) timer = setTimeout(speak, quiet);
    else speak();
  }

  return { stands, close: () => clearTimeout(timer) };
}
