import type { JSX } from 'solid-js';
import { useT } from '../../i18n/language-context.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { type FormPart, Line, Sheet } from './form-part.tsx';
import type { WordingDraft } from './new-consultation.ts';

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
