import { For, Show } from 'solid-js';
import { useT } from '../session/language-context.tsx';
import './error-summary.css';

export type Mistake = {
  readonly text: string /** The `name` of the control that it is about. */;
  readonly control: string;
};

/**
 * What keeps a form from being sent, at its head: each sentence leads to its field. Gets the focus when it appears, so that
 * screen readers read it out.
 */
export function ErrorSummary(props: { readonly mistakes: readonly Mistake[] }) {
  const t = useT();
  let box: HTMLDivElement | undefined;
  return (
    <Show when={props.mistakes.length > 0}>
      <div
        class="error-summary"
        ref={(element) => {
          box = element;
          queueMicrotask(() => box?.focus());
        }}
        tabIndex={-1}
        role="alert"
      >
        <p>{t('session.wrong.summary', { count: props.mistakes.length })}</p>
        <ul>
          <For each={props.mistakes}>
            {(mistake) => (
              <li>
                <a href={`#${mistake.control}`} onClick={(event) => focusOn(event, mistake.control)}>
                  {mistake.text}
                </a>
              </li>
            )}
          </For>
        </ul>
      </div>
    </Show>
  );
}

function focusOn(event: MouseEvent, control: string): void {
  event.preventDefault();
  const field = document.getElementsByName(control)[0];
  field?.scrollIntoView({ block: 'center' });
  field?.focus();
}
