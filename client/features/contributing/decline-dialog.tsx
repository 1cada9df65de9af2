import { createSignal, untrack } from 'solid-js';
import { REASON_MAX } from '../../../shared/protocol/fields/sizes.ts';
import type { LateContribution } from '../../../shared/protocol/http/consultations/late.ts';
import { createDraft } from '../../device/draft.ts';
import { useT } from '../../i18n/language-context.tsx';
import { WhyDialog } from '../../ui/layer/why-dialog.tsx';

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
  async function decline(reason: string): Promise<void> {
    setBusy(true);
    const isDone = await props.onDecline(reason);
    setBusy(false);
    if (!isDone) return;
    discard();
    props.onClose();
  }
  return (
    <WhyDialog
      title={t('writing.late.decline-title', { title: props.contribution.title })}
      confirm={t('writing.late.decline')}
      label={t('writing.late.reason')}
      hint={t('writing.late.reason-hint')}
      maxLength={REASON_MAX}
      reason={draft.reason}
      onReason={(reason) => setDraft({ reason })}
      required
      busy={isBusy()}
      onSubmit={(reason) => void decline(reason)}
      onClose={() => props.onClose()}
    />
  );
}
