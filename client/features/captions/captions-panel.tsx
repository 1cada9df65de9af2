import { untrack } from 'solid-js';
import type { MeetingId } from '../../../shared/ids.ts';
import { openSocket } from '../../connection/socket.ts';
import { useT } from '../../i18n/language-context.tsx';
import { createCaptions } from './captions-channel.ts';
import { CaptionsView } from './captions-view.tsx';

/** Captions in the hall; they have a page of their own for a second screen. */
export function CaptionsPanel(props: { readonly meetingId: MeetingId }) {
  const t = useT();
  const captions = createCaptions(
    openSocket('/captions'),
    untrack(() => props.meetingId),
  );
  return (
    <div class="stack">
      <CaptionsView captions={captions} />
      <a href={`/meetings/${props.meetingId}/captions`} target="_blank" rel="noopener">
        {t('captions.ownPage')}
      </a>
    </div>
  );
}
