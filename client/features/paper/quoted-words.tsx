import { For, Show } from 'solid-js';
import { directionOf, type Language } from '../../../shared/languages/language.ts';
import { plainWords } from '../../../shared/languages/plain-words.ts';
import type { Shaped } from '../../../shared/paper/shape.ts';
import { ShapedText } from './shaped-text.tsx';
import './quoted.css';

type Props = {
  readonly words: Shaped;
  readonly language: Language;
  /** Words that are marked, in their plain form. */
  readonly marked?: ReadonlySet<string> | undefined;
};

export function QuotedWords(props: Props) {
  const drawn = (text: string) => (
    <Show when={props.marked} fallback={text} keyed>
      {(marked) => <MarkedText text={text} marked={marked} language={props.language} />}
    </Show>
  );
  return (
    <div class="quoted" lang={props.language} dir={directionOf(props.language)}>
      <ShapedText text={props.words.text} shape={props.words.shape} drawn={drawn} />
      <For each={props.words.shape.notes}>
        {({ label, text, marks }) => <ShapedText text={text} shape={{ kind: 'footnote', label, marks }} />}
      </For>
    </div>
  );
}

function MarkedText(props: {
  readonly text: string;
  readonly marked: ReadonlySet<string>;
  readonly language: Language;
}) {
  const parts = () =>
    Array.from(
      new Intl.Segmenter(props.language, { granularity: 'word' }).segment(props.text),
      ({ segment }) => segment,
    );
  return (
    <For each={parts()}>
      {(part) => (
        <Show when={props.marked.has(plainWords(part))} fallback={part}>
          <mark>{part}</mark>
        </Show>
      )}
    </For>
  );
}
