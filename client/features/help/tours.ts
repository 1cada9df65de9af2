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

/** A person who interprets or captions has the tour of those who hear and read. */
export const tourOf = (role: Role | null): Tour | undefined =>
  role === 'interpreter' || role === 'captioner' ? 'observer' : TOURS.find((tour) => tour === role);

/** Each tour has as many steps: what can be read while a meeting waits to be opened. */
export const STEPS = ['first', 'next', 'also', 'last'] as const;
