import { For, type JSX, Show, splitProps } from 'solid-js';
import { giveAttributes } from '../../element.tsx';
import { type ControlProps, FIELD_PROPS, FieldFrame } from '../field.tsx';

export type Option<Value extends string = string> = {
  readonly value: Value;
  readonly label: string;
  readonly lang?: string;
};

type Props<Value extends string> = Omit<
  ControlProps<JSX.SelectHTMLAttributes<HTMLSelectElement>>,
  'value' | 'onValue'
> & {
  readonly options: readonly Option<Value>[];
  readonly value: Value | '';
  readonly onValue: (value: Value) => void;
  /** Shown while nothing is chosen. */
  readonly placeholder?: string;
};

/** A choice of one from a list: the platform's own, which every phone and screen reader knows. */
export function Select<Value extends string>(props: Props<Value>) {
  const [own, rest] = splitProps(props, [...FIELD_PROPS, 'options', 'placeholder']);
  /** Shows the present state, not what was wished: a choice that is refused, or not confirmed yet, goes back. */
  const choose = (select: HTMLSelectElement) => {
    const option = own.options.find((candidate) => candidate.value === select.value);
    if (option) own.onValue(option.value);
    select.value = own.value;
  };
  return (
    <FieldFrame
      label={own.label}
      hint={own.hint}
      error={own.error}
      labelHidden={own.labelHidden ?? false}
      required={own.required}
      class={own.class ?? ''}
      control={(tie) => (
        <select
          ref={(control) => {
            giveAttributes(control, rest);
            tie(control);
          }}
          class="field-control"
          aria-required={own.required}
          onChange={(event) => choose(event.currentTarget)}
        >
          <Show when={own.placeholder !== undefined}>
            <option value="" selected={own.value === ''} disabled={own.required !== false}>
              {own.placeholder}
            </option>
          </Show>
          <For each={own.options}>
            {(option) => (
              <option value={option.value} lang={option.lang} selected={own.value === option.value}>
                {option.label}
              </option>
            )}
          </For>
        </select>
      )}
    />
  );
}
