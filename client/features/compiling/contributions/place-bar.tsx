import { For, Show } from 'solid-js';
import type { PassageId } from '../../../../shared/ids.ts';
import { idOf } from '../../../../shared/ids.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { useWorkbench } from '../workbench.ts';

/** Where the selected paragraphs can go: under each item, or behind the passage that is used. */
export function PlaceBar() {
  const t = useT();
  const bench = useWorkbench();
  const count = () => bench.paragraphs.keys().length;
  const behind = () => {
    const id = bench.passages.active();
    const section = id === null ? undefined : bench.sectionOf(id);
    const number = id === null ? undefined : bench.numbers().get(idOf<PassageId>(id));
    return section && id !== null && number !== undefined
      ? { number, sectionId: section.id, after: idOf<PassageId>(id) }
      : null;
  };
  return (
    <Show when={count() > 0}>
      <div class="compiling-bar" role="toolbar" aria-label={t('compiling.put')}>
        <span class="tabular" role="status">
          {t('compiling.selected', { count: count() })}
        </span>
        <For each={bench.items().filter(({ item }) => item !== null)}>
          {(item) => (
            <Button
              size="small"
              title={item.item?.title}
              disabled={bench.desk.isOffline()}
              onClick={() => bench.placeUnder(item)}
            >
              {t('compiling.put-under', { number: item.number })}
            </Button>
          )}
        </For>
        <Show when={behind()}>
          {(place) => (
            <Button
              size="small"
              disabled={bench.desk.isOffline()}
              onClick={() => bench.place({ sectionId: place().sectionId, after: place().after }, place().number)}
            >
              {t('compiling.put-behind', { number: place().number })}
            </Button>
          )}
        </Show>
        <Button size="small" kind="quiet" onClick={() => bench.paragraphs.clear()}>
          {t('compiling.select-none')}
        </Button>
      </div>
    </Show>
  );
}
