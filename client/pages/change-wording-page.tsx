import { A, useParams } from '@solidjs/router';
import { Show } from 'solid-js';
import type { ConsultationAnswer } from '../../shared/protocol/http-consultations.ts';
import { ChangeWordingForm } from '../features/wording/change-wording-form.tsx';
import { createAnswer } from '../session/answer.ts';
import { useT } from '../session/language-context.tsx';
import { request } from '../session/request.ts';
import { Answered } from '../ui/answered.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { NeedsSignIn } from '../ui/needs-sign-in.tsx';
import { Page } from '../ui/page.tsx';

const find = (id: string) => request<ConsultationAnswer>('GET', `/api/consultations/${encodeURIComponent(id)}`);

/** `/consultations/:id/change`: what is asked and by when, said otherwise. For the secretaries of its meeting. */
export function ChangeWordingPage() {
  const t = useT();
  return (
    <Page title={t('writing.change.title')} lead={t('writing.change.lead')}>
      <NeedsSignIn>{() => <Changing />}</NeedsSignIn>
    </Page>
  );
}

function Changing() {
  const params = useParams<{ id: string }>();
  const { answer, reload } = createAnswer(() => params.id, find);
  return (
    <Answered answer={answer()} onRetry={reload}>
      {(consultation) => (
        <Show when={consultation().mayChange} fallback={<NotForYou id={params.id} />}>
          <ChangeWordingForm consultation={consultation()} find={() => find(params.id)} />
        </Show>
      )}
    </Answered>
  );
}

function NotForYou(props: { readonly id: string }) {
  const t = useT();
  return (
    <EmptyState
      kind="refused"
      title={t('refusals.not-permitted')}
      actions={
        <A class="button" data-kind="plain" href={`/consultations/${props.id}`}>
          {t('writing.change.back')}
        </A>
      }
    />
  );
}
