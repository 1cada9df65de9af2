import { Show } from 'solid-js';
import type { PersonId } from '../../../../shared/ids.ts';
import { lasting } from '../../../device/kept.ts';
import { unsentOf } from '../../../device/kept-minutes.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { lazyWithWords } from '../../../i18n/lazy-with-words.tsx';
import { ConfirmDialog } from '../../layer/confirm-dialog.tsx';

const UnsentMinutes = lazyWithWords([], async () => (await import('./unsent-minutes.tsx')).UnsentMinutes);

type Props = {
  readonly person: PersonId;
  /** What was pressed, in words: here, or everywhere. */
  readonly action: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
};

/** What goes from this device with signing out. */
export function SignOutQuestion(props: Props) {
  const t = useT();
  const kept = () => unsentOf(lasting(), props.person);
  return (
    <ConfirmDialog
      open
      title={props.action}
      consequence={t('common.drafts-go')}
      cancel={t('common.stay-signed-in')}
      confirm={props.action}
      onConfirm={() => props.onConfirm()}
      onClose={() => props.onClose()}
    >
      <Show when={kept().length > 0}>
        <UnsentMinutes kept={kept()} />
      </Show>
    </ConfirmDialog>
  );
}
