import { createSignal } from 'solid-js';
import { useT } from '../../session/language-context.tsx';
import { type Failure, isFailure } from '../../session/request.ts';
import type { Session } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import type { Mistake } from '../../ui/error-summary.tsx';
import { mistakesOf } from '../../ui/mistakes.ts';
import { PasswordField } from '../../ui/password-field.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { AccountCard } from './account-card.tsx';
import { PASSWORD_MIN } from './password-strength.ts';
import { errorOf } from './profile-fields.tsx';
import { remarkOn } from './registration.ts';

/** Another password, for who knows the present one. */
export function PasswordCard(props: { readonly session: Session }) {
  const t = useT();
  const { changePassword } = useSession();
  const toasts = useToasts();
  const [present, setPresent] = createSignal('');
  const [password, setPassword] = createSignal('');
  const [mistakes, setMistakes] = createSignal<readonly Mistake[]>([]);
  const [refusal, setRefusal] = createSignal<Failure>();
  const [busy, setBusy] = createSignal(false);
  const remark = () => remarkOn({ ...props.session.profile, email: props.session.email, password: password() }, t);
  const missing = () =>
    mistakesOf([
      [present() === '', 'presentPassword', t('session.wrong.present-password')],
      [password().length < PASSWORD_MIN, 'password', t('session.wrong.password-short', { count: PASSWORD_MIN })],
    ]);

  async function change(): Promise<void> {
    setRefusal(undefined);
    setMistakes(missing());
    if (mistakes().length > 0) return;
    setBusy(true);
    const answer = await changePassword({ present: present(), password: password() });
    setBusy(false);
    if (isFailure(answer)) return void setRefusal(answer);
    setPresent('');
    setPassword('');
    toasts.show({ text: t('session.account.password-changed', { count: answer.ended }), kind: 'done' });
  }
  return (
    <AccountCard
      title={t('session.password')}
      note={t('session.account.password-note')}
      action={t('session.account.change-password')}
      busy={busy()}
      mistakes={mistakes()}
      failure={refusal()}
      onSend={() => void change()}
    >
      {/* For password managers, which have to know whose password it is. */}
      <input type="email" name="email" autocomplete="username" value={props.session.email} readOnly hidden />
      <PasswordField
        label={t('session.account.present-password')}
        name="presentPassword"
        autocomplete="current-password"
        value={present()}
        onValue={setPresent}
        error={errorOf(mistakes(), 'presentPassword')}
      />
      <PasswordField
        label={t('session.account.new-password')}
        hint={t('session.password-hint', { count: PASSWORD_MIN })}
        remark={remark()}
        autocomplete="new-password"
        value={password()}
        onValue={setPassword}
        error={errorOf(mistakes(), 'password')}
      />
    </AccountCard>
  );
}
