import { type JSX, Show } from 'solid-js';
import './empty-state.css';

type Props = {
  /** One sentence: what is missing, or what went wrong. */
  readonly title: string;
  /** What to do about it. */
  readonly children?: JSX.Element;
  readonly icon?: JSX.Element;
  readonly actions?: JSX.Element;
  /** `refused` and `offline` are announced. */
  readonly kind?: 'empty' | 'refused' | 'offline';
};

/** Shown where there is nothing to show: a sentence, and a way to go on. */
export function EmptyState(props: Props) {
  return (
    <div
      class="empty-state"
      role={props.kind && props.kind !== 'empty' ? 'alert' : undefined}
      data-kind={props.kind ?? 'empty'}
    >
      <Show when={props.icon}>
        <span class="empty-icon" aria-hidden="true">
          {props.icon}
        </span>
      </Show>
      <p class="empty-title">{props.title}</p>
      <Show when={props.children}>
        <div class="empty-text">{props.children}</div>
      </Show>
      <Show when={props.actions}>
        <div class="row empty-actions">{props.actions}</div>
      </Show>
    </div>
  );
}
