import { A, Navigate, useLocation, useSearchParams } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { wayOn } from '../features/account/way-on.ts';
import { useT } from '../session/language-context.tsx';
import { type Failure, isFailure } from '../session/request.ts';
import { createServerFacts } from '../session/server-facts.ts';
import { useSession } from '../session/session-context.tsx';
import { EmailField, noAddress } from '../ui/email-field.tsx';
import { Form } from '../ui/form.tsx';
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
    mistakesOf([noAddress(email(), t), [password() === '', 'password', t('session.wrong.password')]]);
  const submission = createSubmission({ mistakes: missing, send });
  const facts = createServerFacts();

  async function send(): Promise<Failure | null> {
    const answer = await signIn(email().trim(), password());
    if (isFailure(answer)) return answer.refused === 'bad-message' ? { refused: 'wrong-password' } : answer;
    toasts.show({ text: t('session.signed-in', { name: answer.profile.name }), kind: 'done' });
    return null;
  }
  return (
    <Form
      submission={submission}
      action={t('common.sign-in')}
      beside={
        <span>
          {t('session.no-account')}{' '}
          <A href={`/register?then=${encodeURIComponent(props.then)}${props.hash}`}>{t('common.register')}</A>
        </span>
      }
      after={
        <>
          <p>
            <A href="/reset">{t('session.forgotten')}</A>
          </p>
          <Show when={facts()?.hasSample}>
            <p class="small quiet">{t('session.demo-note')}</p>
          </Show>
        </>
      }
    >
      <EmailField value={email()} onValue={setEmail} error={submission.wrong('email')} />
      <PasswordField
        label={t('session.password')}
        autocomplete="current-password"
        value={password()}
        onValue={setPassword}
        error={submission.wrong('password')}
      />
    </Form>
  );
}
