import { Show } from 'solid-js';
import type { Meeting } from '../../../shared/meeting.ts';
import type { Anchor } from '../../../shared/report/document.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';

/** When what a paragraph reports took place, ms; null where that is no moment. */
function momentOf({ floor, minutes }: Meeting, { kind, id }: Anchor): number | null {
  if (kind === 'intervention') return floor.interventions.find(({ requestId }) => requestId === id)?.from ?? null;
  if (kind === 'decision' || kind === 'action') return minutes.entries.find((entry) => entry.id === id)?.at ?? null;
  return null;
}

/** To the sound of what a paragraph reports, where recording went on. */
export function ListenLink(props: { readonly anchor: Anchor }) {
  const t = useT();
  const { meeting } = useMeeting();
  const at = () => {
    const moment = momentOf(meeting, props.anchor);
    const wasOn = meeting.recording.stretches.some(
      ({ from, to }) => moment !== null && from <= moment && (to === null || moment < to),
    );
    return wasOn ? moment : null;
  };
  return (
    <Show when={at()}>
      {(moment) => (
        <a
          class="document-listen"
          href={`/meetings/${meeting.sitting.convocation?.meetingId ?? ''}/recording?at=${new Date(moment()).toISOString()}`}
        >
          {t('recording.listen')}
        </a>
      )}
    </Show>
  );
}
