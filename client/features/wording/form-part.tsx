import { type ParentProps, Show } from 'solid-js';
import { Field } from '../../ui/form/field.tsx';
import './form-part.css';
import type { ConsultationDraft } from './new-consultation.ts';

/** What each part of the form is given. `wrong` tells what is wrong with a control, by its name. */
export type FormPart<Draft = ConsultationDraft> = {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
  readonly wrong: (control: string) => string | undefined;
};

/** One sheet of the form, under a heading of its own. */
export function Sheet(props: ParentProps<{ readonly title: string; readonly note?: string }>) {
  return (
    <fieldset class="card sheet">
      <legend>
        <h2>{props.title}</h2>
      </legend>
      <Show when={props.note}>
        <p class="quiet">{props.note}</p>
      </Show>
      {props.children}
    </fieldset>
  );
}

type Texts = Partial<Pick<ConsultationDraft, 'title' | 'group' | 'letter' | 'meetingTitle' | 'place'>>;

/** One line of text. */
export function Line(
  props: FormPart<Texts> & {
    readonly name: keyof Texts;
    readonly label: string;
    readonly hint?: string;
    readonly required?: boolean;
  },
) {
  return (
    <Field
      label={props.label}
      hint={props.hint}
      name={props.name}
      dir="auto"
      maxLength={200}
      autocomplete="off"
      required={props.required ?? true}
      value={props.draft[props.name] ?? ''}
      onValue={(value) => props.onChange({ [props.name]: value })}
      error={props.wrong(props.name)}
    />
  );
}
