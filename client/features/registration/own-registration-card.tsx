import { createSignal, Show } from 'solid-js';
import type { MeetingId } from '../../../shared/ids.ts';
import type { OwnRegistration } from '../../../shared/protocol/http/meetings/registrations.ts';
import { isFailure, request } from '../../http/request.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Button } from '../../ui/button.tsx';
import { sentenceOf } from '../../ui/form/answered.tsx';
import { ConfirmDialog } from '../../ui/layer/confirm-dialog.tsx';
import { useToasts } from '../../ui/layer/toasts.tsx';

type Props = { readonly meetingId: MeetingId; readonly own: OwnRegistration; readonly onChanged: () => void };

export function OwnRegistrationCard(props: Props) {
  const t = useT();
  const toasts = useToasts();
  const [asking, setAsking] = createSignal(false);
  async function withdraw(): Promise<void> {
    const refused = await request<null>('DELETE', `/api/meetings/${props.meetingId}/registration`, {});
    if (refused !== null && isFailure(refused)) toasts.show({ kind: 'refused', text: sentenceOf(t, refused) });
    else toasts.show({ kind: 'done', text: t('registering.withdrawn') });
    props.onChanged();
  }
  return (
    <section class="card stack" data-state={props.own.state}>
      <p role="status">
        <strong>{t(`registering.now.${props.own.state}`)}</strong>
      </p>
      <Show when={props.own.reason}>
        <p>
          {t('registering.reason')} <bdi>{props.own.reason}</bdi>
        </p>
      </Show>
      <p class="row">
        <Show when={props.own.state === 'approved'}>
          <a class="button" data-kind="primary" href={`/meetings/${props.meetingId}`}>
            {t('registering.hall')}
          </a>
        </Show>
        <Show when={props.own.state !== 'withdrawn'}>
          <Button onClick={() => setAsking(true)}>{t('registering.withdraw')}</Button>
        </Show>
      </p>
      <ConfirmDialog
        open={asking()}
        title={t('registering.withdraw-question')}
        consequence={t('registering.withdraw-advice')}
        confirm={t('registering.withdraw')}
        onConfirm={() => void withdraw()}
        onClose={() => setAsking(false)}
      />
    </section>
  );
}
