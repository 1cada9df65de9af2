import { useNavigate } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import type { ConsultationMade } from '../../shared/protocol/http-consultations.ts';
import {
  AgendaFields,
  AskedFields,
  CalendarFields,
  type FormPart,
  GroupField,
  MeetingFields,
} from '../features/wording/consultation-fields.tsx';
import {
  asConsultation,
  type ConsultationDraft,
  emptyDraft,
  mistakesIn,
} from '../features/wording/new-consultation.ts';
import { createDraft } from '../session/draft.ts';
import { useT } from '../session/language-context.tsx';
import { type Failure, isFailure, request } from '../session/request.ts';
import { Refused } from '../ui/answered.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorSummary, type Mistake } from '../ui/error-summary.tsx';
import { NeedsSignIn } from '../ui/needs-sign-in.tsx';
import { Page } from '../ui/page.tsx';
import { useToasts } from '../ui/toasts.tsx';

/** `/consultations/new`: a consultation of one's own, from an empty form. */
export function NewConsultationPage() {
  const t = useT();
  return (
    <Page title={t('writing.form.title')} lead={t('writing.form.lead')}>
      <NeedsSignIn>{() => <ConsultationForm />}</NeedsSignIn>
    </Page>
  );
}

function ConsultationForm() {
  const t = useT();
  const toasts = useToasts();
  const navigate = useNavigate();
  const { draft, setDraft, discard, wasKept, now } = createDraft<ConsultationDraft>('consultation', emptyDraft);
  const [mistakes, setMistakes] = createSignal<readonly Mistake[]>([]);
  const [refusal, setRefusal] = createSignal<Failure>();
  const [busy, setBusy] = createSignal(false);

  async function send(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (busy()) return;
    setRefusal(undefined);
    setMistakes(mistakesIn(draft, t));
    if (mistakes().length > 0) return;
    setBusy(true);
    const answer = await request<ConsultationMade>('POST', '/api/consultations', asConsultation(now()));
    setBusy(false);
    if (isFailure(answer)) return void setRefusal(answer);
    discard();
    toasts.show({ text: t('writing.form.created'), kind: 'done' });
    navigate(`/consultations/${answer.consultation}`);
  }
  const startAgain = () => {
    if (!confirm(t('writing.form.discard-question'))) return;
    discard();
    setMistakes([]);
  };
  const part: FormPart = {
    draft,
    onChange: (change) => setDraft(change),
    wrong: (control) => mistakes().find((mistake) => mistake.control === control)?.text,
  };
  return (
    <form class="form" noValidate onSubmit={send}>
      <Show when={wasKept()}>
        <p class="row quiet">
          {t('writing.form.draft-kept')}
          <Button size="small" kind="quiet" onClick={startAgain}>
            {t('writing.form.discard')}
          </Button>
        </p>
      </Show>
      <ErrorSummary mistakes={mistakes()} />
      <AskedFields {...part} group={<GroupField {...part} />} />
      <CalendarFields {...part} />
      <MeetingFields {...part} />
      <AgendaFields {...part} />
      <Refused failure={refusal()} />
      <div class="form-foot">
        <Button type="submit" kind="primary" size="large" busy={busy()}>
          {t('writing.form.create')}
        </Button>
      </div>
    </form>
  );
}
