import { Show } from 'solid-js';
import { stillWaiting } from '../../../../shared/floor/still-waiting.ts';
import type { AcceptedAnswer } from '../../../../shared/protocol/http/meetings/compiling.ts';
import { createAnswer } from '../../../http/answer.ts';
import { request } from '../../../http/request.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';

/** What closing leaves undone: those who wait, and wordings that were accepted and that no version has (C1). */
export function BeforeClosing() {
  const t = useT();
  const { meeting } = useMeeting();
  const { answer } = createAnswer(
    () => meeting.sitting.convocation?.meetingId,
    (id) => request<AcceptedAnswer>('GET', `/api/meetings/${id}/compiling/accepted`),
  );
  const unpublished = () => {
    const now = answer();
    return now.state === 'ready' ? now.value.suggestions.length : 0;
  };
  const waiting = () => stillWaiting(meeting.floor);
  return (
    <>
      <Show when={waiting() > 0}>
        <p>
          <strong>{t('presiding.stillWaiting', { count: waiting() })}</strong>
        </p>
      </Show>
      <Show when={unpublished() > 0}>
        <p>
          <strong>{t('presiding.unpublished', { count: unpublished() })}</strong>
        </p>
      </Show>
    </>
  );
}
