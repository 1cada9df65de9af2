import { createUniqueId, type JSX } from 'solid-js';
import './switch.css';

type Props = {
  readonly label: string;
  readonly hint: JSX.Element;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly disabled?: boolean;
};

/** Something that is on or off, and changes at once. */
export function Switch(props: Props) {
  const id = createUniqueId();
  return (
    <div class="switch">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says itself whether it is checked
        role="switch"
        checked={props.on}
        disabled={props.disabled}
        aria-describedby={`${id}-hint`}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <p class="small quiet" id={`${id}-hint`}>
        {props.hint}
      </p>
    </div>
  );
}
