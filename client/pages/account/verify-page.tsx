import { createSignal, Show } from 'solid-js';
import type { LinkShown, Verified } from '../../../shared/protocol/http/people/session.ts';
import { createAnswer } from '../../http/answer.ts';
import { type Failure, isFailure, request } from '../../http/request.ts';
import { useT } from '../../i18n/language-context.tsx';
import { usePlace } from '../../routing/router.tsx';
import { useSession } from '../../session/session-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Answered, Refused } from '../../ui/form/answered.tsx';
import { EmptyState } from '../../ui/page/empty-state.tsx';
import { Page } from '../../ui/page/page.tsx';

/** `/verify#` and what the link of a letter holds: whose account it is, and one button. Opening the link alone does nothing. */
export function VerifyPage() {
  const t = useT();
  const place = usePlace();
  const token = () => place().hash.slice(1);
  return (
    <Page title={t('accounts.verify-title')} width="narrow">
      <Show when={token()} fallback={<EmptyState kind="refused" title={t('accounts.no-link')} />}>
        {(held) => <Verifying token={held()} />}
      </Show>
    </Page>
  );
}

function Verifying(props: { readonly token: string }) {
  const { answer, reload } = createAnswer(
    () => props.token,
    (token) => request<LinkShown>('POST', '/api/account/link', { token, purpose: 'verify' }),
  );
  return (
    <Answered answer={answer()} onRetry={reload}>
      {(account) => <Question token={props.token} account={account()} />}
    </Answered>
  );
}

function Question(props: { readonly token: string; readonly account: LinkShown }) {
  const t = useT();
  const { session, refresh } = useSession();
  const [refusal, setRefusal] = createSignal<Failure>();
  const [isDone, setDone] = createSignal(false);
  const [isBusy, setBusy] = createSignal(false);
  async function verify() {
    setBusy(true);
    const answer = await request<Verified>('POST', '/api/account/verify', { token: props.token });
    setBusy(false);
    if (isFailure(answer)) return void setRefusal(answer);
    setDone(true);
    await refresh();
  }
  return (
    <div class="card stack">
      <Show
        when={isDone()}
        fallback={
          <>
            <p>{t('accounts.verify-question', { ...props.account })}</p>
            <Refused failure={refusal()} />
            <Button kind="primary" busy={isBusy()} onClick={() => void verify()}>
              {t('accounts.verify')}
            </Button>
            <p class="quiet">{t('accounts.verify-not-me')}</p>
          </>
        }
      >
        <p role="status">{t('accounts.verify-done', { email: props.account.email })}</p>
        <p>
          {t('accounts.verify-done-advice')}{' '}
          <a href={session() ? '/' : '/sign-in'}>{t(session() ? 'accounts.go-on' : 'common.sign-in')}</a>
        </p>
      </Show>
    </div>
  );
}
