import * as Y from 'yjs';
import { kindFrom, type LineKind } from '../../../../../shared/minutes/lines.ts';

/** Words, what ends a line, or something that stands among the words. */
export type Piece =
  | { readonly type: 'words'; readonly words: string }
  | { readonly type: 'end'; readonly kind: LineKind }
  | { readonly type: 'embed'; readonly embed: Readonly<Record<string, unknown>> };

/** What stood together and was deleted together; `at`: its first part, whose place the text remembers for ever. */
export type Stretch = {
  readonly at: { readonly client: number; readonly clock: number };
  readonly pieces: readonly Piece[];
};

/**
 * What a transaction has deleted of a text, if it stood there before and contains this person's words. Asked before the transaction
 * is over, because Yjs then forgets the words.
 */
export function deletedWords(text: Y.Text, by: Y.Transaction, isOwn: (client: number) => boolean): readonly Stretch[] {
  const stretches: { at: Y.ID; pieces: Piece[]; isOwn: boolean }[] = [];
  let last: (typeof stretches)[number] | null = null;
  for (let item = text._start; item !== null; item = item.right) {
    if (!item.countable) continue;
    if (!item.deleted) last = null;
    const piece = item.deleted && isGoneBy(item, by) ? pieceOf(item) : null;
    if (piece === null) continue;
    if (last === null) {
      last = { at: item.id, pieces: [], isOwn: false };
      stretches.push(last);
    }
    last.pieces.push(piece);
    last.isOwn ||= isOwn(item.id.client) && piece.type !== 'end' && hasWords(piece);
  }
  return stretches
    .filter((stretch) => stretch.isOwn)
    .map(({ at: { client, clock }, pieces }) => ({ at: { client, clock }, pieces }));
}

const hasWords = (piece: Piece): boolean => piece.type !== 'words' || piece.words.trim() !== '';

const isGoneBy = ({ id }: Y.Item, { deleteSet, beforeState }: Y.Transaction): boolean =>
  Y.isDeleted(deleteSet, id) && id.clock < (beforeState.get(id.client) ?? 0);

function pieceOf({ content }: Y.Item): Piece | null {
  if (content instanceof Y.ContentString) return { type: 'words', words: content.str };
  if (content instanceof Y.ContentEmbed) return { type: 'embed', embed: { ...Object(content.embed) } };
  if (content instanceof Y.ContentType && content.type instanceof Y.Map)
    return { type: 'end', kind: kindBefore(content.type) };
  return null;
}

/** What it was before it was deleted, and all its attributes with it. */
const kindBefore = (end: Y.Map<unknown>): LineKind => kindFrom((key) => end._map.get(key)?.content.getContent().at(-1));

export const wordsOf = ({ pieces }: Pick<Stretch, 'pieces'>): string =>
  pieces
    .map((piece) => {
      if (piece.type === 'words') return piece.words;
      return piece.type === 'end' ? '\n' : String(piece.embed.label ?? '');
    })
    .join('');

/** Whether all of its words stand in the text: they were moved, or have been put back. */
export const standsIn = (text: string, stretch: Stretch): boolean =>
  wordsOf(stretch)
    .split('\n')
    .every((line) => text.includes(line.trim()));

/** Where each of the stretches stood, as places of the text as it is now, in order. */
export function placesOf(text: Y.Text, stretches: readonly Stretch[]) {
  const places: { readonly place: number; readonly stretch: Stretch }[] = [];
  let place = 0;
  for (let item = text._start; item !== null; item = item.right) {
    const { id, length } = item;
    const here = stretches.filter(
      ({ at }) => at.client === id.client && at.clock >= id.clock && at.clock < id.clock + length,
    );
    for (const stretch of here.toSorted((one, other) => one.at.clock - other.at.clock)) places.push({ place, stretch });
    if (!item.deleted && item.countable) place += length;
  }
  return places;
}
