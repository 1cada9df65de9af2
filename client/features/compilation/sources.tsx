import { createResource, createSignal, For, Show } from 'solid-js';
import type { ContributionId } from '../../../shared/ids.ts';
import { directionOf } from '../../../shared/languages/language.ts';
import { useT } from '../../session/language-context.tsx';
import { isFailure, request } from '../../session/request.ts';
import { Dialog } from '../../ui/dialog.tsx';
import type { Source } from './published-compilation.ts';

/** The contributions that a passage was compiled from; each opens at the paragraph named. */
export function Sources(props: { readonly sources: readonly Source[] }) {
  const t = useT();
  const [open, setOpen] = createSignal<Source | null>(null);
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
      <Show when={open()}>{(source) => <ContributionDialog source={source()} onClose={() => setOpen(null)} />}</Show>
    </cite>
  );
}

type Contribution = {
  readonly title: string;
  readonly name: string;
  readonly organisation: string;
  readonly country: string;
  readonly language: string;
  readonly notice: string | null;
  readonly paragraphs: readonly string[];
};

async function read(id: ContributionId): Promise<Contribution | null> {
  const answer = await request<Contribution>('GET', `/api/contributions/${id}`);
  return isFailure(answer) ? null : answer;
}

function ContributionDialog(props: { readonly source: Source; readonly onClose: () => void }) {
  const t = useT();
  const [contribution] = createResource(() => props.source.contributionId, read);
  const toParagraph = (element: HTMLElement, index: number) => {
    if (index + 1 === props.source.paragraph) requestAnimationFrame(() => element.scrollIntoView({ block: 'center' }));
  };
  return (
    <Dialog open title={contribution()?.title ?? props.source.organisation} size="wide" onClose={props.onClose}>
      <Show when={contribution.loading}>
        <p role="status">{t('compilation.openingContribution')}</p>
      </Show>
      <Show when={!contribution.loading && !contribution()}>
        <p role="alert">{t('compilation.contributionFailed')}</p>
      </Show>
      <Show when={contribution()}>
        {(text) => (
          <article class="contribution" lang={text().language} dir={directionOf(text().language)}>
            <p class="contribution-by">
              {text().name}, {text().organisation}, {text().country}
            </p>
            <Show when={text().notice}>{(notice) => <p class="contribution-notice">{notice()}</p>}</Show>
            <ol>
              <For each={text().paragraphs}>
                {(paragraph, index) => (
                  <li
                    ref={(element) => toParagraph(element, index())}
                    data-here={index() + 1 === props.source.paragraph || undefined}
                  >
                    {paragraph}
                  </li>
                )}
              </For>
            </ol>
          </article>
        )}
      </Show>
    </Dialog>
  );
}
