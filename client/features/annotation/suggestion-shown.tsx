import { createMemo, Show } from 'solid-js';
import type { Annotation } from '../../../shared/annotation/annotation.ts';
import { conflictsOf } from '../../../shared/annotation/suggesting/conflicts.ts';
import { kindOfSuggestion } from '../../../shared/annotation/suggesting/kind-of-suggestion.ts';
import type { PersonId } from '../../../shared/ids.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { WordDiff } from './word-diff.tsx';

/** A suggested wording: what it does, with which others it conflicts, and who accepted it. */
export function SuggestionShown(props: { readonly annotation: Annotation }) {
  const t = useT();
  const formats = useFormats();
  const { meeting, state } = useMeeting();
  const nameOf = (person: PersonId) => meeting.attendance.members[person]?.profile.name ?? '';
  const replacement = () => props.annotation.replacement ?? '';
  const annotations = createMemo(() => state().annotation);
  const conflicts = createMemo(() => conflictsOf(annotations(), props.annotation).map(({ author }) => nameOf(author)));
  return (
    <>
      <p class="thread-kind">
        {t(`annotation.suggestion.${kindOfSuggestion(props.annotation.quote.exact, replacement())}`)}
      </p>
      <WordDiff from={props.annotation.quote.exact} to={replacement()} />
      <Show when={conflicts().length > 0}>
        <p class="thread-outcome" data-outcome="conflict">
          {t('annotation.conflicts', { names: formats.list([...new Set(conflicts())]) })}
        </p>
      </Show>
      <Show when={props.annotation.acceptedBy}>
        {(person) => <p class="thread-outcome">{t('annotation.acceptedBy', { name: nameOf(person()) })}</p>}
      </Show>
    </>
  );
}
