import { For, Show } from 'solid-js';
import type { Excerpt } from '../../../shared/finding/excerpt.ts';

type Piece = { readonly text: string; readonly isMarked: boolean };

/** The text in pieces, with and without a mark. */
function piecesOf({ text, marks }: Excerpt): readonly Piece[] {
  const edges = [0, ...marks.flat(), text.length];
  return edges.slice(1).map((end, index) => ({ text: text.slice(edges[index], end), isMarked: index % 2 === 1 }));
}

/** A sentence with the words that were found. */
export function MarkedWords(props: { readonly excerpt: Excerpt }) {
  return (
    <For each={piecesOf(props.excerpt)}>
      {(piece) => (
        <Show when={piece.isMarked} fallback={piece.text}>
          <mark>{piece.text}</mark>
        </Show>
      )}
    </For>
  );
}
