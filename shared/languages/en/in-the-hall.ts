import { agenda } from './agenda.ts';
import { annotation } from './annotation.ts';
import { compilation } from './compilation.ts';
import { floor } from './floor.ts';
import { hall } from './hall.ts';
import { media } from './media.ts';
import { messages } from './messages.ts';
import { reasons } from './reasons.ts';

/** What is said in the hall to everybody: browsers fetch it in one piece. */
export const inTheHall = {
  agenda,
  annotation,
  compilation,
  floor,
  hall,
  media,
  messages,
  reasons,
} as const;
