import { createSignal } from 'solid-js';
import { REASON_MAX } from '../../../../shared/protocol/fields/sizes.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { WhyDialog } from '../../../ui/layer/why-dialog.tsx';

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
  const decline = async (why: string): Promise<void> => {
    if (await props.onDecline(why)) props.onClose();
  };
  return (
    <WhyDialog
      title={t('registering.list.decline-title', { count: props.count })}
      confirm={t('registering.list.decline')}
      label={t('registering.list.reason')}
      hint={t('registering.list.reason-hint')}
      maxLength={REASON_MAX}
      reason={reason()}
      onReason={setReason}
      required
      busy={props.busy}
      onSubmit={(why) => void decline(why)}
      onClose={() => props.onClose()}
    />
  );
}
