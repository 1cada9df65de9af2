import { createEffect, createMemo, createSignal, onCleanup } from 'solid-js';
import type { Playback } from '../heard/playback.ts';
import type { SoundingTab } from '../heard/sounding-tab.ts';

/**
 * Where the person hears the meeting. `here`; `other-tab`: another tab of this browser plays it; `both`: another device of theirs
 * plays it too; `silenced`: another device does, and the person has silenced this one.
 */
export type OwnSound = 'here' | 'other-tab' | 'both' | 'silenced';

export type WhereHeard = {
  readonly where: () => OwnSound;
  /** Nothing is to be heard from here: the meeting is heard elsewhere. */
  readonly isSilent: () => boolean;
  /** On how many other devices of the person the meeting can be heard. When there is no other, it is heard here. */
  readonly othersAre: (count: number) => void;
  readonly playHere: () => void;
  readonly silence: () => void;
};

type Deps = {
  readonly playback: Pick<Playback, 'silence'>;
  readonly tab: SoundingTab;
  /** Whether this device has joined with sound. */
  readonly isJoined: () => boolean;
};

/** The meeting is heard once beside one person: from one of their tabs, and from those devices that they want (F34). */
export function createOwnSound({ playback, tab, isJoined }: Deps): WhereHeard {
  const [others, setOthers] = createSignal(0);
  /** What the person wants while there are others; null: they have not said. */
  const [wish, setWish] = createSignal<'silent' | 'sounding' | null>(null);

  function where(): OwnSound {
    if (!tab.isHere()) return 'other-tab';
    if (others() === 0 || wish() === 'sounding') return 'here';
    return wish() === 'silent' ? 'silenced' : 'both';
  }
  const isSilent = createMemo(() => where() === 'other-tab' || where() === 'silenced');
  createEffect(() => (isJoined() ? tab.begin() : tab.end()));
  onCleanup(tab.end);
  createEffect(() => playback.silence(isSilent()));

  return {
    where,
    isSilent,
    othersAre(count) {
      setOthers(count);
      if (count === 0) setWish(null);
    },
    playHere() {
      if (!tab.isHere()) tab.take();
      else setWish('sounding');
    },
    silence: () => setWish('silent'),
  };
}
