import { agenda } from './agenda.ts';
import { compilation } from './compilation.ts';
import { floor } from './floor.ts';
import { hall } from './hall.ts';
import { media } from './media.ts';

/** What is said in the hall to everybody: browsers fetch it in one piece. */
export const inTheHall = {
  agenda,
  compilation,
  floor,
  hall,
  media,
} as const;
