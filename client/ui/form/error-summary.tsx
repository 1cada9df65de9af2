import { For, Show, untrack } from 'solid-js';
import { useT } from '../../i18n/language-context.tsx';
import './error-summary.css';

export type Mistake = {
  readonly text: string /** The `name` of the control that it is about. */;
  readonly control: string;
};

/**
 * What keeps a form from being sent, at its head: each sentence leads to its field. It gets the focus when it appears, so that
 * screen readers read it out; when only one field is wrong, that field gets the focus, with its sentence.
 */
export function ErrorSummary(props: { readonly mistakes: readonly Mistake[] }) {
  const t = useT();
  return (
    <Show when={props.mistakes.length > 0}>
      <div
        class="error-summary"
        ref={(element) => {
          const found = untrack(() => props.mistakes);
          queueMicrotask(() => focusFirst(element, found));
        }}
        tabIndex={-1}
        role="alert"
      >
        <p>{t('session.wrong.summary', { count: props.mistakes.length })}</p>
        <ul>
          <For each={props.mistakes}>
            {(mistake) => (
              <li>
                <a href={`#${mistake.control}`} onClick={(event) => focusOn(event, mistake)}>
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

function focusFirst(box: HTMLElement, mistakes: readonly Mistake[]): void {
  const only = mistakes.length === 1 ? fieldOf(mistakes[0]) : undefined;
  if (only) show(only);
  else box.focus();
}

const fieldOf = (mistake: Mistake | undefined): HTMLElement | undefined =>
  mistake && document.getElementsByName(mistake.control)[0];

function show(field: HTMLElement): void {
  field.scrollIntoView({ block: 'center' });
  field.focus();
}

function focusOn(event: MouseEvent, mistake: Mistake): void {
  event.preventDefault();
  const field = fieldOf(mistake);
  if (field) show(field);
}
