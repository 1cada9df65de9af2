import { untrack } from 'solid-js';
import { nameOf } from '../../../../../shared/floor/beneficiary.ts';
import { NOTE_MAX } from '../../../../../shared/floor/floor-request.ts';
import type { RequestId } from '../../../../../shared/ids.ts';
import { useT } from '../../../../i18n/language-context.tsx';
import { useMeeting } from '../../../../meeting/meeting-context.tsx';
import { createMeetingDraft } from '../../../../meeting/meeting-draft.ts';
import { isAccepted, useSending } from '../../../../meeting/sending.ts';
import { Button } from '../../../../ui/button.tsx';
import { TextArea } from '../../../../ui/form/text-area.tsx';
import { Dialog } from '../../../../ui/layer/dialog.tsx';

type Props = {
  readonly what: 'deny' | 'revoke';
  readonly requestId: RequestId;
  readonly onClose: () => void;
};

/** Takes a request off the list, or the floor from its holder, with a reason that they see if one is given (F5). */
export function ReasonDialog(props: Props) {
  const t = useT();
  const { meeting, can } = useMeeting();
  const sending = useSending();
  const { draft, setDraft, discard } = createMeetingDraft(
    untrack(() => `${props.what}.${props.requestId}`),
    { reason: '' },
  );
  const whom = () => {
    const request = meeting.floor.requests[props.requestId];
    const named = request && nameOf(meeting, request.beneficiary);
    return named ? `${named.name} (${named.organisation})` : '';
  };
  const command = () =>
    ({ type: `floor.${props.what}`, requestId: props.requestId, reason: draft.reason.trim() || null }) as const;

  async function submit(event: Event) {
    event.preventDefault();
    if (isAccepted(await sending.send(command()))) giveUp();
  }
  /** The draft stays when the dialog is only closed. */
  function giveUp(): void {
    discard();
    props.onClose();
  }
  return (
    <Dialog
      open
      size="narrow"
      title={t(`chairing.reasonDialog.${props.what}Title`, { name: whom() })}
      onClose={() => props.onClose()}
      actions={
        <>
          <Button onClick={giveUp}>{t('common.cancel')}</Button>
          <Button kind="warn" type="submit" form="reason" busy={sending.busy()} disabled={!can(command())}>
            {t(`chairing.reasonDialog.${props.what}`)}
          </Button>
        </>
      }
    >
      <form id="reason" onSubmit={submit}>
        <TextArea
          label={t('chairing.reasonDialog.reason')}
          hint={t('chairing.reasonDialog.reasonHint')}
          value={draft.reason}
          onValue={(reason) => setDraft({ reason })}
          maxLength={NOTE_MAX}
          rows={3}
          required={false}
        />
      </form>
    </Dialog>
  );
}
