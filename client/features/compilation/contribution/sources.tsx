import { createSignal, For, Show } from 'solid-js';
import type { PassageSource } from '../../../../shared/protocol/http/meetings/compilation.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { lazyWithWords } from '../../../i18n/lazy-with-words.tsx';

const ContributionDialog = lazyWithWords(
  ['consultations', 'countries'],
  async () => (await import('./contribution-dialog.tsx')).ContributionDialog,
);

/** The contributions from which a passage was compiled; each opens at the paragraph named. */
export function Sources(props: { readonly sources: readonly PassageSource[] }) {
  const t = useT();
  const [open, setOpen] = createSignal<PassageSource | null>(null);
  return (
    <cite class="sources">
      <For each={props.sources}>
        {(source, index) => (
          <>
            <Show when={index() > 0}>{' · '}</Show>
            <button type="button" class="source" onClick={() => setOpen(source)}>
              {t('compilation.source', { organisation: source.organisation, paragraph: source.paragraph })}
            </button>
          </>
        )}
      </For>
      <Show when={open()}>
        {(source) => (
          <ContributionDialog
            id={source().contributionId}
            paragraph={source().paragraph}
            version={source().version}
            onClose={() => setOpen(null)}
          />
        )}
      </Show>
    </cite>
  );
}
