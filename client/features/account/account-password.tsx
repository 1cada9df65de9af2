import { createSignal } from 'solid-js';
import { PASSWORD_MIN } from '../../../shared/account/password-strength.ts';
import { isFailure } from '../../http/request.ts';
import { useT } from '../../i18n/language-context.tsx';
import type { Session } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { mistakesOf } from '../../ui/form/mistakes.ts';
import { PasswordField } from '../../ui/form/password-field.tsx';
import { createSubmission } from '../../ui/form/submission.ts';
import { useToasts } from '../../ui/layer/toasts.tsx';
import { AccountCard } from './account-card.tsx';
import { remarkOn } from './registration.ts';

/** A new password, for a person who knows the present one. */
export function PasswordCard(props: { readonly session: Session }) {
  const t = useT();
  const { changePassword } = useSession();
  const toasts = useToasts();
  const [present, setPresent] = createSignal('');
  const [password, setPassword] = createSignal('');
  const remark = () => remarkOn({ ...props.session.profile, email: props.session.email, password: password() }, t);
  const mistakes = () =>
    mistakesOf([
      [present() === '', 'presentPassword', t('session.wrong.present-password')],
      [password().length < PASSWORD_MIN, 'password', t('session.wrong.password-short', { count: PASSWORD_MIN })],
    ]);
  const submission = createSubmission({ mistakes, send });

  async function send() {
    const answer = await changePassword({ present: present(), password: password() });
    if (isFailure(answer)) return answer;
    setPresent('');
    setPassword('');
    toasts.show({ text: t('session.account.password-changed', { count: answer.ended }), kind: 'done' });
    return null;
  }
  return (
    <AccountCard
      title={t('session.password')}
      note={t('session.account.password-note')}
      action={t('session.account.change-password')}
      submission={submission}
    >
      {/* For password managers, which have to know whose password it is. */}
      <input type="email" name="email" autocomplete="username" value={props.session.email} readOnly hidden />
      <PasswordField
        label={t('session.account.present-password')}
        name="presentPassword"
        autocomplete="current-password"
        value={present()}
        onValue={setPresent}
        error={submission.wrong('presentPassword')}
      />
      <PasswordField
        label={t('session.account.new-password')}
        hint={t('session.password-hint', { count: PASSWORD_MIN })}
        remark={remark()}
        autocomplete="new-password"
        value={password()}
        onValue={setPassword}
        error={submission.wrong('password')}
      />
    </AccountCard>
  );
}
