import { createSignal, For, Match, Show, Switch } from 'solid-js';
import { PASSAGE_MAX } from '../../../../shared/compilation/compilation.ts';
import type { NumberedPassage } from '../../../../shared/compiling/numbered.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Badge } from '../../../ui/label/badge.tsx';
import { QuotedWords } from '../../paper/quoted-words.tsx';
import { dropTarget, PASSAGE_DRAGGED } from '../dragging.ts';
import { useWorkbench } from '../workbench.ts';
import { createPassageKeys, passageElement } from './passage-keys.ts';
import { PassageTools } from './passage-tools.tsx';
import { PassageWordings } from './passage-wordings.tsx';
import { TextForm } from './text-form.tsx';
import { WriteForm } from './write-form.tsx';

type Props = { readonly numbered: NumberedPassage };

/** A passage of the draft. The one that is used shows what can be done with it; what is dropped on it stands behind it. */
export function PassagePart(props: Props) {
  const t = useT();
  const bench = useWorkbench();
  const [open, setOpen] = createSignal<'words' | 'text'>();
  const passage = () => props.numbered.passage;
  const id = () => passage().id;
  const isActive = () => bench.passages.active() === id();
  const behind = () => {
    const section = bench.sectionOf(id());
    return section ? { sectionId: section.id, after: id() } : null;
  };
  const close = () => {
    setOpen(undefined);
    passageElement(id())?.focus();
  };
  const target = dropTarget({
    paragraphs: () => {
      const place = behind();
      if (place) void bench.place(place, props.numbered.number);
    },
    passage: (moved) => {
      const place = behind();
      if (place && moved !== id()) void bench.moveTo(bench.chosenPassages(moved), place);
    },
  });
  const keys = createPassageKeys(bench, id, () => setOpen('words'));
  return (
    <article
      class="compiling-quoted compiling-passage"
      id={`passage-${id()}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows, Enter and Delete act on it
      tabIndex={0}
      aria-label={t('compiling.passage', { number: props.numbered.number })}
      data-active={isActive() || undefined}
      data-selected={bench.passages.has(id()) || undefined}
      draggable={open() === undefined}
      ref={target}
      onDragStart={(event) => event.dataTransfer?.setData(PASSAGE_DRAGGED, id())}
      onFocusIn={() => bench.passages.activate(id())}
      onClick={keys.click}
      onKeyDown={keys.keyDown}
    >
      <span class="compiling-number tabular">{props.numbered.number}</span>
      <Switch fallback={<QuotedWords words={passage()} language={passage().language} />}>
        <Match when={open() === 'words'}>
          <TextForm
            label={t('compiling.words')}
            text={passage().text}
            maxLength={PASSAGE_MAX}
            save={(text) => bench.rewrite(id(), text)}
            split={(at) => void bench.split(id(), at)}
            onClose={close}
          />
        </Match>
      </Switch>
      <PassageWordings passage={passage()} />
      <Sources numbered={props.numbered} />
      <Show when={open() === 'text' && behind()} keyed>
        {(place) => <WriteForm place={place} onClose={close} />}
      </Show>
      <Show when={isActive() && open() === undefined}>
        <PassageTools id={id()} onEdit={() => setOpen('words')} onWrite={() => setOpen('text')} />
      </Show>
    </article>
  );
}

/** From whom it is, and whether they have said something else since. */
function Sources(props: Props) {
  const t = useT();
  const bench = useWorkbench();
  const sources = () => props.numbered.passage.sources;
  const named = (id: string) => bench.desk.contributions().find((contribution) => contribution.id === id);
  const isGone = () => sources().some(({ contributionId }) => !bench.desk.isShown(contributionId));
  return (
    <p class="compiling-sources small quiet">
      <Show when={isGone()}>
        <Badge kind="warn">{t('compiling.take-out')}</Badge>{' '}
      </Show>
      <Show when={sources().length > 0} fallback={t('compiling.own')}>
        <For each={sources()}>
          {(source) => (
            <span>
              <bdi>{named(source.contributionId)?.organisation ?? t('compiling.gone')}</bdi>
              <Show when={named(source.contributionId)}>
                {(one) => (
                  <>
                    {' · '}
                    <cite dir="auto" lang={one().language}>
                      {one().title}
                    </cite>
                  </>
                )}
              </Show>{' '}
              ¶ {source.paragraph}
              <Show when={(named(source.contributionId)?.version ?? source.version) > source.version}>
                {' '}
                <strong>{t('compiling.corrected')}</strong>
              </Show>
            </span>
          )}
        </For>
      </Show>
    </p>
  );
}
