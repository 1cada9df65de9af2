import { Show } from 'solid-js';
import { useT } from '../../i18n/language-context.tsx';
import { Field } from '../../ui/form/field.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { ItemList } from '../../ui/list/item-list.tsx';
import { type FormPart, Sheet } from './form-part.tsx';
import { emptyItem } from './new-consultation.ts';

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
