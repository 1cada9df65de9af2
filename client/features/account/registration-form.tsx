import { createSignal, Show, untrack } from 'solid-js';
import { PASSWORD_MIN } from '../../../shared/account/password-strength.ts';
import type { Role } from '../../../shared/actor.ts';
import { isFailure } from '../../http/request.ts';
import { createServerFacts } from '../../http/server-facts.ts';
import { useLanguage } from '../../i18n/language-context.tsx';
import { useNavigate } from '../../routing/router.tsx';
import { useSession } from '../../session/session-context.tsx';
import { EmailField } from '../../ui/form/email-field.tsx';
import { Form } from '../../ui/form/form.tsx';
import { PasswordField } from '../../ui/form/password-field.tsx';
import { createSubmission } from '../../ui/form/submission.ts';
import { useToasts } from '../../ui/layer/toasts.tsx';
import { isChosen } from './profile/profile-draft.ts';
import { ProfileFields } from './profile/profile-fields.tsx';
import { mistakesIn, nothingEnteredAs, type RegistrationDraft, remarkOn } from './registration.ts';

/** `role`: the role in which the invitation admits. */
type Props = { readonly then: string; readonly invitation?: string; readonly role?: Role };

/** Everything that an account needs, on one sheet. What has been entered stays when the server refuses. */
export function RegistrationForm(props: Props) {
  const { t, language } = useLanguage();
  const { register } = useSession();
  const toasts = useToasts();
  const navigate = useNavigate();
  const [draft, setWhole] = createSignal(untrack(() => nothingEnteredAs(props.role)));
  const setDraft = (change: Partial<RegistrationDraft>) => setWhole((before) => ({ ...before, ...change }));
  const facts = createServerFacts();
  const submission = createSubmission({
    mistakes: () => mistakesIn(draft(), t),
    send,
  });

  async function send() {
    const entered = draft();
    if (!isChosen(entered)) return null;
    const invitation = props.invitation ? { invitation: props.invitation } : {};
    const then = props.then;
    const answer = await register({ ...entered, language: language(), ...invitation });
    if (isFailure(answer)) return answer;
    toasts.show({ text: t('session.signed-in', { name: answer.profile.name }), kind: 'done' });
    navigate(then);
    return null;
  }
  return (
    <Form
      submission={submission}
      action={t('common.register')}
      beside={
        <Show when={!props.invitation}>
          <span>
            {t('session.has-account')}{' '}
            <a href={`/sign-in?then=${encodeURIComponent(props.then)}`}>{t('common.sign-in')}</a>
          </span>
        </Show>
      }
    >
      <ProfileFields draft={draft()} wrong={submission.wrong} onChange={setDraft} />
      <EmailField
        hint={t('session.email-hint')}
        value={draft().email}
        onValue={(email) => setDraft({ email })}
        error={submission.wrong('email')}
      />
      <PasswordField
        label={t('session.password')}
        hint={t('session.password-hint', { count: PASSWORD_MIN })}
        remark={remarkOn(draft(), t)}
        autocomplete="new-password"
        value={draft().password}
        onValue={(password) => setDraft({ password })}
        error={submission.wrong('password')}
      />
      <Show when={facts()}>
        {(server) => (
          <p class="quiet">{t(server().byMail ? 'session.verified-by-mail' : 'session.verified-by-hand')}</p>
        )}
      </Show>
    </Form>
  );
}
