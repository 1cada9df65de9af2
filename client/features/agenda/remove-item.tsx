import type { AgendaItem } from '../../../shared/agenda/agenda.ts';
import { listOf } from '../../../shared/floor/floor.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { isAccepted, useSending } from '../../meeting/sending.ts';
import { ConfirmDialog } from '../../ui/layer/confirm-later.ts';
import { useToasts } from '../../ui/layer/toasts.tsx';

/** Removes an item after asking, and offers to put it back. */
export function RemoveItem(props: { readonly item: AgendaItem; readonly onClose: () => void }) {
  const t = useT();
  const toasts = useToasts();
  const { send } = useSending();
  const { meeting } = useMeeting();
  const waiting = () => listOf(meeting.floor, props.item.id).waiting.length;
  const consequence = () =>
    waiting() === 0
      ? t('agenda.confirmRemoveHint')
      : `${t('agenda.confirmRemoveHint')} ${t('inscribing.waitThere', { count: waiting() })}`;
  async function remove() {
    const { id, title, minutes, introduction } = props.item;
    const putBack = () => void send({ type: 'agenda.add-item', itemId: id, title, minutes, introduction });
    const receipt = await send({ type: 'agenda.remove-item', itemId: id });
    if (!isAccepted(receipt)) return;
    toasts.show({
      text: t('agenda.removed', { title }),
      kind: 'done',
      action: { label: t('agenda.putBack'), run: putBack },
    });
  }
  return (
    <ConfirmDialog
      open
      title={t('agenda.confirmRemove', { title: props.item.title })}
      consequence={consequence()}
      confirm={t('agenda.removeNow')}
      onConfirm={() => void remove()}
      onClose={() => props.onClose()}
    />
  );
}
