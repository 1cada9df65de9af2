import { A, Navigate, useSearchParams } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { wayOn } from '../features/account/way-on.ts';
import { useT } from '../session/language-context.tsx';
import { type Failure, isFailure } from '../session/request.ts';
import { useSession } from '../session/session-context.tsx';
import { Refused } from '../ui/answered.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorSummary, type Mistake } from '../ui/error-summary.tsx';
import { Field } from '../ui/field.tsx';
import { Page } from '../ui/page.tsx';
import { PasswordField } from '../ui/password-field.tsx';
import { useToasts } from '../ui/toasts.tsx';

/** `/sign-in`; `?then=` names the page to go on to. */
export function SignInPage() {
  const t = useT();
  const { session } = useSession();
  const [search] = useSearchParams<{ then: string }>();
  return (
    <Page title={t('common.sign-in')} lead={t('session.sign-in-lead')} width="narrow">
      <Show when={!session()} fallback={<Navigate href={wayOn(search.then)} />}>
        <SignInForm then={wayOn(search.then)} />
      </Show>
    </Page>
  );
}

function SignInForm(props: { readonly then: string }) {
  const t = useT();
  const { signIn } = useSession();
  const toasts = useToasts();
  const [email, setEmail] = createSignal('');
  const [password, setPassword] = createSignal('');
  const [mistakes, setMistakes] = createSignal<readonly Mistake[]>([]);
  const [refusal, setRefusal] = createSignal<Failure>();
  const [busy, setBusy] = createSignal(false);
  const errorOf = (control: string) => mistakes().find((mistake) => mistake.control === control)?.text;

  async function send(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (busy()) return;
    setRefusal(undefined);
    setMistakes(missing());
    if (mistakes().length > 0) return;
    setBusy(true);
    const answer = await signIn(email().trim(), password());
    setBusy(false);
    if (isFailure(answer))
      return void setRefusal(answer.refused === 'bad-message' ? { refused: 'wrong-password' } : answer);
    toasts.show({ text: t('session.signed-in', { name: answer.profile.name }), kind: 'done' });
  }
  const missing = (): readonly Mistake[] => [
    ...(email().includes('@') ? [] : [{ control: 'email', text: t('session.wrong.email') }]),
    ...(password() ? [] : [{ control: 'password', text: t('session.wrong.password') }]),
  ];
  return (
    <form class="form" noValidate onSubmit={send}>
      <ErrorSummary mistakes={mistakes()} />
      <Refused failure={refusal()} />
      <Field
        label={t('session.email')}
        name="email"
        type="email"
        autocomplete="username"
        autocapitalize="none"
        dir="ltr"
        value={email()}
        onValue={setEmail}
        error={errorOf('email')}
        required
      />
      <PasswordField
        label={t('session.password')}
        autocomplete="current-password"
        value={password()}
        onValue={setPassword}
        error={errorOf('password')}
      />
      <div class="form-foot">
        <Button type="submit" kind="primary" size="large" busy={busy()}>
          {t('common.sign-in')}
        </Button>
        <span>
          {t('session.no-account')}{' '}
          <A href={`/register?then=${encodeURIComponent(props.then)}`}>{t('common.register')}</A>
        </span>
      </div>
      <p class="small quiet">{t('session.demo-note')}</p>
    </form>
  );
}
