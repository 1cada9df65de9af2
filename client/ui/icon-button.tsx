import { type JSX, splitProps } from 'solid-js';
import './button.css';
import { giveAttributes } from './element.tsx';
import { Tooltip } from './layer/tooltip.tsx';

type Props = Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'aria-label'> & {
  /** What it does, in words: its accessible name, shown as a tooltip too. */
  readonly label: string;
  readonly pressed?: boolean;
  readonly class?: string;
  readonly children: JSX.Element;
};

/** A button that is a picture. */
export function IconButton(props: Props) {
  const [own, rest] = splitProps(props, ['label', 'pressed', 'class', 'children', 'onClick']);
  const press: JSX.EventHandler<HTMLButtonElement, MouseEvent> = (event) => {
    if (typeof own.onClick === 'function') own.onClick(event);
  };
  return (
    <Tooltip text={own.label}>
      <button
        type="button"
        ref={(button) => giveAttributes(button, rest)}
        class={`icon-button ${own.class ?? ''}`}
        aria-label={own.label}
        aria-pressed={own.pressed}
        on:click={press}
      >
        {own.children}
      </button>
    </Tooltip>
  );
}
