import { createSignal } from 'solid-js';
import { PASSWORD_MIN } from '../../../shared/account/password-strength.ts';
import type { LinkShown } from '../../../shared/protocol/http/people/session.ts';
import { isFailure } from '../../http/request.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useNavigate } from '../../routing/router.tsx';
import { useSession } from '../../session/session-context.tsx';
import { Form } from '../../ui/form/form.tsx';
import { mistakesOf } from '../../ui/form/mistakes.ts';
import { PasswordField } from '../../ui/form/password-field.tsx';
import { createSubmission } from '../../ui/form/submission.ts';
import { useToasts } from '../../ui/layer/toasts.tsx';
import { remarkOn } from './registration.ts';

/** A new password for a person who holds the link of a letter. */
export function NewPasswordForm(props: { readonly token: string; readonly account: LinkShown }) {
  const t = useT();
  const { resetPassword } = useSession();
  const toasts = useToasts();
  const navigate = useNavigate();
  const [password, setPassword] = createSignal('');
  const submission = createSubmission({
    mistakes: () =>
      mistakesOf([
        [password().length < PASSWORD_MIN, 'password', t('session.wrong.password-short', { count: PASSWORD_MIN })],
      ]),
    send,
  });

  async function send() {
    const answer = await resetPassword({ token: props.token, password: password() });
    if (isFailure(answer)) return answer;
    toasts.show({ text: t('accounts.reset-done'), kind: 'done' });
    navigate('/', { replace: true });
    return null;
  }
  return (
    <Form submission={submission} action={t('accounts.reset-choose')}>
      <p>{t('accounts.reset-for', { name: props.account.name, email: props.account.email })}</p>
      {/* For password managers, which have to know whose password it is. */}
      <input type="email" name="email" autocomplete="username" value={props.account.email} readOnly hidden />
      <PasswordField
        label={t('session.account.new-password')}
        hint={t('session.password-hint', { count: PASSWORD_MIN })}
        remark={remarkOn({ ...props.account, password: password() }, t)}
        autocomplete="new-password"
        value={password()}
        onValue={setPassword}
        error={submission.wrong('password')}
      />
    </Form>
  );
}
