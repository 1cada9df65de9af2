import { createEffect, createMemo, createSignal, onCleanup } from 'solid-js';
import {
  type Ceilings,
  isTried,
  NOTHING_SHORT,
  type Pictures,
  picturesAfter,
  screenCeilings,
} from '../../shared/floor/sound/pictures-after-sound.ts';
import type { SendingSession } from './own/sending.ts';
import { lookEvery } from './quality/looking.ts';

type Deps = {
  readonly session: () => SendingSession | null;
  readonly screen: { readonly onStage: () => boolean; readonly limit: (ceilings: Ceilings) => void };
};

const LOOK_EVERY_MS = 1000;
const OWN = { voices: 1, screens: 1 } as const;

/**
 * While the person's screen is shown: it takes no more of the line than their voice leaves, and the camera nothing where that is
 * little (F37).
 */
export function createOwnLine({ session, screen }: Deps): { readonly isShort: () => boolean } {
  const [pictures, setPictures] = createSignal<Pictures>(NOTHING_SHORT);

  /** Firefox does not say how much its line carries, and keeps to it by itself. */
  function judge(line: number | null): void {
    const at = performance.now();
    const { areCamerasOff, shortSince } =
      line === null ? NOTHING_SHORT : setPictures((before) => picturesAfter(before, { line, at, ...OWN }));
    screen.limit(screenCeilings(line, areCamerasOff && !isTried(at - (shortSince ?? at))));
  }
  const sends = createMemo(() => (screen.onStage() ? session() : null));
  createEffect(() => {
    const current = sends();
    setPictures(NOTHING_SHORT);
    if (current) onCleanup(lookEvery(LOOK_EVERY_MS, current.lineBits, judge));
  });
  return { isShort: () => pictures().areCamerasOff };
}
