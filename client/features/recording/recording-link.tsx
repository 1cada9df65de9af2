import { Show } from 'solid-js';
import type { RecordingsOfMeeting } from '../../../shared/protocol/http/meetings/recordings.ts';
import { createAnswer } from '../../http/answer.ts';
import { request } from '../../http/request.ts';
import { useT } from '../../i18n/language-context.tsx';

const find = (id: string) => request<RecordingsOfMeeting>('GET', `/api/meetings/${encodeURIComponent(id)}/recordings`);

/** To the page of the recording, where there is one that the reader may hear. */
export function RecordingLink(props: { readonly meetingId: string }) {
  const t = useT();
  const { answer } = createAnswer(() => props.meetingId, find);
  const isThere = () => {
    const found = answer();
    return found.state === 'ready' && found.value.recordings.length > 0;
  };
  return (
    <Show when={isThere()}>
      <a href={`/meetings/${props.meetingId}/recording`}>{t('recording.heading')}</a>
    </Show>
  );
}
