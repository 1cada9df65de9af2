import type { Deadline } from '../../shared/contributing.ts';
import type { ConsultationAnswer } from '../../shared/protocol/http-consultations.ts';
import type { MeetingFacts } from '../../shared/protocol/http-meetings.ts';
import { RescheduleForm } from '../features/wording/reschedule-form.tsx';
import { reschedulingWords } from '../features/wording/telling.ts';
import { useParam } from '../routing/router.tsx';
import { createAnswer } from '../session/answer.ts';
import { useT } from '../session/language-context.tsx';
import { type Failure, isFailure, request } from '../session/request.ts';
import { createServerFacts } from '../session/server-facts.ts';
import { Answered } from '../ui/answered.tsx';
import { NeedsSignIn } from '../ui/needs-sign-in.tsx';
import { Page } from '../ui/page.tsx';

/** `/meetings/:id/change`: when and where the meeting is, until it opens. Whether somebody may is for the server to say. */
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
