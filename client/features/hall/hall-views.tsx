import { For, Show } from 'solid-js';
import { useT } from '../../i18n/language-context.tsx';
import { lazyWithWords } from '../../i18n/lazy-with-words.tsx';
import { useFloorView } from '../floor/floor-view-context.tsx';
import { usePanes, type View } from './panes-context.tsx';

/** For windows that have no room for the views in a row: it comes at once, and its place is kept. */
const Select = lazyWithWords(
  [],
  async () => (await import('../../ui/form/choice/select.tsx')).Select<View>,
  () => (
    <div class="field">
      <span class="field-control" />
    </div>
  ),
);

/** A small window shows one view at a time; this chooses which, on a phone just above the request button. */
export function HallViews() {
  const t = useT();
  const panes = usePanes();
  const view = useFloorView();
  const count = (name: View) => (name === 'floor' && view.ids().length > 0 ? ` ${view.ids().length}` : '');
  const label = (name: View) => `${t(`hall.views.${name}`)}${count(name)}`;
  return (
    <nav class="hall-views" aria-label={t('hall.views.label')}>
      <Show
        when={panes.hasViewsInRow()}
        fallback={
          <Select
            label={t('hall.views.label')}
            labelHidden
            options={panes.views().map((name) => ({ value: name, label: label(name) }))}
            value={panes.view()}
            onValue={panes.show}
          />
        }
      >
        <For each={panes.views()}>
          {(name) => (
            <button type="button" aria-pressed={panes.view() === name} onClick={() => panes.show(name)}>
              {label(name)}
            </button>
          )}
        </For>
      </Show>
    </nav>
  );
}
