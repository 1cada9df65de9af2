import { createSignal, Show } from 'solid-js';
import type { SetupAnswer } from '../../../shared/protocol/http/people/administration.ts';
import { createAnswer } from '../../http/answer.ts';
import { type Failure, isFailure, request } from '../../http/request.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useNavigate } from '../../routing/router.tsx';
import { useSession } from '../../session/session-context.tsx';
import { Answered } from '../../ui/form/answered.tsx';
import { Field } from '../../ui/form/field.tsx';
import { Form } from '../../ui/form/form.tsx';
import { mistakesOf } from '../../ui/form/mistakes.ts';
import { createSubmission } from '../../ui/form/submission.ts';
import { useToasts } from '../../ui/layer/toasts.tsx';
import { EmptyState } from '../../ui/page/empty-state.tsx';
import { NeedsSignIn } from '../../ui/page/needs-sign-in.tsx';
import { Page } from '../../ui/page/page.tsx';

/** `/setup`: where a server without an administrator gets its first one. */
export function SetupPage() {
  const t = useT();
  const { session } = useSession();
  const { answer, reload } = createAnswer(
    () => true,
    () => request<SetupAnswer>('GET', '/api/setup'),
  );
  return (
    <Page title={t('administration.setup.title')} width="narrow">
      <Answered answer={answer()} onRetry={reload}>
        {(setup) => (
          <Show
            when={setup().needed}
            fallback={<EmptyState title={t('administration.setup.over')} actions={<ToAdmin />} />}
          >
            <div class="stack">
              <p>{t('administration.setup.lead')}</p>
              <Show when={session() !== null} fallback={<AccountFirst />}>
                <NeedsSignIn>{() => <CodeForm />}</NeedsSignIn>
              </Show>
            </div>
          </Show>
        )}
      </Answered>
    </Page>
  );
}

/** On a new server hardly anybody has an account. */
function AccountFirst() {
  const t = useT();
  return (
    <>
      <p>{t('administration.setup.account')}</p>
      <p class="row">
        <a class="button" data-kind="primary" href="/register?then=/setup">
          {t('administration.setup.register')}
        </a>
        <a class="button" data-kind="plain" href="/sign-in?then=/setup">
          {t('common.sign-in')}
        </a>
      </p>
    </>
  );
}

function ToAdmin() {
  const t = useT();
  return (
    <a class="button" data-kind="plain" href="/admin">
      {t('administration.setup.go')}
    </a>
  );
}

function CodeForm() {
  const t = useT();
  const { refresh } = useSession();
  const toasts = useToasts();
  const navigate = useNavigate();
  const [code, setCode] = createSignal('');
  const submission = createSubmission({
    mistakes: () => mistakesOf([[code().trim() === '', 'code', t('administration.setup.code-wrong')]]),
    send,
  });

  async function send(): Promise<Failure | null> {
    const answer = await request<object>('POST', '/api/setup', { code: code() });
    if (isFailure(answer)) return answer;
    toasts.show({ text: t('administration.setup.done'), kind: 'done' });
    await refresh();
    navigate('/admin');
    return null;
  }
  return (
    <Form submission={submission} action={t('administration.setup.become')}>
      <Field
        label={t('administration.setup.code')}
        hint={t('administration.setup.code-hint')}
        name="code"
        dir="ltr"
        autocomplete="off"
        autocapitalize="none"
        value={code()}
        onValue={setCode}
        error={submission.wrong('code')}
      />
    </Form>
  );
}
