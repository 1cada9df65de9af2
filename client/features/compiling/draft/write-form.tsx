import { createSignal, untrack } from 'solid-js';
import { PASSAGE_MAX } from '../../../../shared/compilation/compilation.ts';
import type { PassageId, SectionId } from '../../../../shared/ids.ts';
import { LANGUAGES, type Language, OWN_NAMES } from '../../../../shared/languages/language.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { Select } from '../../../ui/form/choice/select.tsx';
import { useWorkbench } from '../workbench.ts';
import { TextForm } from './text-form.tsx';

type Props = {
  readonly place: { readonly sectionId: SectionId; readonly after: PassageId | null };
  readonly onClose: () => void;
};

/** Text of the secretary's own, between passages. */
export function WriteForm(props: Props) {
  const { t, language } = useLanguage();
  const bench = useWorkbench();
  const [chosen, setChosen] = createSignal<Language>(untrack(language));
  return (
    <TextForm
      label={t('compiling.own-text')}
      text=""
      maxLength={PASSAGE_MAX}
      save={(text) => bench.write(props.place, text, chosen())}
      onClose={() => props.onClose()}
    >
      <Select<Language>
        label={t('compiling.language')}
        options={LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value], lang: value }))}
        value={chosen()}
        onValue={setChosen}
      />
    </TextForm>
  );
}
