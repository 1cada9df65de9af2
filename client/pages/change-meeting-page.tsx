import type { MeetingFacts } from '../../shared/protocol/http-meetings.ts';
import { RescheduleForm } from '../features/wording/reschedule-form.tsx';
import { reschedulingWords } from '../features/wording/telling.ts';
import { useParam } from '../routing/router.tsx';
import { createAnswer } from '../session/answer.ts';
import { useT } from '../session/language-context.tsx';
import { request } from '../session/request.ts';
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

function Changing(props: { readonly byMail: boolean }) {
  const id = useParam('id');
  const { answer, reload } = createAnswer(id, (id) =>
    request<MeetingFacts>('GET', `/api/meetings/${encodeURIComponent(id)}`),
  );
  return (
    <Answered answer={answer()} onRetry={reload}>
      {(meeting) => <RescheduleForm meeting={meeting()} byMail={props.byMail} />}
    </Answered>
  );
}
