import { onCleanup } from 'solid-js';
import type { Folded, MeetingStore } from './meeting.ts';

/** Keeps what changes until somebody comes who tells of it; they take it once, and hear the rest themselves. */
export function keepChanges({ onFolded }: Pick<MeetingStore, 'onFolded'>): () => readonly Folded[] {
  const kept: Folded[] = [];
  const stop = onFolded((change) => kept.push(change));
  onCleanup(stop);
  return () => {
    stop();
    return kept.splice(0);
  };
}
