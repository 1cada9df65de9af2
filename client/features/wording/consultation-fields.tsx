import { type JSX, type ParentProps, Show } from 'solid-js';
import { useT } from '../../session/language-context.tsx';
import { Field } from '../../ui/field.tsx';
import { ItemList } from '../../ui/item-list.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import './consultation-fields.css';
import { type ConsultationDraft, emptyEntry, emptyItem, type WordingDraft } from './new-consultation.ts';

/** What each part of the form is given. `wrong` tells what is wrong with a control, by its name. */
export type FormPart<Draft = ConsultationDraft> = {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
  readonly wrong: (control: string) => string | undefined;
};

function Sheet(props: ParentProps<{ readonly title: string; readonly note?: string }>) {
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

function Line(
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

export function GroupField(props: FormPart) {
  const t = useT();
  return <Line {...props} name="group" label={t('writing.form.group')} hint={t('writing.form.group-hint')} />;
}

/** `group`: the field for it, while it can be chosen. */
export function AskedFields(props: FormPart<WordingDraft> & { readonly group?: JSX.Element }) {
  const t = useT();
  return (
    <Sheet title={t('writing.form.what-is-asked')}>
      <Line
        {...props}
        name="title"
        label={t('writing.form.consultation-title')}
        hint={t('writing.form.consultation-title-hint')}
      />
      <div class="fields">
        {props.group}
        <Line
          {...props}
          name="letter"
          label={t('writing.form.letter')}
          hint={t('writing.form.letter-hint')}
          required={false}
        />
      </div>
      <TextArea
        label={t('writing.form.question')}
        hint={t('writing.form.question-hint')}
        name="question"
        maxLength={4000}
        value={props.draft.question}
        onValue={(question) => props.onChange({ question })}
        error={props.wrong('question')}
        required
      />
      <TextArea
        label={t('writing.form.background')}
        hint={t('writing.form.background-hint')}
        name="background"
        rows={6}
        required={false}
        value={props.draft.background}
        onValue={(background) => props.onChange({ background })}
      />
    </Sheet>
  );
}

export function CalendarFields(props: FormPart<WordingDraft>) {
  const t = useT();
  return (
    <Sheet title={t('writing.form.calendar')} note={t('writing.form.calendar-note')}>
      <ItemList
        items={props.draft.calendar}
        onItems={(calendar) => props.onChange({ calendar })}
        empty={emptyEntry}
        nameOf={(n) => t('writing.form.entry-n', { n })}
        addLabel={t('writing.form.add-entry')}
      >
        {(entry, index, change) => (
          <>
            <Field
              class="short"
              label={t('writing.form.date')}
              name={`date-${index}`}
              type="date"
              value={entry().date}
              onValue={(date) => change({ date })}
              error={props.wrong(`date-${index}`)}
            />
            <Field
              label={t('writing.form.what')}
              name={`what-${index}`}
              dir="auto"
              maxLength={200}
              autocomplete="off"
              value={entry().what}
              onValue={(what) => change({ what })}
              error={props.wrong(`what-${index}`)}
            />
          </>
        )}
      </ItemList>
    </Sheet>
  );
}

const zones = (): readonly { readonly value: string; readonly label: string }[] =>
  ['UTC', ...Intl.supportedValuesOf('timeZone')].map((value) => ({ value, label: value.replaceAll('_', ' ') }));

export function MeetingFields(props: FormPart) {
  const t = useT();
  return (
    <Sheet title={t('writing.form.meeting')}>
      <Line {...props} name="meetingTitle" label={t('writing.form.meeting-title')} />
      <div class="fields">
        <Field
          label={t('writing.form.meeting-date')}
          name="meetingDate"
          type="date"
          value={props.draft.meetingDate}
          onValue={(meetingDate) => props.onChange({ meetingDate })}
          error={props.wrong('meetingDate')}
          required
        />
        <Line {...props} name="place" label={t('writing.form.place')} />
        <Select
          label={t('writing.form.time-zone')}
          name="timeZone"
          options={zones()}
          value={props.draft.timeZone}
          onValue={(timeZone) => props.onChange({ timeZone })}
          error={props.wrong('timeZone')}
          required
        />
      </div>
    </Sheet>
  );
}

export function AgendaFields(props: FormPart) {
  const t = useT();
  return (
    <Sheet title={t('writing.form.agenda')} note={t('writing.form.agenda-note')}>
      <Show when={props.wrong('add-item')}>{(sentence) => <p class="field-error">{sentence()}</p>}</Show>
      <ItemList
        items={props.draft.agenda}
        onItems={(agenda) => props.onChange({ agenda })}
        empty={emptyItem}
        nameOf={(n) => t('writing.form.item-n', { n })}
        addLabel={t('writing.form.add-item')}
        movable
      >
        {(item, index, change) => (
          <>
            <Field
              label={t('writing.form.item-title')}
              name={`item-${index}`}
              dir="auto"
              maxLength={200}
              autocomplete="off"
              value={item().title}
              onValue={(title) => change({ title })}
              error={props.wrong(`item-${index}`)}
              required
            />
            <Field
              class="short"
              label={t('writing.form.item-minutes')}
              name={`minutes-${index}`}
              inputMode="numeric"
              maxLength={3}
              autocomplete="off"
              value={item().minutes}
              onValue={(minutes) => change({ minutes })}
              error={props.wrong(`minutes-${index}`)}
              required
            />
            <TextArea
              class="whole-row"
              label={t('writing.form.item-introduction')}
              name={`introduction-${index}`}
              rows={2}
              maxLength={1000}
              required={false}
              value={item().introduction}
              onValue={(introduction) => change({ introduction })}
            />
          </>
        )}
      </ItemList>
    </Sheet>
  );
}
