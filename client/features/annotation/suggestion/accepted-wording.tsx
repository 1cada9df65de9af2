import { createMemo, For } from 'solid-js';
import type { AnnotationId, PassageId } from '../../../../shared/ids.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import type { ReadingDesk } from '../../compilation/reading-desk/reading-desk.ts';
import { useReadingDesk } from '../../compilation/reading-desk/reading-desk-context.tsx';
import '../signature.css';

/** Under a passage: who suggested words that this version or an earlier one has taken in, and who accepted them (N15). */
export function AcceptedWording(props: { readonly passage: PassageId }) {
  const t = useT();
  const desk = useReadingDesk();
  const { meeting } = useMeeting();
  const taken = createMemo(() => desk.annotationsOf(props.passage).filter((id) => isTaken(desk, id)));
  const namesOf = (id: AnnotationId) => {
    const { author, acceptedBy } = desk.annotation(id) ?? {};
    const profile = author && meeting.attendance.members[author]?.profile;
    const name = acceptedBy && meeting.attendance.members[acceptedBy]?.profile.name;
    return { author: profile?.name ?? '', organisation: profile?.organisation ?? '', name: name ?? '' };
  };
  return <For each={taken()}>{(id) => <p class="signature">{t('annotation.wordingBy', namesOf(id))}</p>}</For>;
}

/** Whether the text that is read has the wording of an accepted suggestion. */
export function isTaken(desk: Pick<ReadingDesk, 'published' | 'annotation' | 'outcome'>, id: AnnotationId): boolean {
  if (desk.annotation(id)?.acceptedBy === undefined) return false;
  if (desk.published()?.wordings?.some(({ annotationId }) => annotationId === id)) return true;
  const outcome = desk.outcome(id);
  return outcome?.outcome === 'changed' && outcome.asSuggested;
}
