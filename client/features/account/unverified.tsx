import { createSignal, onCleanup, onMount, Show } from 'solid-js';
import type { AddressAnswer } from '../../../shared/protocol/http/people/session.ts';
import { createAnswer } from '../../http/answer.ts';
import { isFailure, request } from '../../http/request.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/language-context.tsx';
import type { Session } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { Answered } from '../../ui/form/answered.tsx';
import { EmailField, noAddress } from '../../ui/form/email-field.tsx';
import { Form } from '../../ui/form/form.tsx';
import { mistakesOf } from '../../ui/form/mistakes.ts';
import { createSubmission } from '../../ui/form/submission.ts';
import { useToasts } from '../../ui/layer/toasts.tsx';

/**
 * What a person sees whose address is not verified: what has been sent where, what they may do meanwhile, and what they can do
 * next.
 */
export function Unverified(props: { readonly session: Session }) {
  const { t } = useLanguage();
  const { refresh } = useSession();
  const { answer, reload } = createAnswer(
    () => props.session.email,
    () => request<AddressAnswer>('GET', '/api/account/address'),
  );
  /** The link is opened in another tab, or on another device: a person who comes back here finds it done. */
  const look = () => void (document.visibilityState === 'visible' && refresh());
  onMount(() => {
    document.addEventListener('visibilitychange', look);
    onCleanup(() => document.removeEventListener('visibilitychange', look));
  });
  return (
    <section class="card stack" aria-labelledby="unverified">
      <h2 id="unverified">{t('accounts.not-verified')}</h2>
      <Answered answer={answer()} onRetry={reload}>
        {(address) => <AddressForm address={address()} onSent={() => void refresh().then(reload)} />}
      </Answered>
      <p class="quiet">{t('accounts.meanwhile')}</p>
    </section>
  );
}

function AddressForm(props: { readonly address: AddressAnswer; readonly onSent: () => void }) {
  const { t, language } = useLanguage();
  const toasts = useToasts();
  const formats = useFormats();
  const [entered, setEntered] = createSignal<string>();
  const email = () => entered() ?? props.address.email;
  const isOther = () => email().trim().toLowerCase() !== props.address.email;
  const state = () => (props.address.byMail ? (props.address.sent ?? 'none') : 'off');
  const submission = createSubmission({
    mistakes: () => mistakesOf([noAddress(email(), t)]),
    send,
  });

  async function send() {
    const wish = { email: email().trim(), language: language() };
    const answer = await request<AddressAnswer>('POST', '/api/account/verification', wish);
    if (isFailure(answer)) return answer;
    toasts.show({ text: t(answer.byMail ? 'accounts.sent-now' : 'accounts.address-changed'), kind: 'done' });
    setEntered(undefined);
    props.onSent();
    return null;
  }
  const action = () => {
    if (!props.address.byMail && !isOther()) return null;
    if (isOther()) return t('accounts.change-address');
    return t(state() === 'none' ? 'accounts.send' : 'accounts.send-again');
  };
  return (
    <Form
      submission={submission}
      action={action()}
      isAside
      after={
        <Show when={props.address.byMail}>
          <p class="quiet">{t('accounts.not-arrived')}</p>
          <Show when={props.address.few}>
            {(few) => (
              <p role="status">
                {t(few().left > 0 ? 'accounts.one-left' : 'accounts.none-left', { time: formats.moment(few().moreAt) })}
              </p>
            )}
          </Show>
        </Show>
      }
    >
      <p role="status">{t(`accounts.sent.${state()}`, { email: props.address.email })}</p>
      <EmailField
        label={t('accounts.address')}
        hint={t('accounts.address-hint')}
        autocomplete="email"
        value={email()}
        onValue={setEntered}
        error={submission.wrong('email')}
      />
    </Form>
  );
}
