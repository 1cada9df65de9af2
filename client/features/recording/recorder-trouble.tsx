import { createSignal, onCleanup, onMount, Show } from 'solid-js';
import type { RecordingsOfMeeting, Trouble } from '../../../shared/protocol/http/meetings/recordings.ts';
import { GIGABYTES_AT_MOST, HOURS_AT_MOST } from '../../../shared/recording/recording-bounds.ts';
import { isFailure, request } from '../../http/request.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';

const ASK_EVERY_MS = 5000;

/** Why nothing is recorded that should be: for the chair and the secretary, who alone ask. */
export function RecorderTrouble() {
  const t = useT();
  const { meeting } = useMeeting();
  const [trouble, setTrouble] = createSignal<Trouble | null>(null);
  async function ask(): Promise<void> {
    const id = meeting.sitting.convocation?.meetingId ?? '';
    const found = await request<RecordingsOfMeeting>('GET', `/api/meetings/${encodeURIComponent(id)}/recordings`);
    if (!isFailure(found)) setTrouble(found.trouble);
  }
  onMount(() => {
    void ask();
    const asking = setInterval(() => void ask(), ASK_EVERY_MS);
    onCleanup(() => clearInterval(asking));
  });
  return (
    <Show when={trouble()}>
      {(why) => (
        <p class="recording-trouble" role="alert">
          {t(`recording.${why()}`, { hours: HOURS_AT_MOST, gigabytes: GIGABYTES_AT_MOST })}
        </p>
      )}
    </Show>
  );
}
