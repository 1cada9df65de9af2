import { For, Match, Switch } from 'solid-js';
import { marksWithin } from '../../../../shared/paper/marks.ts';
import type { PassageText } from '../../../../shared/protocol/http/meetings/compilation.ts';
import { placedChanges } from '../../annotation/suggestion/word-changes.ts';
import '../../annotation/suggestion/word-diff.css';
import { ShapedWords } from '../../paper/shaped-words.tsx';

type Shaped = Pick<PassageText, 'text' | 'shape' | 'language'>;

/** The words of a passage with the look that they have: a footnote's mark is no figure of the text. */
export function LookedWords(props: { readonly of: Shaped; readonly from?: number; readonly to?: number }) {
  const from = () => props.from ?? 0;
  const to = () => props.to ?? props.of.text.length;
  return (
    <ShapedWords
      text={props.of.text.slice(from(), to())}
      marks={marksWithin(props.of.shape?.marks ?? [], from(), to())}
    />
  );
}

/** What became of a passage's words: `<del>` and `<ins>`, which screen readers name. */
export function ChangedWords(props: { readonly before: Shaped; readonly now: Shaped }) {
  return (
    <p class="word-diff" dir="auto" lang={props.now.language}>
      <For each={placedChanges(props.before.text, props.now.text)}>
        {({ type, text, at }) => (
          <Switch fallback={<LookedWords of={props.now} from={at} to={at + text.length} />}>
            <Match when={type === 'removed'}>
              <del>
                <LookedWords of={props.before} from={at} to={at + text.length} />
              </del>
            </Match>
            <Match when={type === 'added'}>
              <ins>
                <LookedWords of={props.now} from={at} to={at + text.length} />
              </ins>
            </Match>
          </Switch>
        )}
      </For>
    </p>
  );
}
