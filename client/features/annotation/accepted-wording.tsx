import { createMemo, For } from 'solid-js';
import type { PassageId, PersonId } from '../../../shared/ids.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useReadingDesk } from '../compilation/reading-desk-context.tsx';
import './annotations-panel.css';

/** Under a passage: who suggested words that it has now, and who accepted them (N15). */
export function AcceptedWording(props: { readonly passage: PassageId }) {
  const t = useT();
  const desk = useReadingDesk();
  const { meeting, state } = useMeeting();
  const annotations = createMemo(() => state().annotation.byId);
  const profileOf = (person: PersonId) => meeting.attendance.members[person]?.profile;
  const taken = createMemo(() =>
    desk.annotationsOf(props.passage).flatMap((id) => {
      const annotation = annotations()[id];
      const outcome = annotation?.acceptedBy ? desk.outcome(id) : null;
      return annotation && outcome?.outcome === 'changed' && outcome.asSuggested ? [annotation] : [];
    }),
  );
  return (
    <For each={taken()}>
      {({ author, acceptedBy }) => (
        <p class="signature">
          {t('annotation.wordingBy', {
            author: profileOf(author)?.name ?? '',
            organisation: profileOf(author)?.organisation ?? '',
            name: (acceptedBy && profileOf(acceptedBy)?.name) ?? '',
          })}
        </p>
      )}
    </For>
  );
}
