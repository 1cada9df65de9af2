import { useNavigate } from '@solidjs/router';
import { createSignal } from 'solid-js';
import { useT } from '../../session/language-context.tsx';
import type { Failure } from '../../session/request.ts';
import { useSession } from '../../session/session-context.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { AccountCard } from './account-card.tsx';

/** Signing out on every device at once. */
export function DevicesCard() {
  const t = useT();
  const { signOutEverywhere } = useSession();
  const toasts = useToasts();
  const navigate = useNavigate();
  const [refusal, setRefusal] = createSignal<Failure>();
  const [busy, setBusy] = createSignal(false);

  async function leave(): Promise<void> {
    setBusy(true);
    const failure = await signOutEverywhere();
    setBusy(false);
    if (failure) return void setRefusal(failure);
    toasts.show({ text: t('session.account.gone'), kind: 'done' });
    navigate('/sign-in');
  }
  return (
    <AccountCard
      title={t('session.account.devices')}
      note={t('session.account.devices-note')}
      action={t('session.account.everywhere')}
      busy={busy()}
      failure={refusal()}
      onSend={() => void leave()}
    />
  );
}
