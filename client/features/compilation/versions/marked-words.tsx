import { createEffect, on } from 'solid-js';
import type { PassageText } from '../../../../shared/protocol/http/meetings/compilation.ts';
import { ShapedWords } from '../../paper/shaped-words.tsx';

type Props = { readonly passage: PassageText; readonly onDrawn: () => void };

/** The words of a passage with emphasis, links and calls of footnotes: the same letters, in more than one text node. */
export function MarkedWords(props: Props) {
  createEffect(
    on(
      () => props.passage,
      () => props.onDrawn(),
    ),
  );
  return (
    <ShapedWords
      text={props.passage.text}
      marks={props.passage.shape?.marks ?? []}
      name={textOf(props.passage)}
      noteIn={(label) => noteTextOf(props.passage, label)}
    />
  );
}

/** Notes and their calls come from one contribution. */
const textOf = ({ sources, id }: PassageText): string => sources[0]?.contributionId ?? id;

/** A note that came with the passage is the passage's own (K16). */
const noteTextOf = (passage: PassageText, label: string): string =>
  passage.shape?.notes?.some((note) => note.label === label) ? passage.id : textOf(passage);
