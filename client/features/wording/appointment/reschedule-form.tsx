import { Show, untrack } from 'solid-js';
import { type Deadline, isAfterMeeting } from '../../../../shared/paper/contributing.ts';
import type { MeetingChanged, MeetingFacts } from '../../../../shared/protocol/http/meetings/meetings.ts';
import { appointmentIn } from '../../../../shared/sitting/sitting.ts';
import { createDraft } from '../../../device/draft.ts';
import { isFailure, request } from '../../../http/request.ts';
import { useFormats } from '../../../i18n/formats.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useNavigate } from '../../../routing/router.tsx';
import { Button } from '../../../ui/button.tsx';
import { Refused } from '../../../ui/form/answered.tsx';
import { ErrorSummary } from '../../../ui/form/error-summary.tsx';
import { createSubmission } from '../../../ui/form/submission.ts';
import { useToasts } from '../../../ui/layer/toasts.tsx';
import type { FormPart } from '../form-part.tsx';
import {
  type AppointmentDraft,
  asAppointment,
  controlOfAppointment,
  draftOf,
  mistakesInAppointment,
} from './appointment.ts';
import { MeetingFields } from './meeting-fields.tsx';
import { reschedulingWords } from './telling.ts';

type Props = {
  readonly meeting: MeetingFacts;
  /** The last day for contributions to its consultation. */
  readonly deadline: Deadline | null;
  readonly byMail: boolean;
};

/** Changes the title, place and time of a meeting before it opens. */
export function RescheduleForm(props: Props) {
  const t = useT();
  const toasts = useToasts();
  const navigate = useNavigate();
  const { draft, setDraft, discard, now } = untrack(() => {
    const { id, changes } = props.meeting;
    return createDraft<AppointmentDraft>(`meeting.${id}.${changes}`, draftOf(appointmentIn(props.meeting)));
  });
  const { submit, onInput, mistakes, failure, isBusy, wrong } = createSubmission({
    mistakes: () => mistakesInAppointment(draft, t),
    controlOf: controlOfAppointment,
    send,
  });
  const home = () => `/consultations/${props.meeting.consultationId}`;

  async function send() {
    const { id, changes } = props.meeting;
    const answer = await request<MeetingChanged>('PATCH', `/api/meetings/${id}`, { ...asAppointment(now()), changes });
    if (isFailure(answer)) return answer;
    discard();
    toasts.show({ text: t(reschedulingWords(answer.byMail).saved), kind: 'done' });
    navigate(home());
    return null;
  }
  const part: FormPart<AppointmentDraft> = { draft, wrong, onChange: (change) => setDraft(change) };
  return (
    <form class="form" noValidate onInput={onInput} onSubmit={submit}>
      <ErrorSummary mistakes={mistakes()} />
      <MeetingFields {...part} />
      <DeadlineWarning deadline={props.deadline} date={draft.meetingDate} />
      <Refused failure={failure()} />
      <div class="form-foot">
        <Button type="submit" kind="primary" size="large" busy={isBusy()}>
          {t(reschedulingWords(props.byMail).save)}
        </Button>
        <a href={home()}>{t('writing.change.back')}</a>
      </div>
    </form>
  );
}

/** The meeting may be moved before the last day for contributions, but this is hardly ever meant. */
function DeadlineWarning(props: { readonly deadline: Deadline | null; readonly date: string }) {
  const t = useT();
  const formats = useFormats();
  const late = () => (props.date !== '' && isAfterMeeting(props.deadline, props.date) ? props.deadline : null);
  return (
    <div role="status">
      <Show when={late()}>
        {(deadline) => (
          <p class="card">{t('writing.rescheduling.before-deadline', { day: formats.day(deadline().day) })}</p>
        )}
      </Show>
    </div>
  );
}
