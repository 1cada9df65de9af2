import { createEffect, createSignal, on, onCleanup, untrack } from 'solid-js';
import type { Role } from '../../../shared/actor.ts';
import {
  isCaptured,
  type Joining,
  NO_WISHES,
  type OwnEvent,
  type OwnSource,
  type Wishes,
  wishesAfter,
} from '../../../shared/floor/sound/own-wishes.ts';
import type { HeardFor, ShownFor } from '../../../shared/floor/time/heard-for.ts';
import type { KeptShut } from './kept-shut.ts';

/** The meeting as it decides over one's own sources, and not the connection: one that comes back changes nothing. */
export type OwnRight = {
  readonly heardFor: () => HeardFor;
  readonly shownFor: () => ShownFor;
  readonly role: () => Role | null;
  readonly keptShut: KeptShut;
};

/** What has been shut, and not by its person: by a change of their role, or with the right for which the screen was shared. */
export type ShutUnasked = { readonly about: 'role-changed' | 'screen-ended' };
const SOURCES: readonly OwnSource[] = ['microphone', 'camera', 'screen'];

/** What the person of this device wants of their own sources, with what they have shut kept on the device (F30, F31). */
export type OwnWishes = {
  readonly wishes: () => Wishes;
  /** Something has happened that they depend on. */
  readonly tell: (event: OwnEvent) => void;
  readonly join: (how: Joining) => void;
};

export function createOwnWishes(right: OwnRight, tellPerson: (news: ShutUnasked) => void): OwnWishes {
  const [wishes, setWishes] = createSignal(NO_WISHES);
  function tell(event: OwnEvent): void {
    const before = untrack(wishes);
    const after = setWishes(wishesAfter(before, event));
    if (after.shut !== before.shut) right.keptShut.write(after.shut);
    const ended = SOURCES.filter((source) => isCaptured(before, source) && !isCaptured(after, source));
    if (event.type === 'role-changed' && ended.length > 0) tellPerson({ about: 'role-changed' });
    if (event.type === 'shown-for' && ended.length > 0) tellPerson({ about: 'screen-ended' });
  }

  createEffect((before: HeardFor) => {
    const now = right.heardFor();
    if (now !== before) tell({ type: 'heard-for', before, now });
    return now;
  }, untrack(right.heardFor));
  createEffect(on(right.shownFor, (now) => tell({ type: 'shown-for', now }), { defer: true }));
  createEffect((before: Role | null) => {
    const now = right.role();
    if (before !== null && now !== before) tell({ type: 'role-changed' });
    return now;
  }, untrack(right.role));
  onCleanup(
    right.keptShut.onWritten((shut) => {
      // What is opened in another tab is open there alone.
      for (const source of ['microphone', 'camera'] as const)
        if (shut[source] && !untrack(wishes).shut[source]) tell({ type: 'shut', source });
    }),
  );

  return {
    wishes,
    tell,
    join: (how) => tell({ type: 'joined', how, kept: right.keptShut.read() }),
  };
}
