import { type AgendaItemId, idOf, type PassageId } from '../../../../shared/ids.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { Select } from '../../../ui/form/choice/select.tsx';
import type { RequestForm } from './request-form.ts';

type Props = { readonly form: RequestForm; readonly item: AgendaItemId };

/** The item as a whole, or one of the paragraphs that stand under it. */
export function AboutWhat(props: Props) {
  const t = useT();
  const { meeting } = useMeeting();
  const passages = () => {
    const { sections, passages } = meeting.compilation;
    const own = new Set(sections.filter(({ agendaItemId }) => agendaItemId === props.item).map(({ id }) => id));
    return passages.filter(({ sectionId }) => own.has(sectionId));
  };
  const chosen = () => {
    const { about } = props.form.chosen();
    return about?.type === 'passage' ? about.passageId : '';
  };
  const choose = (id: string) =>
    props.form.choose({ about: id === '' ? null : { type: 'passage', passageId: idOf<PassageId>(id) } });
  return (
    <Select
      label={t('requesting.aboutWhat')}
      required={false}
      placeholder={t('requesting.removeAbout')}
      value={chosen()}
      onValue={choose}
      options={passages().map(({ id, number }) => ({ value: String(id), label: t('floor.passage', { number }) }))}
    />
  );
}
