import { Show } from 'solid-js';
import { useFormats } from '../../../i18n/formats.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Select } from '../../../ui/form/choice/select.tsx';
import { Field } from '../../../ui/form/field.tsx';
import { ItemList } from '../../../ui/list/item-list.tsx';
import { type FormPart, Sheet } from '../form-part.tsx';
import { afterDeadline, emptyEntry, entriesLeftBehind, type WordingDraft } from '../new-consultation.ts';

type Props = FormPart<WordingDraft> & {
  /** The last day that people know, `YYYY-MM-DD`; left out where there is none yet. */
  readonly formerDeadline?: string;
};

export function CalendarFields(props: Props) {
  const t = useT();
  const formats = useFormats();
  const leftBehind = () => entriesLeftBehind(props.draft, props.formerDeadline ?? '');
  return (
    <Sheet title={t('writing.form.calendar')} note={t('writing.form.calendar-note')}>
      <div class="fields">
        <Field
          label={t('writing.form.deadline')}
          hint={t('writing.form.deadline-hint')}
          name="deadline"
          type="date"
          value={props.draft.deadline.day}
          onValue={(day) => props.onChange({ deadline: { ...props.draft.deadline, day } })}
          error={props.wrong('deadline')}
          required={false}
        />
        <Select<'ends' | 'late'>
          label={t('writing.form.deadline-after')}
          name="afterDeadline"
          options={[
            { value: 'ends', label: t(afterDeadline(false)) },
            { value: 'late', label: t(afterDeadline(true)) },
          ]}
          value={props.draft.deadline.late ? 'late' : 'ends'}
          onValue={(after) => props.onChange({ deadline: { ...props.draft.deadline, late: after === 'late' } })}
        />
      </div>
      <Show when={leftBehind().length > 0}>
        <p class="small" role="status">
          {t('writing.form.deadline-moved', {
            date: formats.day(props.formerDeadline ?? ''),
            what: formats.list(leftBehind().map(({ what }) => what)),
          })}
        </p>
      </Show>
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
