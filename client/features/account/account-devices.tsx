import { useT } from '../../i18n/language-context.tsx';
import { useNavigate } from '../../routing/router.tsx';
import { useSession } from '../../session/session-context.tsx';
import { createSubmission } from '../../ui/form/submission.ts';
import { useToasts } from '../../ui/layer/toasts.tsx';
import { createSigningOut } from '../../ui/page/header/signing-out.tsx';
import { AccountCard } from './account-card.tsx';
import { DeviceList } from './device-list.tsx';

/** Signing out on every device at once. */
export function DevicesCard() {
  const t = useT();
  const { signOutEverywhere } = useSession();
  const toasts = useToasts();
  const navigate = useNavigate();
  const { mayLeave, Asking } = createSigningOut(() => t('session.account.everywhere'));
  const submission = createSubmission({ send });

  async function send() {
    if (!(await mayLeave())) return null;
    const failure = await signOutEverywhere();
    if (failure) return failure;
    toasts.show({ text: t('session.account.gone'), kind: 'done' });
    navigate('/sign-in');
    return null;
  }
  return (
    <AccountCard
      title={t('session.account.devices')}
      note={t('session.account.devices-note')}
      action={t('session.account.everywhere')}
      submission={submission}
    >
      <DeviceList />
      <p class="quiet">{t('accounts.devices.life')}</p>
      <Asking />
    </AccountCard>
  );
}
