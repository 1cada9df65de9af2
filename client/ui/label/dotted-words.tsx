import { For, Show } from 'solid-js';

type Words = string | false | null | undefined;
type Props = {
  readonly parts: readonly Words[];
  readonly class?: string;
  /** Something stands before them: then the dot goes with the first of them, and when that has no room there is no dot. */
  readonly follows?: boolean;
};

/** A dot that stays with the words before it when the line breaks. */
export const Between = () => <span class="between">{'\u00a0· '}</span>;

/**
 * Things that stand beside each other in one line, each in an isolate of its own, so that names of two directions do not change
 * places.
 */
export function Dotted(props: Props) {
  const there = () => props.parts.filter((part): part is string => Boolean(part));
  return (
    <For each={there()}>
      {(part, index) => (
        <span class="part">
          <Show when={props.follows || index() > 0}>
            <Between />
          </Show>
          <bdi class={props.class}>{part}</bdi>
        </span>
      )}
    </For>
  );
}
