import { createEffect, createSignal, For, Match, on, onCleanup, Show, Switch } from 'solid-js';
import { plainWords } from '../../../../shared/languages/plain-words.ts';
import { shapeOf } from '../../../../shared/paper/shape.ts';
import type { SimilarAnswer, SimilarParagraph } from '../../../../shared/protocol/http/meetings/compiling.ts';
import { isFailure, request } from '../../../http/request.ts';
import { useFormats } from '../../../i18n/formats.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { QuotedWords } from '../../paper/quoted-words.tsx';
import { useWorkbench } from '../workbench.ts';
import { keyOf, type ParagraphRow } from './paragraph-rows.ts';

const REST_MS = 300;

type Found =
  | { readonly state: 'none' | 'looking' | 'failed' }
  | { readonly state: 'there'; readonly of: ParagraphRow; readonly similar: readonly SimilarParagraph[] };

/** What others say that is like the paragraph that is used, with the words that both share. */
export function SimilarParagraphs() {
  const t = useT();
  const bench = useWorkbench();
  const [found, setFound] = createSignal<Found>({ state: 'none' });
  const row = () => bench.rows.byKey.get(bench.paragraphs.active() ?? '');
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));

  async function look(of: ParagraphRow): Promise<void> {
    setFound({ state: 'looking' });
    const query = `contribution=${of.contribution.id}&paragraph=${of.n}`;
    const answer = await request<SimilarAnswer>('GET', `/api/meetings/${bench.meeting.id}/compiling/similar?${query}`);
    if (row() !== of) return;
    setFound(isFailure(answer) ? { state: 'failed' } : { state: 'there', of, similar: answer.similar });
  }
  createEffect(
    on(row, (of) => {
      clearTimeout(timer);
      setFound({ state: 'none' });
      if (of) timer = setTimeout(() => void look(of), REST_MS);
    }),
  );
  const there = () => {
    const now = found();
    return now.state === 'there' ? now : null;
  };
  const keys = () => there()?.similar.map(({ contributionId, paragraph }) => keyOf(contributionId, paragraph)) ?? [];
  return (
    <Show when={row()}>
      <details class="compiling-similar" open>
        <summary>{t('compiling.similar', { count: keys().length })}</summary>
        <Switch>
          <Match when={found().state === 'failed'}>
            <p class="quiet">{t('compiling.similar-failed')}</p>
          </Match>
          <Match when={found().state === 'looking'}>
            <p class="quiet">{t('compiling.similar-looking')}</p>
          </Match>
          <Match when={there()?.similar.length === 0}>
            <p class="quiet">{t('compiling.similar-none')}</p>
          </Match>
          <Match when={there()}>
            <p class="quiet small">{t('compiling.similar-why')}</p>
            <ul class="plain-list compiling-similars">
              <For each={there()?.similar}>{(one) => <Similar one={one} />}</For>
            </ul>
            <Button size="small" onClick={() => bench.paragraphs.add([there()?.of.key ?? '', ...keys()])}>
              {t('compiling.similar-select')}
            </Button>
          </Match>
        </Switch>
      </details>
    </Show>
  );
}

function Similar(props: { readonly one: SimilarParagraph }) {
  const t = useT();
  const formats = useFormats();
  const bench = useWorkbench();
  const key = () => keyOf(props.one.contributionId, props.one.paragraph);
  const marked = () => new Set(props.one.shared.map(plainWords));
  return (
    <Show when={bench.rows.byKey.get(key())}>
      {(row) => (
        <li>
          <p class="row small">
            <strong>
              <bdi>{row().contribution.organisation}</bdi> ¶ {row().n}
            </strong>
            <span class="quiet tabular">{formats.percent(props.one.likeness)}</span>
            <Button
              size="small"
              aria-pressed={bench.paragraphs.has(key())}
              onClick={() => bench.paragraphs.toggle(key())}
            >
              {t(bench.paragraphs.has(key()) ? 'compiling.deselect' : 'compiling.select')}
            </Button>
          </p>
          <QuotedWords
            words={{
              text: row().contribution.paragraphs[row().n - 1] ?? '',
              shape: shapeOf(row().contribution, row().n),
            }}
            language={row().contribution.language}
            marked={marked()}
          />
        </li>
      )}
    </Show>
  );
}
