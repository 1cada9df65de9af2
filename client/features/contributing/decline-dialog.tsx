import { createSignal, untrack } from 'solid-js';
import { type LateContribution, REASON_MAX } from '../../../shared/protocol/http/late.ts';
import { createDraft } from '../../device/draft.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { Dialog } from '../../ui/layer/dialog.tsx';

type Props = {
  readonly contribution: LateContribution;
  /** Whether it was done. */
  readonly onDecline: (reason: string) => Promise<boolean>;
  readonly onClose: () => void;
};

/** Declines a late contribution, with a reason that its author reads. */
export function DeclineDialog(props: Props) {
  const t = useT();
  const [isBusy, setBusy] = createSignal(false);
  const { draft, setDraft, discard } = createDraft(
    untrack(() => `decline.${props.contribution.id}`),
    { reason: '' },
  );
  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (draft.reason.trim() === '' || isBusy()) return;
    setBusy(true);
    const isDone = await props.onDecline(draft.reason.trim());
    setBusy(false);
    if (!isDone) return;
    discard();
    props.onClose();
  }
  return (
    <Dialog
      open
      size="narrow"
      title={t('writing.late.decline-title', { title: props.contribution.title })}
      onClose={() => props.onClose()}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{t('common.cancel')}</Button>
          <Button kind="warn" type="submit" form="decline" busy={isBusy()} disabled={draft.reason.trim() === ''}>
            {t('writing.late.decline')}
          </Button>
        </>
      }
    >
      <form id="decline" onSubmit={submit}>
        <TextArea
          label={t('writing.late.reason')}
          hint={t('writing.late.reason-hint')}
          name="reason"
          maxLength={REASON_MAX}
          value={draft.reason}
          onValue={(reason) => setDraft({ reason })}
          required
        />
      </form>
    </Dialog>
  );
}
