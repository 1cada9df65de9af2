import { onCleanup } from 'solid-js';
import type { Folded, MeetingStore } from '../../../meeting/meeting.ts';

export type Missed = () => readonly Folded[];

/** What was missed first, then each change as it comes. */
export function changesOf(
  { onFolded }: Pick<MeetingStore, 'onFolded'>,
  missed: Missed,
  told: (change: Folded) => void,
): void {
  for (const change of missed()) told(change);
  onCleanup(onFolded(told));
}
