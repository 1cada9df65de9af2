import { type JSX, Show, splitProps } from 'solid-js';
import { giveAttributes } from '../element.tsx';
import { type ControlProps, FIELD_PROPS, FieldFrame } from './field.tsx';

type Props = ControlProps<JSX.TextareaHTMLAttributes<HTMLTextAreaElement>> & {
  /** Shows how many characters are left, as a sentence made by the caller. */
  readonly left?: (characters: number) => string;
  readonly maxLength?: number;
};

/** A field of several lines; it grows with what is written. */
export function TextArea(props: Props) {
  const [own, rest] = splitProps(props, [...FIELD_PROPS, 'left', 'maxLength']);
  return (
    <FieldFrame
      {...own}
      control={(tie) => (
        <>
          <textarea
            rows={4}
            dir="auto"
            ref={(control) => {
              giveAttributes(control, rest);
              tie(control);
            }}
            class="field-control field-area"
            value={own.value}
            maxLength={own.maxLength}
            aria-required={own.required}
            on:input={(event) => own.onValue(event.currentTarget.value)}
          />
          <Show when={own.left && own.maxLength}>
            <p class="field-left">{own.left?.((own.maxLength ?? 0) - own.value.length)}</p>
          </Show>
        </>
      )}
    />
  );
}
