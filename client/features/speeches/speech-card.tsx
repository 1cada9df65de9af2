import { createMemo, Show } from 'solid-js';
import type { FloorRequest } from '../../../shared/floor/requests/floor-request.ts';
import { textNow } from '../../../shared/speeches/held-texts.ts';
import { mayRead } from '../../../shared/speeches/speech-rules.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';

/** At the turn, the text that was handed in for it: for those who record, interpret and caption, and for the speaker (H7). */
export function SpeechCard(props: { readonly request: FloorRequest }) {
  const t = useT();
  const { meeting, person } = useMeeting();
  const speech = createMemo(() => {
    const held = meeting.floor.holder?.requestId === props.request.id ? textNow(meeting) : undefined;
    return held && mayRead(meeting, held, person()) ? held : undefined;
  });
  const address = (id: string) => `/meetings/${meeting.sitting.convocation?.meetingId}/speeches/${id}`;
  return (
    <Show when={speech()}>
      {(found) => (
        <p class="small">
          <a href={address(found().id)} target="_blank" rel="noopener">
            {t(found().person === person() ? 'speeches.card-own' : 'speeches.card')}
          </a>
        </p>
      )}
    </Show>
  );
}
