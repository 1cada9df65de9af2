import { createSignal, Match, onMount, Show, Switch } from 'solid-js';
import type { MeetingId } from '../../../../shared/ids.ts';
import type { RefusalCode } from '../../../../shared/refusals.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useNavigate } from '../../../routing/router.tsx';
import { useSession } from '../../../session/session-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/page/empty-state.tsx';
import { Allowed } from '../../account/allowed.tsx';
import '../styles/hall.css';
import { isAccepted, useSending } from '../../../meeting/sending.ts';
import { RegistrationOver } from './registration-over.tsx';

/** Why the hall cannot be entered, and what to do about it. */
export function RefusedHall(props: { readonly code: RefusalCode; readonly meetingId: MeetingId }) {
  const t = useT();
  return (
    <main class="hall-state">
      <h1 class="unseen">{t('hall.name')}</h1>
      <Switch fallback={<OtherRefusal code={props.code} />}>
        <Match when={props.code === 'signed-out'}>
          <SessionEnded />
        </Match>
        <Match when={props.code === 'not-a-member'}>
          <NotAMember />
        </Match>
        <Match when={props.code === 'awaiting-admission'}>
          <Applied />
        </Match>
        <Match when={props.code === 'excluded'}>
          <EmptyState kind="refused" title={t('admission.excludedTitle')} actions={<Home />}>
            {t('admission.excludedHint')}
          </EmptyState>
        </Match>
        <Match when={props.code === 'own-registration-withdrawn' || props.code === 'own-registration-declined'}>
          <RegistrationOver meetingId={props.meetingId} actions={<Home />} />
        </Match>
        <Match when={props.code === 'unknown-meeting'}>
          <EmptyState kind="refused" title={t('admission.unknownTitle')} actions={<Home />}>
            {t('admission.unknownHint')}
          </EmptyState>
        </Match>
      </Switch>
    </main>
  );
}

function Home() {
  const t = useT();
  return (
    <a class="button" data-kind="plain" href="/">
      {t('hall.home')}
    </a>
  );
}

/** The session may have ended on another device: the page learns of it, and the person can sign in again. */
function SessionEnded() {
  const { refresh } = useSession();
  onMount(() => void refresh());
  return <SignedOut />;
}

export function SignedOut() {
  const t = useT();
  const navigate = useNavigate();
  const back = encodeURIComponent(location.pathname + location.search);
  return (
    <EmptyState
      kind="refused"
      title={t('admission.signedOutTitle')}
      actions={
        <>
          <Button kind="primary" onClick={() => navigate(`/sign-in?then=${back}`)}>
            {t('admission.signIn')}
          </Button>
          <Button onClick={() => navigate(`/register?then=${back}`)}>{t('admission.register')}</Button>
        </>
      }
    >
      {t('admission.signedOutHint')}
    </EmptyState>
  );
}

/** The channel asks again every few seconds, so whoever is admitted comes in by themselves. */
function NotAMember() {
  const [hasApplied, setApplied] = createSignal(false);
  return (
    <Show when={hasApplied()} fallback={<Apply onApplied={() => setApplied(true)} />}>
      <Applied />
    </Show>
  );
}

function Applied() {
  const t = useT();
  return (
    <EmptyState title={t('admission.appliedTitle')} actions={<Home />}>
      {t('admission.appliedHint')}
    </EmptyState>
  );
}

function Apply(props: { readonly onApplied: () => void }) {
  const { session } = useSession();
  return (
    <Show when={session()}>
      {(signedIn) => (
        <>
          <Allowed deed="apply" session={signedIn()}>
            <ApplyButton onApplied={() => props.onApplied()} />
          </Allowed>
          <Show when={!signedIn().isVerified && !signedIn().administrator}>
            <Home />
          </Show>
        </>
      )}
    </Show>
  );
}

function ApplyButton(props: { readonly onApplied: () => void }) {
  const t = useT();
  const sending = useSending();
  async function apply() {
    if (isAccepted(await sending.send({ type: 'attendance.apply' }))) props.onApplied();
  }
  return (
    <EmptyState
      kind="refused"
      title={t('admission.notMemberTitle')}
      actions={
        <>
          <Button kind="primary" busy={sending.busy()} onClick={() => void apply()}>
            {t('admission.apply')}
          </Button>
          <Home />
        </>
      }
    >
      {t('admission.notMemberHint')}
    </EmptyState>
  );
}

function OtherRefusal(props: { readonly code: RefusalCode }) {
  const t = useT();
  return (
    <EmptyState
      kind="refused"
      title={t('admission.otherTitle')}
      actions={
        <>
          <Button kind="primary" onClick={() => location.reload()}>
            {t('admission.again')}
          </Button>
          <Home />
        </>
      }
    >
      {t(`refusals.${props.code}`)}
    </EmptyState>
  );
}
