import { createSignal, createUniqueId, type JSX, Show, untrack } from 'solid-js';
import { ByPlace } from './list/by-place.tsx';
import { moveFocus } from './list/roving-focus.ts';
import './tabs.css';

export type Tab = {
  readonly key: string;
  readonly label: string;
  readonly badge?: JSX.Element;
  readonly content: () => JSX.Element;
};

type Props = {
  /** What the tabs choose between, for screen readers. */
  readonly label: string;
  readonly tabs: readonly Tab[];
  /** Given together when the owner decides which is shown. */
  readonly chosen?: string;
  readonly onChoose?: (key: string) => void;
};

/** Tabs by the ARIA pattern: arrows move and choose. Only the chosen panel exists. */
export function Tabs(props: Props) {
  const [own, setOwn] = createSignal<string>();
  const id = createUniqueId();
  const chosen = () => props.tabs.find((tab) => tab.key === (props.chosen ?? own())) ?? props.tabs[0];
  const choose = (key: string) => {
    setOwn(key);
    props.onChoose?.(key);
  };
  const steer = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    const tab = moveFocus(event, event.currentTarget, '[role="tab"]', 'inline');
    if (tab?.dataset.key) choose(tab.dataset.key);
  };
  return (
    <div class="tabs">
      <div class="tab-list" role="tablist" tabIndex={-1} aria-label={props.label} onKeyDown={steer}>
        <ByPlace each={props.tabs}>
          {(tab) => (
            <button
              type="button"
              role="tab"
              class="tab"
              id={`${id}-${tab().key}`}
              data-key={tab().key}
              aria-selected={chosen()?.key === tab().key}
              aria-controls={`${id}-panel`}
              tabIndex={chosen()?.key === tab().key ? 0 : -1}
              onClick={() => choose(tab().key)}
            >
              {tab().label}
              {tab().badge}
            </button>
          )}
        </ByPlace>
      </div>
      <Show when={chosen()?.key} keyed>
        {(key) => (
          <div class="tab-panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${key}`}>
            {untrack(chosen)?.content()}
          </div>
        )}
      </Show>
    </div>
  );
}
