import { A, Navigate, useLocation, useSearchParams } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { wayOn } from '../features/account/way-on.ts';
import { useT } from '../session/language-context.tsx';
import { type Failure, isFailure } from '../session/request.ts';
import { useSession } from '../session/session-context.tsx';
import { Refused } from '../ui/answered.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Field } from '../ui/field.tsx';
import { mistakesOf } from '../ui/mistakes.ts';
import { Page } from '../ui/page.tsx';
import { PasswordField } from '../ui/password-field.tsx';
import { createSubmission } from '../ui/submission.ts';
import { useToasts } from '../ui/toasts.tsx';

/** `/sign-in`; `?then=` names the page to go on to, which takes along what stands behind the `#`. */
export function SignInPage() {
  const t = useT();
  const { session } = useSession();
  const [search] = useSearchParams<{ then: string }>();
  const location = useLocation();
  return (
    <Page title={t('common.sign-in')} lead={t('session.sign-in-lead')} width="narrow">
      <Show when={!session()} fallback={<Navigate href={wayOn(search.then) + location.hash} />}>
        <SignInForm then={wayOn(search.then)} hash={location.hash} />
      </Show>
    </Page>
  );
}

function SignInForm(props: { readonly then: string; readonly hash: string }) {
  const t = useT();
  const { signIn } = useSession();
  const toasts = useToasts();
  const [email, setEmail] = createSignal('');
  const [password, setPassword] = createSignal('');
  const missing = () =>
    mistakesOf([
      [!email().includes('@'), 'email', t('session.wrong.email')],
      [password() === '', 'password', t('session.wrong.password')],
    ]);
  const { submit, mistakes, failure, isBusy, wrong } = createSubmission({ mistakes: missing, send });

  async function send(): Promise<Failure | null> {
    const answer = await signIn(email().trim(), password());
    if (isFailure(answer)) return answer.refused === 'bad-message' ? { refused: 'wrong-password' } : answer;
    toasts.show({ text: t('session.signed-in', { name: answer.profile.name }), kind: 'done' });
    return null;
  }
  return (
    <form class="form" noValidate onSubmit={submit}>
      <ErrorSummary mistakes={mistakes()} />
      <Refused failure={failure()} />
      <Field
        label={t('session.email')}
        name="email"
        type="email"
        autocomplete="username"
        autocapitalize="none"
        dir="ltr"
        value={email()}
        onValue={setEmail}
        error={wrong('email')}
        required
      />
      <PasswordField
        label={t('session.password')}
        autocomplete="current-password"
        value={password()}
        onValue={setPassword}
        error={wrong('password')}
      />
      <div class="form-foot">
        <Button type="submit" kind="primary" size="large" busy={isBusy()}>
          {t('common.sign-in')}
        </Button>
        <span>
          {t('session.no-account')}{' '}
          <A href={`/register?then=${encodeURIComponent(props.then)}${props.hash}`}>{t('common.register')}</A>
        </span>
      </div>
      <p>
        <A href="/reset">{t('session.forgotten')}</A>
      </p>
      <p class="small quiet">{t('session.demo-note')}</p>
    </form>
  );
}
