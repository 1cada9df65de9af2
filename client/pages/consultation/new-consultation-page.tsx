import { Show } from 'solid-js';
import type { ConsultationMade } from '../../../shared/protocol/http/consultations/consultations.ts';
import { createDraft } from '../../device/draft.ts';
import { AllowanceNote } from '../../features/account/allowance-note.tsx';
import { Allowed } from '../../features/account/allowed.tsx';
import { AgendaFields } from '../../features/wording/agenda-fields.tsx';
import { CalendarFields } from '../../features/wording/appointment/calendar-fields.tsx';
import { MeetingFields } from '../../features/wording/appointment/meeting-fields.tsx';
import { AskedFields, GroupField } from '../../features/wording/asked-fields.tsx';
import type { FormPart } from '../../features/wording/form-part.tsx';
import {
  asConsultation,
  type ConsultationDraft,
  controlOf,
  emptyDraft,
  mistakesIn,
} from '../../features/wording/new-consultation.ts';
import { isFailure, request } from '../../http/request.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useNavigate } from '../../routing/router.tsx';
import { Button } from '../../ui/button.tsx';
import { Refused } from '../../ui/form/answered.tsx';
import { ErrorSummary } from '../../ui/form/error-summary.tsx';
import { createSubmission } from '../../ui/form/submission.ts';
import { useToasts } from '../../ui/layer/toasts.tsx';
import { NeedsSignIn } from '../../ui/page/needs-sign-in.tsx';
import { Page } from '../../ui/page/page.tsx';

/** `/consultations/new`: a consultation of one's own, from an empty form. */
export function NewConsultationPage() {
  const t = useT();
  return (
    <Page title={t('writing.form.title')} lead={t('writing.form.lead')}>
      <NeedsSignIn>
        {(session) => (
          <Allowed deed="found" session={session()}>
            <AllowanceNote counted="found" />
            <ConsultationForm />
          </Allowed>
        )}
      </NeedsSignIn>
    </Page>
  );
}

function ConsultationForm() {
  const t = useT();
  const toasts = useToasts();
  const navigate = useNavigate();
  const { draft, setDraft, discard, wasKept, now } = createDraft<ConsultationDraft>('consultation', emptyDraft);
  const { submit, onInput, mistakes, failure, isBusy, wrong, forgive } = createSubmission({
    mistakes: () => mistakesIn(draft, t),
    controlOf,
    send,
  });

  async function send() {
    const answer = await request<ConsultationMade>('POST', '/api/consultations', asConsultation(now()));
    if (isFailure(answer)) return answer;
    discard();
    toasts.show({ text: t('writing.form.created'), kind: 'done' });
    navigate(`/consultations/${answer.consultation}`);
    return null;
  }
  const startAgain = () => {
    if (!confirm(t('writing.form.discard-question'))) return;
    discard();
    forgive();
  };
  const part: FormPart = { draft, wrong, onChange: (change) => setDraft(change) };
  return (
    <form class="form" noValidate onInput={onInput} onSubmit={submit}>
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
      <Refused failure={failure()} />
      <div class="form-foot">
        <Button type="submit" kind="primary" size="large" busy={isBusy()}>
          {t('writing.form.create')}
        </Button>
      </div>
    </form>
  );
}
