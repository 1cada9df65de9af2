import { Show } from 'solid-js';
import type { LinkShown } from '../../../shared/protocol/http/people/session.ts';
import { NewPasswordForm } from '../../features/account/new-password-form.tsx';
import { ResetWish } from '../../features/account/reset-wish-form.tsx';
import { createAnswer } from '../../http/answer.ts';
import { request } from '../../http/request.ts';
import { useT } from '../../i18n/language-context.tsx';
import { usePlace } from '../../routing/router.tsx';
import { Answered } from '../../ui/form/answered.tsx';
import { Page } from '../../ui/page/page.tsx';

/** `/reset`: asks for the link to a new password; `#` and what that link holds: takes the new password. */
export function ResetPage() {
  const t = useT();
  const place = usePlace();
  const token = () => place().hash.slice(1);
  return (
    <Page title={t('accounts.reset-title')} width="narrow">
      <Show when={token()} fallback={<ResetWish />}>
        {(held) => <Choosing token={held()} />}
      </Show>
    </Page>
  );
}

function Choosing(props: { readonly token: string }) {
  const t = useT();
  const { answer, reload } = createAnswer(
    () => props.token,
    (token) => request<LinkShown>('POST', '/api/account/link', { token, purpose: 'reset' }),
  );
  return (
    <div class="stack">
      <Answered answer={answer()} onRetry={reload}>
        {(account) => <NewPasswordForm token={props.token} account={account()} />}
      </Answered>
      <Show when={answer().state === 'failed'}>
        <p>
          <a href="/reset">{t('accounts.reset-again')}</a>
        </p>
      </Show>
    </div>
  );
}
