import { createSignal } from 'solid-js';
import { nameOf } from '../../../../shared/floor/requests/beneficiary.ts';
import type { AgendaItemId, RequestId } from '../../../../shared/ids.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { isAccepted, useSending } from '../../../meeting/sending.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/form/choice/select.tsx';
import { Dialog } from '../../../ui/layer/dialog.tsx';

/** Brings a request to the list of another item (F43). */
export function TransferDialog(props: { readonly requestId: RequestId; readonly onClose: () => void }) {
  const t = useT();
  const { can, meeting } = useMeeting();
  const sending = useSending();
  const [itemId, setItemId] = createSignal<AgendaItemId | ''>('');
  const to = (agendaItemId: AgendaItemId) =>
    ({ type: 'floor.transfer', requestId: props.requestId, agendaItemId }) as const;
  const options = () =>
    meeting.agenda.items
      .map(({ id: value, title }, index) => ({ value, label: `${index + 1}. ${title}` }))
      .filter(({ value }) => can(to(value)));
  const wanted = () => {
    const chosen = itemId();
    return chosen !== '' && can(to(chosen)) ? to(chosen) : null;
  };
  const name = () => {
    const request = meeting.floor.requests[props.requestId];
    return request ? nameOf(meeting, request.beneficiary).name : '';
  };
  async function move(event: Event) {
    event.preventDefault();
    const command = wanted();
    if (command && isAccepted(await sending.send(command))) props.onClose();
  }
  return (
    <Dialog
      open
      size="narrow"
      title={t('inscribing.transferTitle')}
      onClose={() => props.onClose()}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{t('common.cancel')}</Button>
          <Button kind="primary" type="submit" form="transfer" busy={sending.busy()} disabled={wanted() === null}>
            {t('inscribing.transferNow')}
          </Button>
        </>
      }
    >
      <form id="transfer" class="stack" onSubmit={move}>
        <p>{t('inscribing.transferLead', { name: name() })}</p>
        <Select
          autofocus
          label={t('inscribing.transferItem')}
          placeholder=""
          value={itemId()}
          onValue={setItemId}
          options={options()}
        />
      </form>
    </Dialog>
  );
}
