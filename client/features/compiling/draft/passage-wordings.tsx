import { createMemo, For, Show } from 'solid-js';
import { acceptedIn } from '../../../../shared/compiling/accepted-in.ts';
import type { DraftPassage } from '../../../../shared/compiling/draft.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { WordDiff } from '../../annotation/suggestion/word-diff.tsx';
import { wordingBy } from '../../compilation/versions/wording-by.ts';
import { useWorkbench } from '../workbench.ts';

/** Whose wordings a passage has, and those that were accepted and that the next version will have. */
export function PassageWordings(props: { readonly passage: DraftPassage }) {
  const t = useT();
  const bench = useWorkbench();
  const next = createMemo(() => {
    const found = bench.published();
    return found && acceptedIn(props.passage, found.suggestions, found.textsOf);
  });
  /** Of the version before, as long as the passage says the same. */
  const had = createMemo(() => {
    const { passages = [], wordings = [] } = bench.published()?.last ?? {};
    const same = passages.find(({ id }) => id === props.passage.id)?.text === props.passage.text;
    return same ? wordings.filter(({ passageId }) => passageId === props.passage.id) : [];
  });
  return (
    <>
      <For each={had()}>{(wording) => <p class="compiling-wording quiet small">{wordingBy(t, wording)}</p>}</For>
      <Show when={next()}>
        {(made) => (
          <div class="compiling-wording small">
            <Show when={made().passage?.text !== props.passage.text}>
              <p>{t(bench.published()?.isClosed ? 'compiling.wording-waits' : 'compiling.wording-next')}</p>
              <WordDiff from={props.passage.text} to={made().passage?.text ?? ''} />
            </Show>
            <For each={made().taken}>
              {({ suggestion }) => (
                <p class="quiet">
                  {wordingBy(t, { suggestedBy: suggestion.author, acceptedBy: suggestion.acceptedBy })}
                </p>
              )}
            </For>
          </div>
        )}
      </Show>
    </>
  );
}
