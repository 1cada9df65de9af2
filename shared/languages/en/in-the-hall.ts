import { agenda } from './agenda.ts';
import { annotation } from './annotation.ts';
import { chairing } from './chairing.ts';
import { compilation } from './compilation.ts';
import { floor } from './floor.ts';
import { hall } from './hall.ts';
import { media } from './media.ts';
import { messages } from './messages.ts';
import { reasons } from './reasons.ts';
import { screen } from './screen.ts';

/** What is said in the hall: browsers fetch it in one piece. */
export const inTheHall = {
  agenda,
  annotation,
  chairing,
  compilation,
  floor,
  hall,
  media,
  messages,
  reasons,
  screen,
} as const;
