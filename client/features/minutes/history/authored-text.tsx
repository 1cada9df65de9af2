import { createMemo, For, Match, Show, Switch } from 'solid-js';
import type { PersonId } from '../../../../shared/ids.ts';
import { type AuthoredChange, authoredChanges, type WrittenRun } from './authored-changes.ts';

type Props = {
  readonly earlier: readonly WrittenRun[];
  readonly later: readonly WrittenRun[];
  readonly nameOf: (person: PersonId | null) => string;
};

/** How a text changed: `<del>` and `<ins>`, which screen readers name, and behind what came, who wrote it. */
export function AuthoredText(props: Props) {
  const changes = createMemo(() => authoredChanges(props.earlier, props.later));
  /** Once for words of one person that follow each other. */
  const isNamed = (change: AuthoredChange, n: number): boolean => {
    const next = changes()
      .slice(n + 1)
      .find(({ type }) => type === 'added');
    return change.by !== next?.by || next === undefined;
  };
  return (
    <div class="history-text" dir="auto">
      <For each={changes()}>
        {(change, n) => (
          <Switch fallback={change.words}>
            <Match when={change.type === 'removed'}>
              <del>{change.words}</del>
            </Match>
            <Match when={change.type === 'added'}>
              <ins>{change.words}</ins>
              <Show when={isNamed(change, n())}>
                <small class="history-author">
                  <bdi>{props.nameOf(change.by)}</bdi>
                </small>
              </Show>
            </Match>
          </Switch>
        )}
      </For>
    </div>
  );
}
