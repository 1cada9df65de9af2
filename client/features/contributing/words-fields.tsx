import { Show } from 'solid-js';
import { LANGUAGES, type Language, OWN_NAMES } from '../../../shared/languages/language.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Select } from '../../ui/form/choice/select.tsx';
import { Field } from '../../ui/form/field.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TITLE_MAX } from '../wording/new-contribution.ts';
import { FileField } from './file-field.tsx';
import type { WordsForm } from './words-form.ts';

type Props = {
  readonly form: WordsForm;
  /** The label of its language. */
  readonly language: string;
  /** Who will read the file itself: a sentence. */
  readonly read: string;
  readonly rows: number;
  readonly wrong: (control: string) => string | undefined;
};

export function WordsFields(props: Props) {
  const t = useT();
  const draft = () => props.form.draft;
  return (
    <>
      <div class="fields">
        <Field
          label={t('writing.contributing.title')}
          name="title"
          dir="auto"
          maxLength={TITLE_MAX}
          autocomplete="off"
          value={draft().title}
          onValue={(title) => props.form.setDraft({ title })}
          error={props.wrong('title')}
          required
        />
        <Select<Language>
          label={props.language}
          name="language"
          options={LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value], lang: value }))}
          value={draft().language}
          onValue={(language) => props.form.setDraft({ language })}
          required
        />
      </div>
      <FileField files={props.form.files} language={draft().language} read={props.read} />
      <Show when={draft().file === '' && !props.form.isOnItsWay()}>
        <TextArea
          label={t('writing.contributing.text')}
          hint={t('writing.contributing.text-hint')}
          name="text"
          class="writing"
          rows={props.rows}
          lang={draft().language}
          value={draft().text}
          onValue={(text) => props.form.setDraft({ text })}
          error={props.wrong('text')}
          required
        />
      </Show>
    </>
  );
}
