import type { Role } from '../../../shared/actor.ts';

/** The roles that people have; the room's device needs no tour. */
export const TOURS = [
  'participant',
  'chair',
  'secretary',
  'moderator',
  'rapporteur',
  'observer',
] as const satisfies readonly Role[];
export type Tour = (typeof TOURS)[number];

/** An interpreter or captioner has the tour of people who listen and read. */
export const tourOf = (role: Role | null): Tour | undefined =>
  role === 'interpreter' || role === 'captioner' ? 'observer' : TOURS.find((tour) => tour === role);

/** Each tour has as many steps as people can read while a meeting waits to be opened. */
export const STEPS = ['first', 'next', 'also', 'last'] as const;
