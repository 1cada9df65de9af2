import { For } from 'solid-js';
import { directionOf } from '../../../shared/languages/language.ts';
import type { PassageText } from '../../../shared/protocol/http/meetings/compilation.ts';
import { ShapedText } from '../paper/shaped-text.tsx';
import './passage-notes.css';

/** The footnotes that came with a passage, under its words and no part of them (K16). */
export function PassageNotes(props: { readonly passage: PassageText }) {
  return (
    <div class="passage-notes" lang={props.passage.language} dir={directionOf(props.passage.language)}>
      <For each={props.passage.shape?.notes}>
        {({ label, text, marks }) => (
          <ShapedText text={text} shape={{ kind: 'footnote', label, marks }} name={props.passage.id} />
        )}
      </For>
    </div>
  );
}
