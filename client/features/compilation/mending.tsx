import { createSignal, Show } from 'solid-js';
import type { ContributionAnswer } from '../../../shared/protocol/http/consultations/consultations.ts';
import { isFailure, request } from '../../http/request.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Button } from '../../ui/button.tsx';
import { sentenceOf } from '../../ui/form/answered.tsx';
import { ConfirmDialog } from '../../ui/layer/confirm-dialog.tsx';
import { useToasts } from '../../ui/layer/toasts.tsx';

type Props = { readonly contribution: ContributionAnswer; readonly onWithdrawn: () => void };

/** What only its author can do with a contribution, as long as contributions are open. */
export function Mending(props: Props) {
  const t = useT();
  const toasts = useToasts();
  const [isAsking, setAsking] = createSignal(false);

  async function withdraw(): Promise<void> {
    const answer = await request<null>('DELETE', `/api/contributions/${props.contribution.id}`, {});
    if (answer !== null && isFailure(answer)) return toasts.show({ kind: 'refused', text: sentenceOf(t, answer) });
    toasts.show({ kind: 'done', text: t('consultations.withdrawn-now') });
    props.onWithdrawn();
  }
  return (
    <div class="row">
      <a
        class="button"
        data-kind="plain"
        href={`/consultations/${props.contribution.consultationId}/contribute?correct=${props.contribution.id}`}
      >
        {t('consultations.correct')}
      </a>
      <Button kind="warn" onClick={() => setAsking(true)}>
        {t('consultations.withdraw')}
      </Button>
      <Show when={isAsking()}>
        <ConfirmDialog
          open
          title={t('consultations.withdraw')}
          consequence={t('consultations.withdraw-consequence')}
          confirm={t('consultations.withdraw')}
          onConfirm={() => void withdraw()}
          onClose={() => setAsking(false)}
        />
      </Show>
    </div>
  );
}
