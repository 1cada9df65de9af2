import type { Deadline } from '../../shared/paper/contributing.ts';
import type { ConsultationAnswer } from '../../shared/protocol/http/consultations/consultations.ts';
import type { MeetingFacts } from '../../shared/protocol/http/meetings/meetings.ts';
import { RescheduleForm } from '../features/wording/appointment/reschedule-form.tsx';
import { reschedulingWords } from '../features/wording/appointment/telling.ts';
import { createAnswer } from '../http/answer.ts';
import { type Failure, isFailure, request } from '../http/request.ts';
import { createServerFacts } from '../http/server-facts.ts';
import { useT } from '../i18n/language-context.tsx';
import { useParam } from '../routing/router.tsx';
import { Answered } from '../ui/form/answered.tsx';
import { NeedsSignIn } from '../ui/page/needs-sign-in.tsx';
import { Page } from '../ui/page/page.tsx';

/** `/meetings/:id/change`: when and where the meeting is, until it opens. The server says whether the person may. */
export function ChangeMeetingPage() {
  const t = useT();
  const facts = createServerFacts();
  const byMail = () => facts()?.byMail ?? true;
  return (
    <Page title={t('writing.rescheduling.title')} lead={t(reschedulingWords(byMail()).lead)}>
      <NeedsSignIn>{() => <Changing byMail={byMail()} />}</NeedsSignIn>
    </Page>
  );
}

type Found = { readonly meeting: MeetingFacts; readonly deadline: Deadline | null };

async function find(id: string): Promise<Found | Failure> {
  const meeting = await request<MeetingFacts>('GET', `/api/meetings/${encodeURIComponent(id)}`);
  if (isFailure(meeting)) return meeting;
  const consultation = await request<ConsultationAnswer>('GET', `/api/consultations/${meeting.consultationId}`);
  return isFailure(consultation) ? consultation : { meeting, deadline: consultation.deadline };
}

function Changing(props: { readonly byMail: boolean }) {
  const id = useParam('id');
  const { answer, reload } = createAnswer(id, find);
  return (
    <Answered answer={answer()} onRetry={reload}>
      {(found) => <RescheduleForm {...found()} byMail={props.byMail} />}
    </Answered>
  );
}
