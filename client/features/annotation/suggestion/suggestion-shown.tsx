import { createMemo, Show } from 'solid-js';
import type { Annotation, Annotations } from '../../../../shared/annotation/annotation.ts';
import { areInConflict, conflictsOf, madeNow } from '../../../../shared/annotation/suggesting/conflicts.ts';
import { kindOfSuggestion } from '../../../../shared/annotation/suggesting/kind-of-suggestion.ts';
import type { PersonId } from '../../../../shared/ids.ts';
import { useFormats } from '../../../i18n/formats.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import type { ReadingDesk } from '../../compilation/reading-desk/reading-desk.ts';
import { useReadingDesk } from '../../compilation/reading-desk/reading-desk-context.tsx';
import { isTaken } from './accepted-wording.tsx';
import { WordDiff } from './word-diff.tsx';

/** A suggested wording: what it does, with which others it conflicts, and who accepted it. */
export function SuggestionShown(props: { readonly annotation: Annotation }) {
  const t = useT();
  const formats = useFormats();
  const desk = useReadingDesk();
  const { meeting, state } = useMeeting();
  const nameOf = (person: PersonId) => meeting.attendance.members[person]?.profile.name ?? '';
  const replacement = () => props.annotation.replacement ?? '';
  const conflicts = createMemo(() => [
    ...new Set(conflictsIn(state().annotation, desk, props.annotation).map(({ author }) => nameOf(author))),
  ]);
  return (
    <>
      <p class="thread-kind">
        {t(`annotation.suggestion.${kindOfSuggestion(props.annotation.quote.exact, replacement())}`)}
      </p>
      <WordDiff from={props.annotation.quote.exact} to={replacement()} />
      <Show when={conflicts().length > 0}>
        <p class="thread-outcome" data-outcome="conflict">
          {t('annotation.conflicts', { names: formats.list(conflicts()) })}
        </p>
      </Show>
      <Show when={props.annotation.acceptedBy}>
        {(person) => (
          <p class="thread-outcome">
            {t(isTaken(desk, props.annotation.id) ? 'annotation.takenFrom' : 'annotation.acceptedBy', {
              name: nameOf(person()),
            })}
          </p>
        )}
      </Show>
    </>
  );
}

/** The suggestions for the same words: as the version has them that is read, whichever version they were made on (N14). */
function conflictsIn(annotations: Annotations, desk: ReadingDesk, suggestion: Annotation): readonly Annotation[] {
  const version = desk.published()?.version ?? 0;
  const now = (each: Annotation) => madeNow(each, desk.outcome(each.id), version);
  const made = now(suggestion);
  if (made === null) return conflictsOf(annotations, suggestion);
  return desk.annotationsOf(made.passageId).flatMap((id) => {
    const other = annotations.byId[id];
    const there = other && other.replacement !== null ? now(other) : null;
    return there && areInConflict(made, there) ? [there] : [];
  });
}
