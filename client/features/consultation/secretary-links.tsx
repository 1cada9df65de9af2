import CalendarClock from 'lucide-solid/icons/calendar-clock';
import FolderInput from 'lucide-solid/icons/folder-input';
import PencilLine from 'lucide-solid/icons/pencil-line';
import Users from 'lucide-solid/icons/users';
import { Show } from 'solid-js';
import type { ConsultationAnswer } from '../../../shared/protocol/http/consultations/consultations.ts';
import type { MeetingFacts } from '../../../shared/protocol/http/meetings/meetings.ts';
import { useT } from '../../i18n/language-context.tsx';
import { lazyWithWords } from '../../i18n/lazy-with-words.tsx';
import { EndingButtons } from './ending-buttons.tsx';

/** For those who decide about registrations. */
export const RegistrationsLink = lazyWithWords(
  ['registering'],
  async () => (await import('../registration/registrations-link.tsx')).RegistrationsLink,
);

/** What the secretary does with a consultation and its meeting. */
export function SecretaryLinks(props: {
  readonly consultation: ConsultationAnswer;
  readonly meeting: MeetingFacts | undefined;
  readonly onChanged: () => void;
}) {
  const t = useT();
  return (
    <div class="row">
      <Show when={props.consultation.closedAt === null}>
        <a class="button" data-kind="plain" href={`/consultations/${props.consultation.id}/change`}>
          <PencilLine />
          {t('consultations.change')}
        </a>
      </Show>
      <Show when={props.consultation.closedAt === null}>
        <a class="button" data-kind="plain" href={`/consultations/${props.consultation.id}/import`}>
          <FolderInput />
          {t('consultations.import')}
        </a>
      </Show>
      <Show when={props.meeting}>
        {(meeting) => (
          <>
            <Show when={meeting().phase.state === 'not-open'}>
              <a class="button" data-kind="plain" href={`/meetings/${meeting().id}/change`}>
                <CalendarClock />
                {t('consultations.change-meeting')}
              </a>
            </Show>
            <a class="button" data-kind="plain" href={`/people?meeting=${encodeURIComponent(meeting().id)}`}>
              <Users />
              {t('common.people')}
            </a>
            <RegistrationsLink meetingId={meeting().id} />
          </>
        )}
      </Show>
      <EndingButtons {...props} />
    </div>
  );
}
