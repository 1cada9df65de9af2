import { Show, untrack } from 'solid-js';
import { pointedNow } from '../../../shared/compilation/pointed-now.ts';
import type { MeetingId } from '../../../shared/ids.ts';
import { directionOf } from '../../../shared/languages/language.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { dotted } from '../../ui/label/dotted.ts';
import { createPublished } from '../compilation/published-compilation.ts';
import { pointingInWords } from '../compilation/reading-desk/pointing-in-words.ts';
import { fitting } from './fitting.ts';

/** The passage to which the chair points, with its number and where it comes from. */
export function PassageOnScreen(props: { readonly meetingId: MeetingId }) {
  const t = useT();
  const { meeting } = useMeeting();
  const { reading } = createPublished(
    untrack(() => props.meetingId),
    () => meeting.compilation.version,
  );
  const passage = () => {
    const now = reading();
    return now.state === 'there' ? now.published.passages.find(({ id }) => id === pointedNow(meeting)) : undefined;
  };
  return (
    <Show when={passage()}>
      {(pointed) => (
        <figure class="screen-passage" data-passage={pointed().id}>
          <span class="screen-number">{pointed().number}</span>
          <blockquote style={fitting(pointed().text)} lang={pointed().language} dir={directionOf(pointed().language)}>
            {pointed().text}
          </blockquote>
          <figcaption>
            {dotted([...new Set(pointed().sources.map(({ organisation }) => organisation))])}
            <span class="screen-pointing">{pointingInWords(t, meeting, pointed())}</span>
          </figcaption>
        </figure>
      )}
    </Show>
  );
}
