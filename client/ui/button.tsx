import { type JSX, splitProps } from 'solid-js';
import './button.css';
import { giveAttributes } from './element.tsx';

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'warn';

type Props = Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, 'class'> & {
  /** `primary`: the one thing to do here. `plain` has an edge, `quiet` has none, `warn` ends or removes something. */
  readonly kind?: ButtonKind;
  readonly size?: 'small' | 'large';
  readonly icon?: JSX.Element;
  /** While the answer is awaited: it stays where it is, keeps the focus, and cannot be pressed twice. */
  readonly busy?: boolean;
  readonly class?: string;
};

export function Button(props: Props) {
  const [own, rest] = splitProps(props, ['kind', 'size', 'icon', 'busy', 'class', 'children', 'onClick']);
  const press: JSX.EventHandler<HTMLButtonElement, MouseEvent> = (event) => {
    if (own.busy) event.preventDefault();
    else if (typeof own.onClick === 'function') own.onClick(event);
  };
  return (
    <button
      type="button"
      ref={(button) => giveAttributes(button, rest)}
      class={`button ${own.class ?? ''}`}
      data-kind={own.kind ?? 'plain'}
      data-size={own.size}
      aria-busy={own.busy || undefined}
      aria-disabled={own.busy || undefined}
      on:click={press}
    >
      {own.icon}
      <span class="button-text">{own.children}</span>
    </button>
  );
}
