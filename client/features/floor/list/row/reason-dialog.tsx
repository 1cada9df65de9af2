import { untrack } from 'solid-js';
import { nameOf } from '../../../../../shared/floor/requests/beneficiary.ts';
import { NOTE_MAX } from '../../../../../shared/floor/requests/floor-request.ts';
import type { RequestId } from '../../../../../shared/ids.ts';
import { useT } from '../../../../i18n/language-context.tsx';
import { useMeeting } from '../../../../meeting/meeting-context.tsx';
import { createMeetingDraft } from '../../../../meeting/meeting-draft.ts';
import { isAccepted, useSending } from '../../../../meeting/sending.ts';
import { WhyDialog } from '../../../../ui/layer/why-dialog.tsx';

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

  async function submit(): Promise<void> {
    if (isAccepted(await sending.send(command()))) giveUp();
  }
  /** The draft stays when the dialog is only closed. */
  function giveUp(): void {
    discard();
    props.onClose();
  }
  return (
    <WhyDialog
      title={t(`chairing.reasonDialog.${props.what}Title`, { name: whom() })}
      confirm={t(`chairing.reasonDialog.${props.what}`)}
      label={t('chairing.reasonDialog.reason')}
      hint={t('chairing.reasonDialog.reasonHint')}
      maxLength={NOTE_MAX}
      reason={draft.reason}
      onReason={(reason) => setDraft({ reason })}
      required={false}
      busy={sending.busy()}
      disabled={!can(command())}
      onSubmit={() => void submit()}
      onCancel={giveUp}
      onClose={() => props.onClose()}
    />
  );
}
