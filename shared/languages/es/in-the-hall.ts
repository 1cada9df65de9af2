import { compilation } from './compilation.ts';
import { floor } from './floor.ts';
import { hall } from './hall.ts';

/** What is said in the hall to everybody: browsers fetch it in one piece. */
export const inTheHall = {
  compilation,
  floor,
  hall,
} as const;
