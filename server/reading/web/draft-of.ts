import type { Root } from 'hast';
import type { Draft, Tally } from '../composing/draft.ts';
import { cleaned, saidBy } from './clean.ts';
import { notesIn } from './notes.ts';
import { Walk } from './walk.ts';

/** What a tree of HTML says, from whatever it was read. */
export function draftOf(tree: Root, tally: Tally): Draft {
  const clean = cleaned(tree, tally);
  const walk = new Walk(notesIn(clean), tally);
  walk.all(clean.children);
  return { ...saidBy(tree), blocks: walk.blocks, notes: walk.notes, losses: tally.losses() };
}
