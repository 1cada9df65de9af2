import type * as Y from 'yjs';
import { type Piece, placesOf, type Stretch } from './deleted-words.ts';
import { createEnd } from './line-ends.ts';

/** Puts what was deleted back where it stood. */
export function putBack(text: Y.Text, stretches: readonly Stretch[]): void {
  text.doc?.transact(() => {
    for (const { place, stretch } of placesOf(text, stretches).reverse())
      for (const piece of stretch.pieces.toReversed()) insert(text, place, piece);
  });
}

function insert(text: Y.Text, place: number, piece: Piece): void {
  if (piece.type === 'words') text.insert(place, piece.words, {});
  else text.insertEmbed(place, piece.type === 'end' ? createEnd(piece.kind) : { ...piece.embed });
}
