import { createSignal, Show } from 'solid-js';
import { type Failure, isFailure } from '../../http/request.ts';
import { createServerFacts } from '../../http/server-facts.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Navigate, usePlace, useSearch } from '../../routing/router.tsx';
import { useSession } from '../../session/session-context.tsx';
import { wayOn } from '../../session/way-on.ts';
import { EmailField, noAddress } from '../../ui/form/email-field.tsx';
import { Form } from '../../ui/form/form.tsx';
import { mistakesOf } from '../../ui/form/mistakes.ts';
import { PasswordField } from '../../ui/form/password-field.tsx';
import { createSubmission } from '../../ui/form/submission.ts';
import { useToasts } from '../../ui/layer/toasts.tsx';
import { Page } from '../../ui/page/page.tsx';

/** `/sign-in`; `?then=` names the next page, which also gets what stands behind the `#`. */
export function SignInPage() {
  const t = useT();
  const { session } = useSession();
  const then = useSearch('then');
  const place = usePlace();
  return (
    <Page title={t('common.sign-in')} lead={t('session.sign-in-lead')} width="narrow">
      <Show when={!session()} fallback={<Navigate href={wayOn(then()) + place().hash} />}>
        <SignInForm then={wayOn(then())} hash={place().hash} />
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
          <a href={`/register?then=${encodeURIComponent(props.then)}${props.hash}`}>{t('common.register')}</a>
        </span>
      }
      after={
        <>
          <p>
            <a href="/reset">{t('session.forgotten')}</a>
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
