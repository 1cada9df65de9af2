import { For, Match, Switch } from 'solid-js';
import { wordChanges } from './word-changes.ts';
import './word-diff.css';

/** The change that a suggestion makes: `<del>` and `<ins>`, which screen readers name. */
export function WordDiff(props: { readonly from: string; readonly to: string }) {
  return (
    <p class="word-diff" dir="auto">
      <For each={wordChanges(props.from, props.to)}>
        {(change) => (
          <Switch fallback={change.text}>
            <Match when={change.type === 'removed'}>
              <del>{change.text}</del>
            </Match>
            <Match when={change.type === 'added'}>
              <ins>{change.text}</ins>
            </Match>
          </Switch>
        )}
      </For>
    </p>
  );
}
