import { createEffect, createMemo, createSignal, For, on, Show } from 'solid-js';
import type { Annotation } from '../../../shared/annotation/annotation.ts';
import { assertNever } from '../../../shared/decision.ts';
import type { PassageId } from '../../../shared/ids.ts';
import { useT } from '../../i18n/language-context.tsx';
import { lazyWithWords } from '../../i18n/lazy-with-words.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';
import { useMay } from '../../meeting/sending.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/form/choice/select.tsx';
import { EmptyState } from '../../ui/page/empty-state.tsx';
import { useReadingDesk } from '../compilation/reading-desk/reading-desk-context.tsx';
import './writing/annotation-editor.css';
import './annotations-panel.css';
import { AnnotationThread } from './annotation-thread.tsx';

const BringAnnotations = lazyWithWords(
  ['bringing', 'refusals'],
  async () => (await import('./bring-annotations.tsx')).BringAnnotations,
);

const FILTERS = ['open', 'questions', 'mine', 'resolved', 'all'] as const;
type Filter = (typeof FILTERS)[number];
const PAGE = 50;

/** All annotations on the compiled inputs: as threads, for one passage or for the item, in the order of the text. */
export function AnnotationsPanel() {
  const t = useT();
  const desk = useReadingDesk();
  const { state, person } = useMeeting();
  const annotations = createMemo(() => state().annotation.byId);
  const [filter, setFilter] = createSignal<Filter>('open');
  const may = useMay();
  const [most, setMost] = createSignal(PAGE);

  const isWanted = (annotation: Annotation | undefined, wanted: Filter): boolean =>
    annotation !== undefined && passes(annotation, wanted, person());
  /** The one that is used, or that a link leads to, is shown, and the choice then says so. */
  const usedOne = () => {
    const id = desk.focused();
    return id === null ? undefined : annotations()[id];
  };
  const used = createMemo(() => {
    const one = usedOne();
    return one && `${one.id} ${one.state}`;
  });
  createEffect(
    on(used, (one) => {
      if (one && !isWanted(usedOne(), filter())) setFilter('all');
    }),
  );
  const passages = createMemo(() => passagesShown(desk.shown(), desk.published()?.passages.map(({ id }) => id) ?? []));
  const all = createMemo(() => passages().flatMap((id) => desk.annotationsOf(id)));
  /** The one that is used stays where it is, with the focus in it, while the choice comes to say so. */
  const ids = createMemo(() => all().filter((id) => id === desk.focused() || isWanted(annotations()[id], filter())));
  const number = () => {
    const id = desk.shown();
    return id === null ? null : (desk.passage(id)?.number ?? null);
  };
  return (
    <section class="annotations" aria-label={t('annotation.region')}>
      <header class="annotations-head">
        <h2>{number() === null ? t('annotation.region') : t('annotation.onParagraph', { number: number() ?? '' })}</h2>
        <Show when={desk.shown() !== null}>
          <Button kind="quiet" size="small" onClick={() => desk.setShown(null)}>
            {t('annotation.showAll')}
          </Button>
        </Show>
        <Select
          label={t('annotation.filter')}
          labelHidden
          value={filter()}
          onValue={setFilter}
          options={FILTERS.map((value) => ({ value, label: t(`annotation.filters.${value}`) }))}
        />
        <Show when={may('annotation.import')}>
          <BringAnnotations />
        </Show>
      </header>
      <Show
        when={ids().length > 0}
        fallback={<None choice={filter()} onAll={all().length > 0 ? () => setFilter('all') : undefined} />}
      >
        <ol class="threads">
          <For each={ids().slice(0, most())}>{(id) => <AnnotationThread id={id} />}</For>
        </ol>
        <Show when={ids().length > most()}>
          <Button onClick={() => setMost(most() + PAGE)}>
            {t('annotation.more', { count: ids().length - most() })}
          </Button>
        </Show>
      </Show>
      <Show when={desk.orphans().length > 0}>
        <h3>{t('annotation.orphans')}</h3>
        <p class="annotations-note">{t('annotation.orphansHint')}</p>
        <ol class="threads">
          <For each={desk.orphans()}>{(id) => <AnnotationThread id={id} />}</For>
        </ol>
      </Show>
    </section>
  );
}

/** `onAll`: there are others, which the choice leaves out. */
function None(props: { readonly choice: Filter; readonly onAll: (() => void) | undefined }) {
  const t = useT();
  return (
    <Show
      when={props.onAll}
      fallback={<EmptyState title={t('annotation.none')}>{t('annotation.noneHint')}</EmptyState>}
    >
      {(showAll) => (
        <EmptyState
          title={`${t(`annotation.filters.${props.choice}`)} (0)`}
          actions={<Button onClick={() => showAll()()}>{t('annotation.showAll')}</Button>}
        />
      )}
    </Show>
  );
}

const passagesShown = (shown: PassageId | null, all: readonly PassageId[]): readonly PassageId[] =>
  shown === null ? all : [shown];

function passes(annotation: Annotation, filter: Filter, me: string | null): boolean {
  switch (filter) {
    case 'open':
      return annotation.state === 'open';
    case 'questions':
      return annotation.state === 'open' && annotation.motivation === 'questioning';
    case 'mine':
      return annotation.author === me || annotation.replies.some((reply) => reply.author === me);
    case 'resolved':
      return annotation.state === 'resolved';
    case 'all':
      return true;
    default:
      return assertNever(filter);
  }
}
