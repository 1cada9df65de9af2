import { createSignal, Show } from 'solid-js';
import { useLanguage } from '../../session/language-context.tsx';
import { isFailure, request } from '../../session/request.ts';
import { Refused } from '../../ui/answered.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Field } from '../../ui/field.tsx';
import { mistakesOf } from '../../ui/mistakes.ts';
import { createSubmission } from '../../ui/submission.ts';

/** Asks for the link to a new password. What follows is the same whether the address has an account or not. */
export function ResetWishForm() {
  const { t, language } = useLanguage();
  const [email, setEmail] = createSignal('');
  const [isAsked, setAsked] = createSignal(false);
  const submission = createSubmission({
    mistakes: () => mistakesOf([[!/^\S+@\S+\.\S+$/.test(email().trim()), 'email', t('session.wrong.email')]]),
    send,
  });

  async function send() {
    setAsked(false);
    const answer = await request<object>('POST', '/api/account/reset', { email: email().trim(), language: language() });
    if (isFailure(answer)) return answer;
    setAsked(true);
    return null;
  }
  return (
    <form class="form" noValidate onSubmit={(event) => void submission.submit(event)}>
      <ErrorSummary mistakes={submission.mistakes()} />
      <Refused failure={submission.failure()} />
      <Field
        label={t('session.email')}
        name="email"
        type="email"
        autocomplete="username"
        autocapitalize="none"
        dir="ltr"
        value={email()}
        onValue={setEmail}
        error={submission.wrong('email')}
        required
      />
      <div role="status">
        <Show when={isAsked()}>
          <div class="card stack">
            <p>{t('accounts.reset-asked')}</p>
            <p class="quiet">{t('accounts.reset-not-arrived')}</p>
          </div>
        </Show>
      </div>
      <div class="form-foot">
        <Button type="submit" kind="primary" size="large" busy={submission.isBusy()}>
          {t('accounts.reset-ask')}
        </Button>
      </div>
    </form>
  );
}
