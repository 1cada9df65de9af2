import { createSignal, Match, Show, Switch } from 'solid-js';
import { isFailure, request } from '../../http/request.ts';
import { createServerFacts } from '../../http/server-facts.ts';
import { useLanguage } from '../../i18n/language-context.tsx';
import { EmailField, noAddress } from '../../ui/form/email-field.tsx';
import { Form } from '../../ui/form/form.tsx';
import { mistakesOf } from '../../ui/form/mistakes.ts';
import { createSubmission } from '../../ui/form/submission.ts';
import { EmptyState } from '../../ui/page/empty-state.tsx';
import { Loading } from '../../ui/page/progress.tsx';

/** The way to a new password: by e-mail, or by the operator of a server that sends none. */
export function ResetWish() {
  const { t } = useLanguage();
  const facts = createServerFacts();
  return (
    <Switch fallback={<Loading />}>
      <Match when={facts()?.byMail}>
        <ResetWishForm />
      </Match>
      <Match when={facts()}>
        <EmptyState title={t('refusals.no-mail')}>{t('accounts.reset-without-mail')}</EmptyState>
      </Match>
    </Switch>
  );
}

/** Asks for the link for a new password. What follows is the same whether the address has an account or not. */
function ResetWishForm() {
  const { t, language } = useLanguage();
  const [email, setEmail] = createSignal('');
  const [isAsked, setAsked] = createSignal(false);
  const submission = createSubmission({ mistakes: () => mistakesOf([noAddress(email(), t)]), send });

  async function send() {
    setAsked(false);
    const answer = await request<object>('POST', '/api/account/reset', { email: email().trim(), language: language() });
    if (isFailure(answer)) return answer;
    setAsked(true);
    return null;
  }
  return (
    <div class="stack">
      <p>{t('accounts.reset-lead')}</p>
      <Form submission={submission} action={t('accounts.reset-ask')}>
        <EmailField value={email()} onValue={setEmail} error={submission.wrong('email')} />
        <div role="status">
          <Show when={isAsked()}>
            <div class="card stack">
              <p>{t('accounts.reset-asked')}</p>
              <p class="quiet">{t('accounts.reset-not-arrived')}</p>
            </div>
          </Show>
        </div>
      </Form>
    </div>
  );
}
