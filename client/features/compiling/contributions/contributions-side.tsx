import { createMemo, createSignal, onCleanup, onMount, Show } from 'solid-js';
import { isCounted } from '../../../../shared/paper/counted.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/form/field.tsx';
import { Windowed } from '../../../ui/list/windowed.tsx';
import { useWorkbench } from '../workbench.ts';
import { createTreeKeys } from './paragraph-keys.ts';
import { ContributionHead, ParagraphOption } from './paragraph-option.tsx';
import { type Filter, isFiltering, paragraphsIn, shownRows } from './paragraph-rows.ts';
import { PlaceBar } from './place-bar.tsx';
import { SimilarParagraphs } from './similar-paragraphs.tsx';
import './contributions.css';

/** So many paragraphs at a time are made ready for searching, in some 5 ms. */
const PREPARED_AT_ONCE = 60;

function usePreparing(prepare: (count: number) => boolean): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const goOn = (): void => {
    if (prepare(PREPARED_AT_ONCE)) timer = setTimeout(goOn);
  };
  onMount(goOn);
  onCleanup(() => clearTimeout(timer));
}

/** What was sent in: contributions with their paragraphs, to be looked for, selected and put under items. */
export function ContributionsSide() {
  const t = useT();
  const bench = useWorkbench();
  const [filter, setFilter] = createSignal<Filter>({ words: '', unplacedOnly: false });
  const [opened, setOpened] = createSignal<ReadonlySet<string>>(
    new Set(bench.rows.all.slice(0, 1).map(({ head }) => head.key)),
  );
  const rows = createMemo(() =>
    shownRows(bench.rows, { filter: filter(), opened: opened(), isPlaced: (row) => !bench.isLeft(row) }),
  );
  const found = createMemo(() => paragraphsIn(rows()));
  const all = [...bench.rows.byKey.values()];
  const unplaced = createMemo(() => all.filter(bench.isLeft).length);
  const counted = all.filter(({ contribution, n }) => isCounted(contribution, n)).length;
  const toggle = (key: string, open = !opened().has(key)) =>
    setOpened((before) => {
      const now = new Set(before);
      if (open) now.add(key);
      else now.delete(key);
      return now;
    });
  const tree = createTreeKeys({ rows, selection: bench.paragraphs, opened, toggle, bench });
  usePreparing(bench.rows.prepare);
  const used = createMemo(() => {
    const at = rows().findIndex(({ key }) => key === bench.paragraphs.active());
    return at < 0 ? undefined : at;
  });
  return (
    <section class="compiling-side" aria-label={t('compiling.contributions')} data-side="contributions">
      <div class="compiling-head">
        <h2>{t('compiling.contributions')}</h2>
        <p class="quiet tabular" role="status">
          {t('compiling.unplaced', { count: unplaced(), of: String(counted) })}
        </p>
        <div class="compiling-find">
          <Field
            label={t('compiling.find')}
            type="search"
            autocomplete="off"
            dir="auto"
            value={filter().words}
            onValue={(words) => setFilter((before) => ({ ...before, words }))}
          />
          <label class="compiling-check">
            <input
              type="checkbox"
              checked={filter().unplacedOnly}
              onChange={({ currentTarget }) => setFilter((now) => ({ ...now, unplacedOnly: currentTarget.checked }))}
            />
            {t('compiling.unplaced-only')}
          </label>
        </div>
        <Show when={isFiltering(filter())}>
          <p class="row" role="status">
            {t('compiling.found', { count: found().length })}
            <Show when={found().length > 0}>
              <Button size="small" onClick={() => bench.paragraphs.add(found().map(({ key }) => key))}>
                {t('compiling.select-found')}
              </Button>
            </Show>
          </p>
        </Show>
      </div>
      <div
        class="compiling-rows"
        role="tree"
        tabIndex={0}
        aria-multiselectable="true"
        aria-label={t('compiling.paragraphs')}
        aria-describedby="compiling-keys"
        aria-activedescendant={bench.paragraphs.active() === null ? undefined : `row-${bench.paragraphs.active()}`}
        onKeyDown={tree.keyDown}
        onFocus={tree.focus}
      >
        <Windowed rows={rows()} estimate={5} used={used()}>
          {(row) =>
            row.kind === 'contribution' ? (
              <ContributionHead
                row={row}
                open={isFiltering(filter()) || opened().has(row.key)}
                onToggle={() => toggle(row.key)}
              />
            ) : (
              <ParagraphOption row={row} order={() => found().map(({ key }) => key)} />
            )
          }
        </Windowed>
        <Show when={rows().length === 0}>
          <p class="quiet compiling-none">
            {t(bench.rows.all.length === 0 ? 'compiling.no-contributions' : 'compiling.none-found')}
          </p>
        </Show>
      </div>
      <p class="quiet small compiling-help" id="compiling-keys">
        {t('compiling.keys')}
      </p>
      <SimilarParagraphs />
      <PlaceBar />
    </section>
  );
}
