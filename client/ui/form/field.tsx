import { createUniqueId, type JSX, Show, splitProps } from 'solid-js';
import { useT } from '../../i18n/language-context.tsx';
import { giveAttributes } from '../element.tsx';
import './field.css';
import './fields.css';

/** What every field shows: its label, a hint before, an error after. An error is a sentence that says what to do. */
export type FieldText = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly labelHidden?: boolean;
};

type FrameProps = FieldText & {
  readonly required?: boolean | undefined;
  readonly class?: string;
  readonly control: (tie: (control: Element) => void) => JSX.Element;
};

/** The frame of a field; `control` gets what ties the control to its label, hint and error. */
export function FieldFrame(props: FrameProps) {
  const t = useT();
  const id = createUniqueId();
  const describedBy = () => [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(' ');
  const ties = {
    id,
    get 'aria-describedby'() {
      return describedBy() || undefined;
    },
    get 'aria-invalid'() {
      return props.error ? true : undefined;
    },
  };
  return (
    <div class={`field ${props.class ?? ''}`} data-wrong={props.error ? '' : undefined}>
      <label for={id} class={props.labelHidden ? 'unseen' : undefined}>
        {props.label}
        <Show when={props.required === false}>
          <span class="field-optional"> {t('common.optional')}</span>
        </Show>
      </label>
      <Show when={props.hint}>
        <p class="field-hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      </Show>
      {props.control((control) => giveAttributes(control, ties))}
      <Show when={props.error}>
        <p class="field-error" id={`${id}-error`}>
          {props.error}
        </p>
      </Show>
    </div>
  );
}

export type ControlProps<Attributes> = FieldText &
  Omit<Attributes, 'class' | 'value' | 'onInput' | 'onChange' | 'required'> & {
    readonly value: string;
    readonly onValue: (value: string) => void;
    /** `false` marks the field as optional; fields are expected to be filled in otherwise. */
    readonly required?: boolean | undefined;
    readonly class?: string;
  };

export const FIELD_PROPS = ['label', 'hint', 'error', 'labelHidden', 'required', 'class', 'value', 'onValue'] as const;

/** A field of one line. */
export function Field(props: ControlProps<JSX.InputHTMLAttributes<HTMLInputElement>>) {
  const [own, rest] = splitProps(props, FIELD_PROPS);
  return (
    <FieldFrame
      {...own}
      control={(tie) => (
        <input
          ref={(control) => {
            giveAttributes(control, rest);
            tie(control);
          }}
          class="field-control"
          value={own.value}
          aria-required={own.required}
          on:input={(event) => own.onValue(event.currentTarget.value)}
        />
      )}
    />
  );
}
