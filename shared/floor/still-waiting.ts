import type { Floor } from './floor.ts';

/** How many requests wait on the lists of all items (F22: after the meeting is closed, nobody is called from them). */
export const stillWaiting = ({ lists }: Pick<Floor, 'lists'>): number =>
  Object.values(lists).reduce((sum, { waiting }) => sum + waiting.length, 0);
