import { createSignal } from 'solid-js';
import { REASON_MAX } from '../../../../shared/protocol/http/registrations.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { Dialog } from '../../../ui/layer/dialog.tsx';

type Props = {
  readonly count: number;
  readonly busy: boolean;
  /** Whether all of it was done. */
  readonly onDecline: (reason: string) => Promise<boolean>;
  readonly onClose: () => void;
};

/** Declines registrations, with a reason that their people read. */
export function DeclineRegistrations(props: Props) {
  const t = useT();
  const [reason, setReason] = createSignal('');
  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (reason().trim() === '' || props.busy) return;
    if (await props.onDecline(reason().trim())) props.onClose();
  }
  return (
    <Dialog
      open
      size="narrow"
      title={t('registering.list.decline-title', { count: props.count })}
      onClose={() => props.onClose()}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{t('common.cancel')}</Button>
          <Button
            kind="warn"
            type="submit"
            form="decline-registrations"
            busy={props.busy}
            disabled={reason().trim() === ''}
          >
            {t('registering.list.decline')}
          </Button>
        </>
      }
    >
      <form id="decline-registrations" onSubmit={(event) => void submit(event)}>
        <TextArea
          label={t('registering.list.reason')}
          hint={t('registering.list.reason-hint')}
          name="reason"
          maxLength={REASON_MAX}
          value={reason()}
          onValue={setReason}
          required
        />
      </form>
    </Dialog>
  );
}
