import { Show } from 'solid-js';
import { DevicesCard } from '../../features/account/account-devices.tsx';
import { PasswordCard } from '../../features/account/account-password.tsx';
import { ProfileCard } from '../../features/account/profile/account-profile.tsx';
import { RemindersCard } from '../../features/account/reminders/reminders-card.tsx';
import { Unverified } from '../../features/account/unverified.tsx';
import { useT } from '../../i18n/language-context.tsx';
import { lazyWithWords } from '../../i18n/lazy-with-words.tsx';
import type { Session } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { NeedsSignIn } from '../../ui/page/needs-sign-in.tsx';
import { Page } from '../../ui/page/page.tsx';

const OwnRegistrations = lazyWithWords(
  ['registering'],
  async () => (await import('../../features/registration/own-registrations.tsx')).OwnRegistrations,
);

/** `/account`: what others see of a person, the password, and where they are signed in. */
export function AccountPage() {
  const t = useT();
  const { session } = useSession();
  return (
    <Page title={t('common.account')} lead={<Address session={session()} />} width="narrow">
      <NeedsSignIn>
        {(signedIn) => (
          <div class="form">
            <Show when={!signedIn().isVerified}>
              <Unverified session={signedIn()} />
            </Show>
            <ProfileCard session={signedIn()} />
            <OwnRegistrations />
            <PasswordCard session={signedIn()} />
            <RemindersCard />
            <DevicesCard />
          </div>
        )}
      </NeedsSignIn>
    </Page>
  );
}

function Address(props: { readonly session: Session | null | undefined }) {
  const t = useT();
  return <>{props.session ? t('session.account.email-of', { email: props.session.email }) : ''}</>;
}
