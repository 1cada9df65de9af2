import { untrack } from 'solid-js';
import type { AgendaItem } from '../../../shared/agenda/agenda.ts';
import { type AgendaItemId, idOf } from '../../../shared/ids.ts';
import { newId } from '../../connection/new-id.ts';
import { useT } from '../../i18n/language-context.tsx';
import { createMeetingDraft } from '../../meeting/meeting-draft.ts';
import { isAccepted, useSending } from '../../meeting/sending.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/form/field.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { Dialog } from '../../ui/layer/dialog.tsx';

type Props = {
  /** The item that is changed; null for a new one. */
  readonly item: AgendaItem | null;
  readonly number: number;
  readonly onClose: () => void;
};

const DEFAULT_MINUTES = '30';
const INTRODUCTION_MAX = 1000;

/** The form for an agenda item, new or changed. */
export function AgendaItemDialog(props: Props) {
  const t = useT();
  const sending = useSending();
  const first = untrack(() => props.item);
  const { draft, setDraft, discard } = createMeetingDraft(`agenda-item.${first?.id ?? 'new'}`, {
    title: first?.title ?? '',
    minutes: first ? String(first.minutes) : DEFAULT_MINUTES,
    introduction: first?.introduction ?? '',
  });
  const minutes = () => Number(draft.minutes);
  const wording = () => ({ title: draft.title.trim(), minutes: minutes(), introduction: draft.introduction.trim() });
  const isComplete = () => draft.title.trim() !== '' && Number.isInteger(minutes()) && minutes() > 0;
  /** What was written stays when the dialog is merely closed. */
  function giveUp(): void {
    discard();
    props.onClose();
  }

  async function save(event: Event) {
    event.preventDefault();
    if (!isComplete()) return;
    const receipt = await sending.send(
      props.item
        ? { type: 'agenda.change-item', itemId: props.item.id, ...wording() }
        : { type: 'agenda.add-item', itemId: idOf<AgendaItemId>(newId()), ...wording() },
    );
    if (isAccepted(receipt)) giveUp();
  }

  return (
    <Dialog
      open
      persistent
      title={props.item ? t('agenda.dialog.changeTitle', { number: props.number }) : t('agenda.dialog.addTitle')}
      onClose={() => props.onClose()}
      actions={
        <>
          <Button onClick={giveUp}>{t('agenda.dialog.cancel')}</Button>
          <Button kind="primary" type="submit" form="agenda-item" busy={sending.busy()} disabled={!isComplete()}>
            {props.item ? t('agenda.dialog.save') : t('agenda.dialog.add')}
          </Button>
        </>
      }
    >
      <form id="agenda-item" class="stack" onSubmit={save}>
        <Field
          label={t('agenda.dialog.title')}
          value={draft.title}
          onValue={(title) => setDraft({ title })}
          maxLength={200}
          dir="auto"
        />
        <Field
          label={t('agenda.dialog.minutes')}
          value={draft.minutes}
          onValue={(count) => setDraft({ minutes: count })}
          type="number"
          min={1}
          max={600}
          inputmode="numeric"
        />
        <TextArea
          label={t('agenda.dialog.introduction')}
          hint={t('agenda.dialog.introductionHint')}
          value={draft.introduction}
          onValue={(introduction) => setDraft({ introduction })}
          maxLength={INTRODUCTION_MAX}
          required={false}
        />
      </form>
    </Dialog>
  );
}
