import { Show } from 'solid-js';
import type { ConsultationAnswer } from '../../../shared/protocol/http/consultations/consultations.ts';
import { ChangeWordingForm } from '../../features/wording/change-wording-form.tsx';
import { createAnswer } from '../../http/answer.ts';
import { request } from '../../http/request.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useParam } from '../../routing/router.tsx';
import { Answered } from '../../ui/form/answered.tsx';
import { EmptyState } from '../../ui/page/empty-state.tsx';
import { NeedsSignIn } from '../../ui/page/needs-sign-in.tsx';
import { Page } from '../../ui/page/page.tsx';

const find = (id: string) => request<ConsultationAnswer>('GET', `/api/consultations/${encodeURIComponent(id)}`);

/** `/consultations/:id/change`: changes the question and the dates. For the secretaries of its meeting. */
export function ChangeWordingPage() {
  const t = useT();
  return (
    <Page title={t('writing.change.title')} lead={t('writing.change.lead')}>
      <NeedsSignIn>{() => <Changing />}</NeedsSignIn>
    </Page>
  );
}

function Changing() {
  const id = useParam('id');
  const { answer, reload } = createAnswer(id, find);
  return (
    <Answered answer={answer()} onRetry={reload}>
      {(consultation) => (
        <Show when={whyNot(consultation()) === null} fallback={<NotForYou id={id()} why={whyNot(consultation())} />}>
          <ChangeWordingForm consultation={consultation()} find={() => find(id())} />
        </Show>
      )}
    </Answered>
  );
}

type WhyNot = 'not-permitted' | 'consultation-closed' | null;
function whyNot({ mayChange, closedAt }: ConsultationAnswer): WhyNot {
  if (!mayChange) return 'not-permitted';
  return closedAt === null ? null : 'consultation-closed';
}

function NotForYou(props: { readonly id: string; readonly why: WhyNot }) {
  const t = useT();
  return (
    <EmptyState
      kind="refused"
      title={t(`refusals.${props.why ?? 'not-permitted'}`)}
      actions={
        <a class="button" data-kind="plain" href={`/consultations/${props.id}`}>
          {t('writing.change.back')}
        </a>
      }
    />
  );
}
